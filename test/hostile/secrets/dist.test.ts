import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rafterEmulator } from '../../../src/emulators/rafter/index.ts';
import { pullRequest, startWorld } from '../../scenario/github/world.ts';
import { start as startProgram } from '../../scenario/harness.ts';
import { fitsHeader, makeCanaries } from './canaries.ts';
import { createDetector } from './detector.ts';
import { encodings } from './encodings.ts';
import { type Front, type Misdeed, startFront } from './front.ts';
import { environmentOf, openRoom } from './job.ts';
import { misdeeds, repeatsInTexts } from './misdeeds.ts';

const canaries = makeCanaries(31);
const detector = createDetector(canaries);
const [own, ...others] = [
  ...canaries.filter(fitsHeader),
  ...canaries.filter((canary) => !fitsHeader(canary)),
];
const key = own?.value ?? '';

function aFront(misdeed: Misdeed, onRequest?: (index: number) => void): Promise<Front> {
  const clock = { now: () => performance.now(), date: () => new Date() };
  const settings = { scenario: 'findings', durationMs: 0, play: new Set<string>(), clock } as const;
  const { app, credential } = rafterEmulator.create(settings);
  return startFront({
    ...misdeed,
    app,
    accepted: new Map([[key, credential]]),
    issued: '',
    secrets: canaries.map(({ value }) => value),
    spell: encodings['Basic header'] ?? String,
    ...(onRequest ? { onRequest } : {}),
  });
}

const options = '{"repository-name":"acme/shop","branch-name":"main"}';

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => readFile(join(parentPath, name), 'latin1')),
  );
}

describe('the built program shows no secret', () => {
  it.each([
    ['when it is refused', misdeeds['answers 401 to everything'] ?? {}, 3, undefined],
    [
      'when it is redirected',
      misdeeds['redirects elsewhere, with the credentials in the path'] ?? {},
      3,
      undefined,
    ],
    ['in its reports', repeatsInTexts, 1, undefined],
    ['when it is cancelled', repeatsInTexts, 143, 2],
  ])('%s', async (_, misdeed, exitCode, cancelAt) => {
    const room = await openRoom();
    let stop = () => {};
    const front = await aFront(misdeed, (index) => index === cancelAt && stop());
    try {
      const args = [
        'scan',
        '--backend',
        'rafter',
        '--base-url',
        front.url,
        '--options',
        options,
        '--poll-interval',
        '1s',
        '--verbose',
      ];
      const env = { ...environmentOf(others), SCANGATE_API_KEY: key };
      const { child, ended } = startProgram(args, { cwd: room.checkout, env });
      stop = () => void child.kill('SIGTERM');
      const { code, stdout, stderr } = await ended;
      expect(code).toBe(exitCode);
      expect(front.heard.size).toBeGreaterThan(0);
      for (const text of [stdout, stderr, ...(await room.leavings()), ...front.strayed])
        expect(detector.find(text)).toEqual([]);
    } finally {
      await front.close();
      await room.close();
    }
  });
});

/** A log as the runner shows it: commands unescaped, and without what it was told to hide by then. */
function asShown(log: string): string {
  const hidden: string[] = [];
  const rows = log.split('\n').map((row) => {
    const plain = row.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
    const [, value] = /^::add-mask::(.+)$/s.exec(plain) ?? [];
    if (value !== undefined) hidden.push(value);
    return value === undefined ? hidden.reduce((shown, text) => shown.replaceAll(text, '***'), plain) : '';
  });
  return rows.join('\n');
}

describe('the built action shows no secret', async () => {
  const world = await startWorld();

  it.each([
    ['when its scan is refused', misdeeds['answers 403 after the start'] ?? {}],
    ['in what it publishes', repeatsInTexts],
  ])('%s', async (_, misdeed) => {
    const front = await aFront(misdeed);
    const job = await world.run({
      event: pullRequest(),
      env: { ...environmentOf(others), RUNNER_DEBUG: '1' },
      steps: [
        {
          id: 'scangate',
          uses: './',
          with: {
            backend: 'rafter',
            'base-url': front.url,
            'api-key': key,
            options,
            'poll-interval': '1s',
          },
        },
      ],
    });
    await front.close();
    const masks = /^::add-mask::.*$/gm;
    expect(job.log).toMatch(masks);
    // What the service for artifacts signs lets anybody write; the library for it tells the runner.
    expect(world.results.artifacts.length).toBeGreaterThan(0);
    expect(asShown(job.log)).not.toMatch(/[?&]sig=(?!\*\*\*)/);
    const published = [...world.api.requests.map((request) => JSON.stringify(request)), job.summary];
    const files = await Promise.all(world.results.artifacts.map(({ name }) => world.results.filesOf(name)));
    const texts = [
      job.log.replace(masks, ''),
      JSON.stringify(job.outputs),
      ...published,
      ...files.flatMap((each) => Object.values(each)),
      ...(await filesBelow(job.workspace)),
      ...front.strayed,
    ];
    for (const text of texts) {
      expect(detector.find(text)).toEqual([]);
      for (const given of [world.api.token, world.results.env.ACTIONS_RUNTIME_TOKEN ?? ''])
        expect(text).not.toContain(given);
    }
  });
});

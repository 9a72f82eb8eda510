import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { BackendModule } from '../../../src/backends/backend-module.ts';
import { runCli } from '../../../src/cli/main.ts';
import { crashMessage } from '../../../src/entry/crash.ts';
import { aRemoteBackend } from '../../reports/run-cli.ts';
import { makeCanaries } from './canaries.ts';
import { createDetector } from './detector.ts';
import { encodings } from './encodings.ts';
import { environmentOf, fastClock, openRoom, testHost } from './job.ts';

const canaries = makeCanaries(11);
const detector = createDetector(canaries);
const [first, ...others] = canaries;
const secrets = { ...environmentOf(others), 'INPUT_API-KEY': first?.value ?? '' };
const known = canaries.filter(({ value }) =>
  JSON.stringify(secrets).includes(JSON.stringify(value).slice(1, -1)),
);
const commands = '\r\n::set-output name=a::b\n##vso[task.setvariable variable=a]b\n##[error]c';

async function aRoom() {
  const room = await openRoom();
  onTestFinished(() => room.close());
  return room;
}

describe('what is said of an error that nobody foresaw', () => {
  it.each(Object.entries(encodings))('holds no secret written as %s', (name, encode) => {
    expect(known.length).toBeGreaterThan(20);
    const some = known.filter((_, index) => index % 4 === name.length % 4);
    for (const { value } of some)
      expect(detector.find(crashMessage(new Error(`before ${encode(value)} after`), secrets))).toEqual([]);
  });

  it('holds no secret, whatever was thrown', () => {
    const [{ value } = { value: '' }] = known;
    for (const thrown of [value, { toString: () => value }, new Error(value, { cause: value })])
      expect(detector.find(crashMessage(thrown, secrets))).toEqual([]);
  });

  it('holds no secret of a task of Azure Pipelines', () => {
    const [{ value } = { value: '' }] = known;
    for (const variables of [
      { SECRET_OWN_VARIABLE: value },
      { ENDPOINT_AUTH_PARAMETER_SCANNER_APITOKEN: value },
      { ENDPOINT_AUTH_SCANNER: JSON.stringify({ scheme: 'Token', parameters: { apitoken: value } }) },
    ]) {
      expect(crashMessage(new Error(`a ${value}`), { TF_BUILD: 'True', ...variables })).toBe('a ***');
      expect(crashMessage(new Error(`a ${value}`), { ...variables })).toBe(`a ${value}`);
    }
  });

  it('is one line without commands', () => {
    const said = crashMessage(new Error(`a${commands}`), {});
    expect(said).toBe('a\\n::set-output name=a::b\\n# #vso[task.setvariable variable=a]b\\n# #[error]c');
    expect(crashMessage(`::error::x`, {})).toBe(': :error::x');
  });

  it('can be said of anything', () => {
    for (const thrown of [undefined, null, Symbol('x'), Object.create(null)])
      expect(crashMessage(thrown, {})).not.toBe('');
  });
});

/** Ends by an error out of nowhere, right after the program has begun to write. */
async function crashOf(entry: string, env: Readonly<Record<string, string>>) {
  const room = await aRoom();
  const bomb = join(room.checkout, 'bomb.mjs');
  await writeFile(
    bomb,
    `const { write } = process.stdout;
process.stdout.write = function (...given) {
  process.stdout.write = write;
  setImmediate(() => { throw new Error(Object.values(process.env).join(' ') + ${JSON.stringify(commands)}); });
  return write.apply(this, given);
};
`,
  );
  const main = join(room.checkout, 'main.mjs');
  await writeFile(main, entry);
  const child = spawn(process.execPath, ['--import', pathToFileURL(bomb).href, main, 'emulate', 'rafter'], {
    cwd: room.checkout,
    env: { ...env, PATH: '/usr/bin' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const code = await new Promise((resolve) => child.on('close', resolve));
  return { code, output };
}

const source = (name: string) => pathToFileURL(join(import.meta.dirname, '../../../src/entry', name)).href;

describe('a process that crashes', () => {
  it.each([
    ['the command line', `await import('${source('cli.ts')}');`, /^error: /m],
    [
      'a step of the action',
      `const { runStep } = await import('${source('github.ts')}'); await runStep('report');`,
      /^::error title=Scangate::/m,
    ],
  ])('shows no secret and gives no command: %s', async (_, entry, beginning) => {
    const { code, output } = await crashOf(entry, secrets);
    expect(code).toBe(2);
    expect(output).toMatch(beginning);
    expect(output).toContain('***');
    const shown = output.replace(/^::add-mask::.*$/gm, '');
    expect(detector.find(shown)).toEqual([]);
    expect(shown).not.toMatch(/##vso|##\[|^::set-output/m);
  });
});

describe('a backend that throws what nobody foresaw', () => {
  const texts = () => known.map(({ value }) => value).join(' ');
  const thrower = (): never => {
    throw new TypeError(texts(), { cause: new Error(texts()) });
  };
  const remote = (part: Partial<ReturnType<BackendModule['create']>>): BackendModule => {
    const module = aRemoteBackend();
    return { ...module, create: (...given) => ({ ...module.create(...given), ...part }) };
  };

  it.each<[string, BackendModule]>([
    ['when it is made', { ...aRemoteBackend(), create: thrower }],
    ['when its options are read', { ...aRemoteBackend(), checkOptions: thrower }],
    ['at the start', remote({ start: async () => thrower() })],
    ['when it is asked', remote({ status: async () => thrower() })],
    ['when it delivers', remote({ results: async () => thrower() })],
  ])('shows no secret: %s', async (_, backend) => {
    const room = await aRoom();
    for (const more of [['--verbose'], ['--json']]) {
      const host = testHost(
        ['scan', '--backend', 'mdssc', '--options', '{}', '--report-dir', 'out', ...more],
        room.checkout,
        secrets,
        fastClock(1_000),
      );
      const code = await runCli(host, async () => backend);
      const { stdout, stderr } = host.written();
      expect(code).toBe(2);
      expect(stdout + stderr).toContain('***');
      for (const text of [stdout, stderr, ...(await room.leavings())])
        expect(detector.find(text)).toEqual([]);
    }
  });
});

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BackendModule } from '../../src/backends/backend-module.ts';
import { templateInputSource } from '../../src/config/sources.ts';
import type { ScanResult } from '../../src/core/model/result.ts';
import { createRedactor } from '../../src/core/redact.ts';
import { systemClock } from '../../src/entry/system-clock.ts';
import type { Ci, Publication } from '../../src/job/ci.ts';
import { runInCi } from '../../src/job/run-in-ci.ts';
import { recordingLogger } from '../doubles/recording-logger.ts';
import { recordingPlatform } from '../doubles/recording-ports.ts';
import { aFinding } from '../factories/model.ts';
import { aRemoteBackend } from '../reports/run-cli.ts';
import { aCheckout, aFolder } from '../scenario/harness.ts';

const headSha = 'a'.repeat(40);

interface Job {
  readonly cwd?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly ci?: Partial<Ci>;
  readonly backend?: Partial<BackendModule>;
  readonly signal?: 'SIGTERM';
}

/** One job, with a CI that remembers what it was told. */
async function run({ inputs = {}, ci = {}, backend = {}, signal, ...job }: Job = {}) {
  const cwd = job.cwd ?? (await aFolder());
  const env = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `SCANGATE_INPUT_${name.toUpperCase().replaceAll('-', '_')}`,
      value,
    ]),
  );
  const told: { publication: Publication; aborted: boolean }[] = [];
  const logger = recordingLogger();
  const output = { write: () => undefined, isTTY: false, colour: false };
  const shown = recordingPlatform();
  const result = await runInCi({
    host: {
      argv: [],
      env,
      cwd,
      runtime: { node: '24', platform: 'test' },
      stdout: output,
      stderr: output,
      clock: systemClock,
      random: Math.random,
      collectGarbage: () => undefined,
      onSignal: (listener) => void (signal && listener(signal)),
    },
    ci: {
      id: 'gitlab',
      code: { repository: 'https://gitlab.example.com/acme/shop', ref: 'patch-1', sha: headSha },
      standsFor: () => false,
      fromFork: false,
      inputs: [templateInputSource(env)],
      names: {},
      redactor: createRedactor(),
      logger: { ...logger, endProgress: () => undefined },
      publish: async (publication, { aborted }) => void told.push({ publication, aborted }),
      ...ci,
    },
    loadBackend: async () => aRemoteBackend({ findings: [aFinding({ severity: 'high' })] }, backend),
    show: () => shown,
  });
  return { cwd, result, told, shown: shown.published, lines: logger.lines };
}

const stored = async (file: string): Promise<ScanResult> => JSON.parse(await readFile(file, 'utf8'));

describe('a job of a CI', () => {
  it('publishes no secret, whatever a format would make of its signs', async () => {
    const redactor = createRedactor();
    redactor.add('injection in lodash');
    const { told } = await run({ ci: { redactor } });
    expect(told[0]?.publication.result.findings[0]?.title).toBe('Command ***');
  });

  it('scans the code that the CI names, shows the result once and publishes what it stored', async () => {
    const { cwd, result, told, shown } = await run({ inputs: { reports: 'json' } });
    expect(result).toMatchObject({
      outcome: 'failed',
      exitCode: 1,
      target: { ref: 'patch-1', sha: headSha },
    });
    expect(shown).toHaveLength(1);
    expect(told).toHaveLength(1);
    expect(told[0]?.publication.resultFile).toBe(join(cwd, 'scangate-reports/scangate.json'));
    expect(await stored(told[0]?.publication.resultFile ?? '')).toMatchObject({ outcome: 'failed' });
  });

  it('tells all wrong inputs at once by their names in the template, and stores that as a result', async () => {
    const { result, told, shown, lines } = await run({ inputs: { backend: 'rafer', 'fail-on': 'hgih' } });
    expect(result).toMatchObject({ outcome: 'misconfigured', exitCode: 3 });
    expect(lines).toEqual([
      expect.stringMatching(/^error backend: .*rafter/),
      expect.stringMatching(/^error fail-on: .*'high'/),
    ]);
    expect(shown).toEqual([]);
    expect(await stored(told[0]?.publication.resultFile ?? '')).toMatchObject({ outcome: 'misconfigured' });
  });

  const withCredentials = {
    connection: { baseUrl: 'https://scanner.example.com', credentials: [['api-key']] },
  } as unknown as Partial<BackendModule>;
  const withheld = { why: 'the CI withholds secrets from forks', hint: 'Scan it after the merge.' };

  it('is skipped where the CI keeps back what the backend needs, and says why', async () => {
    const { result, lines, told } = await run({ backend: withCredentials, ci: { withheld } });
    expect(result).toMatchObject({ outcome: 'skipped', exitCode: 0 });
    expect(lines.join()).toMatch(/warn Skipped, nothing was scanned: .*withholds secrets.*after the merge/);
    expect(told[0]?.publication.result.outcome).toBe('skipped');
  });

  it('takes no rule from the config file of a fork, and says so', async () => {
    const cwd = await aFolder({ '.scangate.yml': 'fail-on: none\n' });
    const { result, lines } = await run({ cwd, ci: { fromFork: true } });
    expect(result.outcome).toBe('failed');
    expect(lines.join()).toMatch(/warn fail-on of the config file: not used here/);
    expect((await run({ cwd })).result.outcome).toBe('passed');
  });

  it('is about another checkout where one lies there, unless it stands for the code', async () => {
    const cwd = await aCheckout({ a: '' });
    expect((await run({ cwd })).result.target.ref).toBe('main');
    const merged = await run({ cwd, ci: { standsFor: () => true } });
    expect(merged.result.target).toMatchObject({ ref: 'patch-1', sha: headSha });
  });

  it('publishes with the signal that has stopped it', async () => {
    const { result, told } = await run({ signal: 'SIGTERM' });
    expect(result).toMatchObject({ outcome: 'cancelled', exitCode: 143 });
    expect(told).toMatchObject([{ aborted: true }]);
  });

  it('keeps no file that the change has brought under the name of a report', async () => {
    const forged = { 'scangate-reports/scangate.pdf': '%PDF-1.7', 'scangate-reports/scangate-x.html': '' };
    const cwd = await aFolder({ ...forged, 'scangate-reports/notes.txt': 'mine' });
    await run({ cwd, inputs: { reports: 'csv' } });
    const left = (await readdir(join(cwd, 'scangate-reports'))).sort();
    expect(left.filter((name) => /pdf|html/.test(name))).toEqual([]);
    expect(left).toEqual(expect.arrayContaining(['notes.txt', 'scangate.csv', 'scangate.json']));
    const wrong = await aFolder(forged);
    await run({ cwd: wrong, inputs: { 'fail-on': 'hgih' } });
    expect(await readdir(join(wrong, 'scangate-reports'))).toEqual(['scangate.json']);
  });

  it('stores its result elsewhere where the report folder cannot be written', async () => {
    const cwd = await aFolder({ 'scangate-reports': 'a file' });
    const tempDir = await aFolder();
    const { result, told } = await run({ cwd, ci: { tempDir } });
    expect(result.exitCode).not.toBe(0);
    expect(told[0]?.publication.resultFile.startsWith(tempDir)).toBe(true);
  });
});

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emulatedBackends, loadEmulator } from '../../src/emulators/index.ts';
import { scanWith, startEmulator } from './emulator.ts';
import { aFolder, readJson, scangate, start } from './harness.ts';

interface Result {
  readonly outcome: string;
  readonly exitCode: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly findings: readonly unknown[];
  readonly failure?: { readonly code: string };
  readonly reports: readonly { readonly path: string }[];
}

/** A scan in an empty folder against an emulator that answers at once. */
async function scan(
  backend: (typeof emulatedBackends)[number],
  scenario: string,
  ...more: readonly string[]
) {
  const emulator = await startEmulator(backend, '--scenario', scenario, '--duration', '0s');
  const cwd = await aFolder();
  const { args, env } = scanWith(emulator);
  const ended = await scangate([...args, ...more], { cwd, env });
  const result = (await readJson(join(cwd, 'scangate-reports/scangate.json'))) as unknown as Result;
  return { ...ended, result, cwd, emulator };
}

async function everythingWritten(cwd: string): Promise<string> {
  const folder = join(cwd, 'scangate-reports');
  const names = await readdir(folder);
  return (await Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')))).join('\n');
}

// Rafter asks to be left alone for 10 s after a start.
describe.concurrent.each(emulatedBackends)(
  'scangate scan --backend %s, as a process',
  { timeout: 60_000 },
  (backend) => {
    it('breaks the gate over findings, and leaves its reports', async () => {
      const { code, stdout, stderr, result, cwd, emulator } = await scan(backend, 'findings');
      expect({ code, outcome: result.outcome }).toEqual({ code: 1, outcome: 'failed' });
      expect(stdout).toContain('Failed: the gate is broken');
      const { counts, findings, reports } = result;
      expect(findings.length).toBeGreaterThan(2);
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(findings.length);
      for (const { path } of reports) expect((await readFile(join(cwd, path))).length).toBeGreaterThan(100);
      expect(reports.map(({ path }) => path)).toContain('scangate-reports/scangate.json');
      const said = stdout + stderr + (await everythingWritten(cwd));
      expect(said).not.toContain(emulator.credential);
    });

    it('passes when nothing is found', async () => {
      const { code, result } = await scan(backend, 'clean');
      expect({ code, outcome: result.outcome, findings: result.findings }).toEqual({
        code: 0,
        outcome: 'passed',
        findings: [],
      });
    });

    it('is inconclusive when the scan failed', async () => {
      const { code, result } = await scan(backend, 'failed');
      expect({ code, outcome: result.outcome, failure: result.failure?.code }).toEqual({
        code: 2,
        outcome: 'inconclusive',
        failure: 'SCAN_FAILED',
      });
    });

    it('is inconclusive when the scan was stopped at the vendor', async ({ skip }) => {
      const { scenarios } = await loadEmulator(backend);
      if (!scenarios.includes('cancelled')) skip('the vendor has no such state');
      const { code, result } = await scan(backend, 'cancelled');
      expect({ code, outcome: result.outcome }).toEqual({ code: 2, outcome: 'inconclusive' });
    });

    it('ends with 143 when the job is stopped, and says what becomes of the scan', async () => {
      const emulator = await startEmulator(backend, '--duration', '1h');
      const cwd = await aFolder();
      const { args, env } = scanWith(emulator);
      const { child, ended } = start([...args, '--poll-interval', '1s', '--verbose'], { cwd, env });
      const state = join(cwd, 'scangate-reports/scangate-state.json');
      const started = async () => (await readFile(state, 'utf8').catch(() => '')).includes('"started"');
      while (!(await started())) await new Promise((resolve) => setTimeout(resolve, 20));
      child.kill('SIGTERM');
      const { code, stdout, stderr } = await ended;
      expect(code).toBe(143);
      expect(stdout).toContain('Cancelled: nothing can be said about the code');
      expect(stdout + stderr).toMatch(/was stopped|goes on|cannot be stopped|no way to stop/);
    });

    it('refuses a wrong key before anything is started', async () => {
      const emulator = await startEmulator(backend);
      const cwd = await aFolder();
      const { args } = scanWith(emulator);
      const { code, stdout } = await scangate(args, { cwd, env: { SCANGATE_API_KEY: 'not-the-key' } });
      expect(code).toBe(3);
      expect(stdout).toContain('Misconfigured');
    });
  },
);

describe('scangate emulate', () => {
  it('says what is possible when the backend is not known', async () => {
    const cwd = await aFolder();
    const { code, stderr } = await scangate(['emulate', 'raftr'], { cwd });
    expect(code).toBe(3);
    expect(stderr).toContain("backend: 'raftr' has no emulator. Did you mean 'rafter'?");
  });

  it('names everything wrong with its flags at once', async () => {
    const cwd = await aFolder();
    const flags = ['--scenario', 'finding', '--duration', 'long', '--play', 'flakey', '--port', '99999'];
    const { code, stderr } = await scangate(['emulate', 'rafter', ...flags], { cwd });
    expect(code).toBe(3);
    expect(stderr).toContain("--scenario: 'finding' is not known. Did you mean 'findings'?");
    expect(stderr).toContain("--duration: 'long' is not a duration.");
    expect(stderr).toContain("--play: 'flakey' is not known. Did you mean 'flaky'?");
    expect(stderr).toContain("--port: '99999' is not a whole number from 0 to 65535.");
  });

  it('ends with 0 when it is stopped, and leaves nothing running', async () => {
    const emulator = await startEmulator('rafter');
    const { code } = await emulator.stop();
    expect(code).toBe(0);
    await expect(fetch(emulator.url)).rejects.toThrow();
  });
});

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answer } from '../fault-server/faults.ts';
import { aFolder, readJson } from '../scenario/harness.ts';
import { type RemoteService, startCli, startService } from './cli.ts';

let service: RemoteService;
beforeEach(async () => {
  service = await startService();
});
afterEach(() => service.close());

const sha = 'c'.repeat(40);
const fast = ['--poll-interval', '1s', '--sha', sha];
const cli = (args: string[], cwd: string, options = {}) => startCli(service, args, cwd, options).ended;
const stateFile = (cwd: string) => join(cwd, 'scangate-reports/scangate-state.json');
const resultFile = (cwd: string) => join(cwd, 'scangate-reports/scangate.json');

describe('wait: false', () => {
  it('starts a scan and leaves, which nothing takes for a pass', async () => {
    const cwd = await aFolder();
    const { code, stdout } = await cli(['--no-wait', ...fast], cwd);
    expect(code).toBe(0);
    expect(stdout).toContain('Started: nothing is judged yet\n  scan');
    expect(stdout).toContain('scangate scan --backend remote --scan-id scan-1');
    expect(stdout).not.toMatch(/passed/i);
    expect(await readJson(resultFile(cwd))).toMatchObject({ outcome: 'started', scan: { id: 'scan-1' } });
    const gate = await cli(['gate', 'scangate-reports/scangate.json', '--fail-on', 'none'], cwd);
    expect(gate).toMatchObject({ code: 2, stdout: expect.stringContaining('its results were not fetched') });
  });

  it('leaves a scan that the next run takes up by its id, waits for and judges', async () => {
    const cwd = await aFolder();
    await cli(['--no-wait', ...fast], cwd);
    const { code, stdout } = await cli(['--scan-id', 'scan-1', ...fast], cwd);
    expect(code).toBe(0);
    expect(stdout).toContain('Passed');
    expect(service.scans).toHaveLength(1);
  });

  it('leaves a scan that the cancel step of the job does not stop, but its id does', async () => {
    service.close();
    service = await startService({ lengthMs: 600_000 });
    const cwd = await aFolder();
    await cli(['--no-wait', ...fast], cwd);
    const step = await cli(['cancel', '--sha', sha], cwd);
    expect(step).toMatchObject({ code: 0, stdout: expect.stringContaining('scan-1 was left to run') });
    expect(service.running()).toHaveLength(1);
    const named = await cli(['cancel', '--scan-id', 'scan-1'], cwd);
    expect(named).toMatchObject({ code: 0, stderr: 'scan scan-1 was stopped\n' });
    expect(service.running()).toEqual([]);
  });
});

describe('scan-id', () => {
  it('of a scan of another commit is never judged', async () => {
    const cwd = await aFolder();
    await cli(['--no-wait', ...fast], cwd);
    const { code, stdout } = await cli(
      ['--scan-id', 'scan-1', '--poll-interval', '1s', '--sha', 'd'.repeat(40)],
      cwd,
    );
    expect(code).toBe(2);
    expect(stdout).toContain(`is of commit ${sha}, but ${'d'.repeat(40)} was asked for`);
  });

  it('that cannot be one, or that contradicts the wait, is refused', async () => {
    const cwd = await aFolder();
    const { code, stderr } = await cli(['--scan-id', '../../admin', '--poll-interval', '-5s'], cwd);
    expect(code).toBe(3);
    expect(stderr).toContain("error: --poll-interval: '-5s' is not a duration. Write a number and a unit:");
    expect(stderr).toContain("error: --scan-id: '../../admin' does not look like one. For example 3f2c1e0a");
    const both = await cli(['--scan-id', 'scan-1', '--no-wait'], cwd);
    expect(both).toMatchObject({
      code: 3,
      stderr: expect.stringContaining("--scan-id: 'scan-1' is to be judged, but --wait says not to wait"),
    });
    expect(service.scans).toEqual([]);
  });
});

describe('a job that is run again', () => {
  const job = { env: { GITLAB_CI: 'true', CI_PROJECT_ID: '7', CI_PIPELINE_ID: '9', CI_JOB_NAME: 'scan' } };

  it.each([
    ['with its state file', true],
    ['on another machine', false],
  ])('%s takes up the scan of the first attempt', async (_, sameMachine) => {
    const first = await aFolder();
    const { child, ended } = startCli(service, fast, first, job);
    service.onRequest = (phase) => phase === 'poll' && child.kill('SIGKILL');
    await ended;
    service.onRequest = () => {};
    const second = await cli(fast, sameMachine ? first : await aFolder(), job);
    expect(second).toMatchObject({ code: 0, stderr: expect.stringContaining('scan-1 of an earlier run') });
    expect(service.scans).toHaveLength(1);
  });

  it('starts another scan for another commit, folder or job, and when it shall never reuse one', async () => {
    const cwd = await aFolder({ 'part/a.txt': 'a' });
    const other = { env: { ...job.env, CI_JOB_NAME: 'other' } };
    const runs = [
      await cli(fast, cwd, job),
      await cli([...fast.slice(0, 2), '--sha', 'd'.repeat(40)], cwd, job),
      await cli(fast, cwd, other),
      await cli([...fast, '--reuse-scan', 'never'], cwd, job),
      await cli(fast.slice(0, 2), cwd, job),
      await cli(['part', ...fast], cwd, job),
    ];
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(new Set(service.scans.map(({ key }) => key)).size).toBe(6);
  });

  it('is not judged by a scan that was taken up by its id', async () => {
    const cwd = await aFolder();
    await cli(['--no-wait', '--sha', 'd'.repeat(40)], cwd);
    await cli(['--scan-id', 'scan-1', ...fast], cwd, job);
    const { code } = await cli(fast, cwd, job);
    expect(code).toBe(0);
    expect(service.scans.map((scan) => scan.sha)).toEqual(['d'.repeat(40), sha]);
  });
});

it('outside a CI job each run starts a scan of its own, since nobody knows what the earlier one was of', async () => {
  const cwd = await aFolder();
  const unnamed = { env: { GITHUB_ACTIONS: 'true' } };
  const runs = [
    await cli(fast, cwd),
    await cli(fast, cwd),
    await cli(fast, cwd, unnamed),
    await cli(fast, cwd, unnamed),
  ];
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
  expect(service.scans).toHaveLength(4);
});

describe('scangate cancel', () => {
  it('has nothing to do before any scan, and after one that ended', async () => {
    const cwd = await aFolder();
    expect(await cli(['cancel'], cwd)).toMatchObject({
      code: 0,
      stdout: 'nothing to stop: no scangate-state.json in the report folder\n',
    });
    await cli(fast, cwd);
    expect(await cli(['cancel'], cwd)).toMatchObject({
      code: 0,
      stdout: 'nothing to stop: the scan has ended\n',
    });
  });

  it.each(['start', 'poll'] as const)(
    'stops what a process left that was killed in its %s',
    async (phase) => {
      await service.close();
      service = await startService({ lengthMs: 600_000 });
      const cwd = await aFolder();
      const { child, ended } = startCli(service, fast, cwd);
      if (phase === 'start') service.plan('start', { done: true, fault: killing(child) });
      else service.onRequest = (current) => current === phase && child.kill('SIGKILL');
      await ended;
      service.onRequest = () => {};
      expect(service.running()).toHaveLength(1);
      const cancelled = await cli(['cancel', '--sha', sha], cwd);
      expect(cancelled).toMatchObject({ code: 0, stderr: 'scan scan-1 was stopped\n' });
      expect(service.running()).toEqual([]);
      expect(await readJson(stateFile(cwd))).toMatchObject({ phase: 'ended' });
      const again = await cli(['cancel', '--sha', sha], cwd);
      expect(again.stdout).toBe('nothing to stop: the scan has ended\n');
    },
  );

  it('looks again for a scan that a look-up did not find at first', async () => {
    await service.close();
    service = await startService({ lengthMs: 600_000 });
    const cwd = await aFolder();
    const { child, ended } = startCli(service, fast, cwd);
    service.plan('start', { done: true, fault: killing(child) });
    await ended;
    service.plan('find', { fault: answer('{"ids":[]}') });
    const early = await cli(['cancel', '--sha', sha], cwd);
    expect(early).toMatchObject({ code: 0, stdout: expect.stringContaining('knows no scan of this run') });
    expect(await readJson(stateFile(cwd))).toMatchObject({ phase: 'starting' });
    await cli(['cancel', '--sha', sha], cwd);
    expect(service.running()).toEqual([]);
  });

  it('fails when the scan goes on, and not when the backend cannot stop any', async () => {
    await service.close();
    service = await startService({ lengthMs: 600_000 });
    const cwd = await aFolder();
    const { child, ended } = startCli(service, fast, cwd);
    service.onRequest = (phase) => phase === 'poll' && child.kill('SIGKILL');
    await ended;
    service.always('cancel', { fault: { name: 'silence', play: async () => {} } });
    const unheard = await cli(['cancel', '--sha', sha], cwd);
    expect(unheard).toMatchObject({ code: 2, stderr: expect.stringContaining('could not be stopped') });
    const unable = await cli(['cancel', '--sha', sha], cwd, { can: ['find'] });
    expect(unable).toMatchObject({ code: 0, stderr: expect.stringContaining('cannot stop it') });
  });

  it('touches no scan of another run, and no state that is not one', async () => {
    const cwd = await aFolder();
    await cli(['--no-wait', ...fast], cwd);
    const state = JSON.parse(await readFile(stateFile(cwd), 'utf8')) as object;
    await writeFile(stateFile(cwd), JSON.stringify({ ...state, phase: 'started' }));
    const foreign = await cli(['cancel', '--sha', 'd'.repeat(40)], cwd);
    expect(foreign).toMatchObject({ code: 3, stderr: expect.stringContaining('is of another run') });
    await writeFile(stateFile(cwd), '{"version":1}');
    const broken = await cli(['cancel', '--sha', sha], cwd);
    expect(broken).toMatchObject({ code: 3, stderr: expect.stringContaining('cannot be used') });
    expect(service.scans.map(({ stoppedAt }) => stoppedAt)).toEqual([undefined]);
  });
});

function killing(child: { kill(signal: 'SIGKILL'): boolean }) {
  return {
    name: 'the client is killed',
    play: async () => {
      child.kill('SIGKILL');
    },
  };
}

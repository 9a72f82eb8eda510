import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { canRunPipelines, expanded, including } from '../../gitlab-component/gitlab-ci-local.ts';
import { aFolder } from '../harness.ts';
import { scanners, thePackage } from './pipeline.ts';

const aScanner = scanners();

interface Job {
  readonly variables: Readonly<Record<string, string>>;
  readonly script: readonly string[];
  readonly after_script: readonly string[];
}

/** The job of the component, its two scripts each run as a runner would: in a plain shell of its own. */
async function aJob(inputs: Readonly<Record<string, unknown>>, secrets: Readonly<Record<string, string>>) {
  const { stdout } = await expanded(including(inputs));
  const { scangate } = load(stdout) as { scangate: Job };
  const cwd = await aFolder();
  const env = {
    ...{ PATH: process.env.PATH, HOME: await aFolder(), CI: 'true', GITLAB_CI: 'true' },
    ...{ CI_PROJECT_ID: '7', CI_PIPELINE_ID: '70', CI_JOB_ID: `test-${randomUUID()}` },
    ...{ CI_JOB_NAME: 'scangate', ...scangate.variables, SCANGATE_PACKAGE: await thePackage(), ...secrets },
  };
  const shell = (lines: readonly string[], status?: string) => {
    const child = spawn('sh', ['-ec', lines.join('\n')], {
      cwd,
      env: { ...env, ...(status ? { CI_JOB_STATUS: status } : {}) },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const said = Promise.all([text(child.stdout), text(child.stderr)]).then((parts) => parts.join(''));
    const code = new Promise<number | null>((resolve) => child.on('close', resolve));
    return { child, said, code };
  };
  return {
    script: () => shell(scangate.script),
    afterScript: (status: string) => shell(scangate.after_script, status),
  };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
}

describe.skipIf(!canRunPipelines)(
  'the job of the component, cancelled',
  { timeout: 60_000, concurrent: true },
  () => {
    it('stops the scan that it left running, even where nothing told it to end', async () => {
      const { emulator, inputs, secrets } = await aScanner('mdssc', 'findings', 600_000);
      const job = await aJob(inputs, secrets);
      const { child, code } = job.script();
      await until(() => emulator.scans().length > 0);
      // The answer to the start, and then a first look at the scan.
      const seen = emulator.requests.length;
      await until(() => emulator.requests.length > seen + 1);
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
      expect(await code).toBeNull();

      const after = job.afterScript('canceled');
      expect(await after.code).toBe(0);
      expect(await after.said).toContain('stopped');
      expect(emulator.scans()).toMatchObject([{ stopped: true }]);
    });

    it('says one line where the scan has ended, and none where it passed', async () => {
      const { emulator, inputs, secrets } = await aScanner('mdssc', 'findings');
      const job = await aJob(inputs, secrets);
      expect(await job.script().code).toBe(1);
      const after = job.afterScript('failed');
      expect({ code: await after.code, said: await after.said }).toEqual({
        code: 0,
        said: 'nothing to stop: the scan has ended\n',
      });
      const silent = job.afterScript('success');
      expect({ code: await silent.code, said: await silent.said }).toEqual({ code: 0, said: '' });
      expect(emulator.scans()).toMatchObject([{ stopped: false }]);

      const [scan] = emulator.scans();
      const later = await aJob({ ...inputs, 'scan-id': scan?.id ?? '' }, secrets);
      expect(await later.script().code).toBe(1);
      expect(await later.afterScript('failed').said).toBe('nothing to stop: the scan has ended\n');
    });

    it('leaves a scan alone that is meant to go on', async () => {
      const { emulator, inputs, secrets } = await aScanner('mdssc', 'findings', 600_000);
      const first = await aJob({ ...inputs, wait: false }, secrets);
      expect(await first.script().code).toBe(0);
      const [scan] = emulator.scans();
      const patience = { 'scan-id': scan?.id ?? '', timeout: '1s', 'cancel-on-timeout': false };
      const later = await aJob({ ...inputs, ...patience }, secrets);
      expect(await later.script().code).toBe(4);
      expect(await later.afterScript('failed').said).toContain('was left to run');
      expect(emulator.scans()).toMatchObject([{ stopped: false }]);
    });
  },
);

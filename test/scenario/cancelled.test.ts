import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OsvServer, startOsvServer } from '../doubles/osv-server.ts';
import { aFolder, npmProject, readJson, start } from './harness.ts';

let osv: OsvServer;
beforeAll(async () => {
  osv = await startOsvServer({ records: [], faults: [{ kind: 'hang' }] });
});
afterAll(() => osv.close());

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('%s while waiting ends the run with %i, and the result says so', async (signal, exitCode) => {
  const cwd = await aFolder(npmProject({ lodash: '4.17.20' }));
  const before = osv.requests.length;
  const { child, ended } = start(['--osv-url', osv.url.href], { cwd });
  while (osv.requests.length === before) await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill(signal);
  const { code, stdout, stderr } = await ended;
  expect({ code, stderr }).toEqual({ code: exitCode, stderr: '' });
  expect(stdout).toContain(`Cancelled: nothing can be said about the code\n  stopped by ${signal}`);
  expect(await readJson(join(cwd, 'scangate-reports/scangate.json'))).toMatchObject({
    outcome: 'cancelled',
    exitCode,
  });
});

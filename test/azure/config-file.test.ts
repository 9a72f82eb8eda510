import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { aFinding } from '../factories/model.ts';
import { aRemoteBackend } from '../reports/run-cli.ts';
import { type Env, pullRequest, runStep, temporaryFolder } from './job.ts';

const broken = aRemoteBackend({ findings: [aFinding({ severity: 'critical' })] });
const { SYSTEM_PULLREQUEST_ISFORK: _, ...unsaid } = pullRequest;

it.each<[string, Env, number]>([
  ['of the repository itself decides', pullRequest, 0],
  ['of a fork decides nothing', { ...pullRequest, SYSTEM_PULLREQUEST_ISFORK: 'True' }, 1],
  ['of nobody knows whom, as in a build by hand, decides nothing', unsaid, 1],
])('the config file in a pull request %s', async (_name, env, exitCode) => {
  const cwd = await temporaryFolder();
  await writeFile(join(cwd, '.scangate.yml'), 'fail-on: none\ncomment: never\n');
  const { code } = await runStep({ env, backend: broken, cwd });
  expect(code).toBe(exitCode);
});

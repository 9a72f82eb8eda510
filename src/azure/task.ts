import { access, constants } from 'node:fs/promises';
import { showPath } from '../config/load.ts';
import { line } from '../core/text.ts';
import type { Host } from '../job/host.ts';
import { inTermsOfInputs } from '../job/in-terms-of-inputs.ts';
import { type CiRun, runInCi } from '../job/run-in-ci.ts';
import { registerSecrets } from '../job/secrets.ts';
import { createTerminalPlatform } from '../platforms/terminal/index.ts';
import { openAzure } from './index.ts';
import {
  connectionSource,
  credentialField,
  hasConnection,
  inTermsOfTask,
  jobToken,
} from './task-connection.ts';
import { taskEnvironment } from './task-environment.ts';
import { taskInputSource } from './task-inputs.ts';

/**
 * Runs the task of Azure Pipelines: its inputs, its service connection and what else the agent hands it alone. The
 * result of the task is told by `task.complete`.
 */
export async function runTask(host: Host, loadBackend: CiRun['loadBackend']): Promise<void> {
  const { env, unusedBypasses } = taskEnvironment(host.env);
  const job = { ...host, env };
  const verbosity = env.SYSTEM_DEBUG?.toLowerCase() === 'true' ? 'verbose' : 'normal';
  const inputs = taskInputSource(env);
  const connection = connectionSource(env);
  const sources = [inputs, connection];
  const credential = credentialField(inputs, connection);
  const task = { sources, credential, token: jobToken(env) };
  const ci = await openAzure(job, { output: host.stdout, verbosity }, task);
  registerSecrets(ci.redactor, env);
  for (const rule of unusedBypasses)
    ci.logger.warn(
      line`The rule ${rule} of the agent's proxy bypass list is not used: it is more than the name of a host. Set the variable NO_PROXY instead`,
    );
  const certificates = env.AGENT_CAINFO;
  const canRead = certificates ? await isReadable(certificates) : false;
  if (certificates && !canRead)
    ci.logger.warn(
      line`The certificates of the agent (${certificates}) cannot be read here, as in a container, and are not used. Set the input ${'caFile'} where they are needed`,
    );
  await runInCi({
    host: job,
    ci: { ...ci, names: { ...ci.names, ...(canRead ? { 'ca-file': ['AGENT_CAINFO'] } : {}) } },
    loadBackend,
    show: (settings) =>
      createTerminalPlatform({
        output: host.stdout,
        redactor: ci.redactor,
        verbosity,
        place: showPath(settings.path, host.cwd),
        logger: ci.logger,
      }),
    reword: (problem) => inTermsOfTask(inTermsOfInputs(problem, sources), hasConnection(env)),
  });
}

function isReadable(path: string): Promise<boolean> {
  return access(path, constants.R_OK).then(
    () => true,
    () => false,
  );
}

import { type InputSource, templateInputSource } from '../config/sources.ts';
import type { Ci, CiLog } from '../job/ci.ts';
import type { Host } from '../job/host.ts';
import { createCommands } from '../platforms/azure/commands.ts';
import { readAzureContext } from '../platforms/azure/context.ts';
import { createAzureLogger } from '../platforms/azure/logger.ts';
import { createMaskingRedactor } from '../platforms/azure/masking.ts';
import { ciContextOf } from './ci-context.ts';
import { publishToAzure } from './publish.ts';
import { azureName } from './task-names.ts';

/** What our task has beside what every step has. */
export interface TaskOptions {
  /** Where its inputs stand, instead of the variables of the template. */
  readonly sources: readonly InputSource[];
  /** What of a service connection the scan logs in with, where it does. */
  readonly credential?: string | undefined;
  /** The token of the job, for comments where no other is given. */
  readonly token?: string | undefined;
}

/** A job of Azure Pipelines. Commands go where the log goes: the agent reads both outputs of a step. */
export async function openAzure(host: Host, { output, verbosity }: CiLog, task?: TaskOptions): Promise<Ci> {
  const { env } = host;
  const context = readAzureContext(env);
  const redactor = createMaskingRedactor(output);
  const commands = createCommands(output, redactor, env);
  const logger = createAzureLogger(commands, verbosity);
  const { token, credential } = task ?? {};
  const job = { host, context, commands, logger, redactor, isTask: task !== undefined, token, credential };
  return {
    ...ciContextOf(context),
    id: 'azure',
    inputs: task?.sources ?? [templateInputSource(env, azureName)],
    names: { 'azure-token': ['SYSTEM_ACCESSTOKEN'], 'github-token': ['GITHUB_TOKEN'] },
    redactor,
    logger,
    publish: (publication, signal) => publishToAzure(job, publication, signal),
  };
}

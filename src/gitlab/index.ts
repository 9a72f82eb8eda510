import { templateInputSource } from '../config/sources.ts';
import { createRedactor } from '../core/redact.ts';
import type { Ci, CiLog } from '../job/ci.ts';
import type { Host } from '../job/host.ts';
import { contextOf } from '../platforms/gitlab/context.ts';
import { ciContextOf } from './ci-context.ts';
import { clearFolder, folderOf } from './folder.ts';
import { createJobLog, showsColours } from './log.ts';
import { publishToGitLab } from './publish.ts';

/** A job of GitLab. Nothing can be masked while it runs, so the redactor is the only thing that hides a secret. */
export async function openGitLab(host: Host, { output, verbosity }: CiLog): Promise<Ci> {
  const { env, clock } = host;
  const redactor = createRedactor();
  const context = contextOf(env);
  const colour = showsColours(env);
  const logger = createJobLog(
    { write: (text) => output.write(text), colour },
    { redactor, verbosity: env.CI_DEBUG_TRACE === 'true' ? 'verbose' : verbosity, clock },
  );
  const job = { host, context, logger, redactor };
  return {
    ...ciContextOf(context),
    id: 'gitlab',
    inputs: [templateInputSource(env)],
    names: { 'gitlab-token': ['GITLAB_TOKEN'] },
    redactor,
    logger,
    colour,
    async begin(settings) {
      logger.startProgress();
      await clearFolder(folderOf(job, settings));
    },
    publish: (publication, signal) => publishToGitLab(job, publication, signal),
  };
}

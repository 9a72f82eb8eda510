import { dirname } from 'node:path';
import { showPath } from '../config/load.ts';
import { describeError } from '../core/errors.ts';
import { bytesOf, line, type Markdown, md, message } from '../core/text.ts';
import type { Publication } from '../job/ci.ts';
import { annotateFindings } from '../platforms/azure/annotations.ts';
import { renderMarkdown } from '../reports/markdown/render.ts';
import { announce, complete } from './announce.ts';
import { writeComment } from './comment.ts';
import { keepReports, uploadSummary } from './files.ts';
import type { AzureJob } from './job.ts';
import { linksTo } from './links.ts';
import { setOutputs } from './outputs.ts';

/**
 * Tells the agent what came of a scan, and with a token the pull request. A cancelled job has no time for more than its
 * outputs: the agent ends its processes within ten seconds.
 */
export async function publishToAzure(
  job: AzureJob,
  publication: Publication,
  signal: AbortSignal,
): Promise<void> {
  const { host, commands, logger } = job;
  const { result, settings, resultFile, folder } = publication;
  logger.endProgress();
  setOutputs(commands, result, {
    reportDir: showPath(settings['report-dir'], host.cwd),
    resultFile: showPath(resultFile, host.cwd),
  });
  try {
    if (!signal.aborted) await show(job, publication, signal);
  } finally {
    announce(job, result);
    if (settings.annotations && !signal.aborted)
      annotateFindings(commands, result.findings, result.backend === 'local' ? folder : '');
    complete(job, result);
  }
}

async function show(job: AzureJob, publication: Publication, signal: AbortSignal): Promise<void> {
  const { context, commands, logger } = job;
  const { result, settings } = publication;
  const dir = dirname(publication.resultFile);
  const hasArtifacts = settings.artifact && context.isBuild;
  const links = linksTo(context.run, hasArtifacts);
  const render = (limit: number): Markdown =>
    md`${renderMarkdown(result, { limit: limit - bytesOf(links) })}${links}`;
  await attempt(job, 'the summary', async () => {
    if (settings.summary) await uploadSummary(job, render);
  });
  await attempt(job, 'the artifact', async () => {
    if (hasArtifacts) await keepReports(job, settings, publication, dir);
  });
  if (settings.artifact && !context.isBuild)
    logger.info(line`the reports are not kept: a release has no artifacts of its own`);
  if (context.isBuild && context.run.id > 0) commands.addTag(`scangate-${result.outcome}`);
  const written = await writeComment(job, publication, render, signal);
  if (written !== undefined) commands.setOutput('commentId', String(written.id));
}

/** What cannot be shown is a warning, and the rest is shown all the same. */
async function attempt({ logger }: AzureJob, what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (thrown) {
    logger.warn(line`${what} could not be published: ${message(describeError(thrown))}`);
  }
}

import type { Settings } from '../config/inputs.ts';
import { Cancellation } from '../core/cancellation.ts';
import { describeError, InputError, toScangateError } from '../core/errors.ts';
import { signalExitCodes } from '../core/outcome.ts';
import { bytesOf, line, type Markdown, md, message } from '../core/text.ts';
import { cancelOnSignals } from '../job/cancel-on-signals.ts';
import type { Host } from '../job/host.ts';
import { failureOf, resultWithoutScan } from '../job/no-scan.ts';
import type { JobSettings } from '../job/settings.ts';
import { withHttp } from '../job/with-backend.ts';
import type { WrittenComment } from '../platforms/comment/conversation.ts';
import { annotateFindings } from '../platforms/github/annotations.ts';
import { createGitHubApi, type GitHubApi } from '../platforms/github/api.ts';
import { type UploadedArtifact, uploadArtifacts } from '../platforms/github/artifacts/index.ts';
import { uploadSarif } from '../platforms/github/code-scanning/index.ts';
import { publishComment } from '../platforms/github/comment/index.ts';
import { findPullRequest } from '../platforms/github/find-pull-request.ts';
import { publishSummary } from '../platforms/github/summary.ts';
import { renderMarkdown } from '../reports/markdown/render.ts';
import { announce } from './announce.ts';
import { identityOf, nameOf } from './leg.ts';
import { linksTo } from './links.ts';
import { setOutputs } from './outputs.ts';
import { stepPlace } from './place.ts';
import { planArtifacts } from './reports.ts';
import { readStoredResult, type StoredResult } from './result-file.ts';
import { sarifOf } from './sarif.ts';
import { loadStepSettings } from './settings.ts';
import { openStep, type Step } from './step.ts';

/**
 * The report step: artifacts, summary, comment, code scanning and annotations, all made from a stored result that may
 * come from anybody. What cannot be published is a warning; only wrong inputs and an unreadable result fail the step.
 */
export async function report(host: Host): Promise<number> {
  const step = await openStep(host);
  const read = await loadStepSettings(step);
  let stored: StoredResult;
  try {
    stored = await storedResult(step, read);
  } catch (thrown) {
    const error = toScangateError(thrown);
    const run = { settings: read.settings, code: step.context.code, clock: host.clock };
    const result = resultWithoutScan(run, error.outcome, failureOf(error));
    setOutputs(step, 'report', {});
    announce(step, result);
    return result.exitCode;
  }
  try {
    const { artifacts, comment } = await publish(step, read.settings, stored);
    setOutputs(step, 'report', {
      'artifact-id': artifacts.map(({ id }) => id).join('\n'),
      'artifact-url': artifacts.map(({ url }) => url).join('\n'),
      'comment-id': String(comment?.id ?? ''),
      'comment-url': comment?.url ?? '',
    });
    return 0;
  } catch (thrown) {
    if (thrown instanceof Cancellation) return signalExitCodes[thrown.signal];
    throw thrown;
  }
}

/** The inputs that the scan refused are mostly those of this step as well: it publishes just that, by its defaults. */
async function storedResult(step: Step, { settings, problems }: JobSettings): Promise<StoredResult> {
  const stored = await readStoredResult(step, settings);
  if (problems.length > 0 && !stored.result.failure?.problems) throw new InputError(problems);
  return stored;
}

interface Published {
  readonly artifacts: readonly UploadedArtifact[];
  readonly comment?: WrittenComment | undefined;
}

async function publish(step: Step, settings: Settings, stored: StoredResult): Promise<Published> {
  const { result } = stored;
  const { host, context, commands, logger, files } = step;
  const signal = cancelOnSignals(host);
  const artifacts = settings.artifact ? await keepReports(step, settings, stored) : [];
  const links = linksTo(context, artifacts.length > 0);
  const render = (limit: number) => md`${renderMarkdown(result, { limit: limit - bytesOf(links) })}${links}`;
  if (settings.summary) publishSummary(files, render, logger);
  const comment = await onServer(step, settings, stored, { render, signal });
  if (settings.annotations)
    annotateFindings(commands, result.findings, await folderOf(step, settings, stored));
  return { artifacts, comment };
}

/** The library has much to say about it, so that is folded. */
async function keepReports(
  step: Step,
  settings: Settings,
  { dir }: StoredResult,
): Promise<readonly UploadedArtifact[]> {
  const { host, context, commands, logger } = step;
  const plans = await planArtifacts(dir, settings, identityOf(step, settings));
  const retentionDays = settings['artifact-retention-days'];
  commands.group(line`Artifact`);
  const uploaded = await uploadArtifacts(plans, { dir, retentionDays, context, env: host.env, logger });
  commands.endGroup();
  return uploaded;
}

interface OnServer {
  readonly api: GitHubApi;
  readonly render: (limit: number) => Markdown;
  readonly signal: AbortSignal;
}

/** What needs a token: code scanning and the comment. */
async function onServer(
  step: Step,
  settings: Settings,
  stored: StoredResult,
  { render, signal }: Omit<OnServer, 'api'>,
): Promise<WrittenComment | undefined> {
  const { host, context, logger } = step;
  const token = settings['github-token'];
  const wantsComment = settings.comment !== 'never' && mayHavePullRequest(step);
  if (!wantsComment && !settings['upload-sarif']) return undefined;
  if (token === undefined) {
    logger.warn(line`nothing was sent to GitHub: 'github-token' is empty`);
    return undefined;
  }
  try {
    return await withHttp(step, settings, async (http) => {
      const api = createGitHubApi({ http, server: context.server, token, clock: host.clock });
      const deps = { api, render, signal };
      if (settings['upload-sarif']) await codeScanning(step, settings, stored, deps);
      return wantsComment ? await comment(step, settings, stored, deps) : undefined;
    });
  } catch (thrown) {
    signal.throwIfAborted();
    logger.warn(line`not everything could be published: ${message(describeError(thrown))}`);
    return undefined;
  }
}

/** What paths begin with: the embedded scanner's begin at the folder that it scanned, others at the repository. */
async function folderOf(step: Step, settings: Settings, { result }: StoredResult): Promise<string> {
  return result.backend === 'local' ? (await stepPlace(step, settings)).folder : '';
}

async function codeScanning(
  step: Step,
  settings: Settings,
  stored: StoredResult,
  { api, signal }: OnServer,
): Promise<void> {
  const { host, context, logger } = step;
  const options = {
    api,
    context,
    file: await sarifOf(step, stored),
    startedAt: stored.result.startedAt,
    category: `scangate/${nameOf(identityOf(step, settings))}`,
    clock: host.clock,
    logger,
    folder: await folderOf(step, settings, stored),
  };
  await uploadSarif(options, signal);
}

async function comment(
  step: Step,
  settings: Settings,
  { result }: StoredResult,
  { api, render, signal }: OnServer,
): Promise<WrittenComment | undefined> {
  const { context, logger, redactor } = step;
  const { repository, run } = context;
  const pullRequest = context.pullRequest ?? (await findPullRequest(api, context, signal));
  if (pullRequest === undefined || repository === undefined) {
    logger.info(line`no comment is written: the run belongs to no open pull request`);
    return undefined;
  }
  const { job, leg, step: name } = identityOf(step, settings);
  const options = {
    api,
    conversation: { repository, number: pullRequest.number },
    context,
    key: settings['comment-key'] ?? JSON.stringify([run.workflow, job, leg, name]),
    mode: settings.comment,
    result,
    render,
    logger,
    redactor,
  };
  const written = await publishComment(options, signal);
  return written.comment;
}

/** The event of a `workflow_run` does not name the pull request of a fork. */
function mayHavePullRequest({ context }: Step): boolean {
  return context.pullRequest !== undefined || context.event === 'workflow_run';
}

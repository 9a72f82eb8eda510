import { describeError } from '../core/errors.ts';
import type { ScanResult } from '../core/model/result.ts';
import { line, type Markdown, message } from '../core/text.ts';
import type { Publication } from '../job/ci.ts';
import { withHttp } from '../job/with-backend.ts';
import { createAzureApi } from '../platforms/azure/api.ts';
import { publishComment as publishThread } from '../platforms/azure/comment/index.ts';
import type { PullRequestThreads, ThreadStatus } from '../platforms/azure/comment/threads.ts';
import type { WrittenComment } from '../platforms/comment/conversation.ts';
import { deservesComment } from '../platforms/comment/wanted.ts';
import { createGitHubApi } from '../platforms/github/api.ts';
import { publishComment as publishOnGitHub } from '../platforms/github/comment/index.ts';
import { repositoryNameOf } from '../platforms/github/context.ts';
import { serverOf } from '../platforms/github/server.ts';
import type { AzureJob } from './job.ts';
import { commentKeyOf } from './names.ts';

type Render = (limitBytes: number) => Markdown;

/** Writes the comment on the pull request of a build, wherever its code lives; undefined where there is none. */
export async function writeComment(
  job: AzureJob,
  publication: Publication,
  render: Render,
  signal: AbortSignal,
): Promise<WrittenComment | undefined> {
  const { context, logger } = job;
  const { settings } = publication;
  const { provider, pullRequest, repository } = context;
  if (settings.comment === 'never' || pullRequest === undefined) return undefined;
  try {
    if (provider === 'github') return await onGitHub(job, publication, render, pullRequest.number, signal);
    if (repository !== undefined)
      return await onAzureRepos(job, publication, render, { repository, number: pullRequest.number }, signal);
    logger.debug(line`no comment is written: the code is neither on Azure Repos nor on GitHub`);
  } catch (thrown) {
    signal.throwIfAborted();
    logger.warn(line`the comment could not be written: ${message(describeError(thrown))}`);
  }
  return undefined;
}

async function onAzureRepos(
  job: AzureJob,
  publication: Publication,
  render: Render,
  pullRequest: PullRequestThreads,
  signal: AbortSignal,
): Promise<WrittenComment | undefined> {
  const { settings, result } = publication;
  const token = settings['azure-token'] ?? job.token;
  if (token === undefined) return tokenMissing(job, publication, 'azure');
  const style = settings['comment-style'];
  return withHttp(job, settings, async (http) => {
    const api = createAzureApi({ http, collection: pullRequest.repository.collection, token });
    const options = {
      ...commonOf(job, publication, render),
      api,
      pullRequest,
      context: job.context,
      anew: style === 'new',
      ...(style === 'thread' ? threadStatus(result) : {}),
    };
    return (await publishThread(options, signal)).comment;
  });
}

/** A thread is closed by a gate that holds only; a run that looked at nothing leaves it as it is. */
function threadStatus({ outcome }: ScanResult): { readonly status?: ThreadStatus } {
  if (outcome === 'skipped' || outcome === 'started') return {};
  return { status: outcome === 'passed' ? 'closed' : 'active' };
}

async function onGitHub(
  job: AzureJob,
  publication: Publication,
  render: Render,
  number: number,
  signal: AbortSignal,
): Promise<WrittenComment | undefined> {
  const { host, context, logger } = job;
  const { settings } = publication;
  const page = URL.parse(context.repositoryPage ?? '');
  const repository = repositoryNameOf(page?.pathname.slice(1));
  const token = settings['github-token'];
  if (token === undefined) return tokenMissing(job, publication, 'github');
  if (page === null || repository === undefined) return undefined;
  if (settings['comment-style'] !== 'update')
    logger.info(
      line`${'commentStyle'} counts for Azure Repos only: on GitHub there is one comment, which is kept up to date`,
    );
  return withHttp(job, settings, async (http) => {
    const server = serverOf({ GITHUB_SERVER_URL: page.origin });
    const api = createGitHubApi({ http, server, token, clock: host.clock });
    const { id, attempt } = context.run;
    const withheld = context.pullRequest?.fromFork ? ('fork' as const) : undefined;
    const options = {
      ...commonOf(job, publication, render),
      api,
      conversation: { repository, number },
      context: { run: { id, attempt, job: '', workflow: '' }, ...(withheld ? { withheld } : {}) },
    };
    return (await publishOnGitHub(options, signal)).comment;
  });
}

function commonOf(
  { context, logger, redactor }: AzureJob,
  { settings, result }: Publication,
  render: Render,
) {
  const key = settings['comment-key'] ?? commentKeyOf(context.run);
  return { key, mode: settings.comment, result, render, logger, redactor };
}

const ways = {
  azure: line`map the token of the job with ${'SYSTEM_ACCESSTOKEN: $(System.AccessToken)'}, or set ${'azureToken'}`,
  github: line`set ${'githubToken'}, or the variable ${'GITHUB_TOKEN'}, to a token that may write to pull requests`,
};

function tokenMissing(
  { logger }: AzureJob,
  { settings, result }: Publication,
  kind: keyof typeof ways,
): undefined {
  if (deservesComment(settings.comment, result))
    logger.warn(
      line`no comment is written: there is no token for it; ${ways[kind]}, or set ${'comment'} to ${'never'}`,
    );
}

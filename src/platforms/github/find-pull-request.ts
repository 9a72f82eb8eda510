import * as z from 'zod';
import { readAnswer } from './answer.ts';
import type { GitHubApi } from './api.ts';
import type { GitHubContext } from './context.ts';
import type { PullRequest } from './pull-request.ts';

/** `GET /repos/{owner}/{repo}/pulls` */
const page = z.array(
  z.object({
    number: z.int().positive(),
    head: z.object({
      ref: z.string(),
      sha: z.string(),
      repo: z.object({ full_name: z.string() }).nullish(),
    }),
    base: z.object({ ref: z.string(), sha: z.string(), repo: z.object({ full_name: z.string() }) }),
  }),
);

/**
 * The open pull request whose head is the code of this run, asked of GitHub: the event of a `workflow_run` does not
 * name that of a fork, and nothing that the fork wrote is believed. Undefined where there is none, or where its branch
 * has moved on. Rejects with an `HttpError`.
 */
export async function findPullRequest(
  api: GitHubApi,
  { repository, code }: Pick<GitHubContext, 'repository' | 'code'>,
  signal: AbortSignal,
): Promise<PullRequest | undefined> {
  const [, owner] = /\/([\w-]+)\/[\w.-]+$/.exec(code.repository ?? '') ?? [];
  if (repository === undefined || owner === undefined || !code.ref || !code.sha) return undefined;
  const head = encodeURIComponent(`${owner}:${code.ref}`);
  const path = `/repos/${repository.owner}/${repository.name}/pulls?state=open&head=${head}`;
  for await (const answer of api.pages({ path, maxBytes: 16 * 1024 * 1024 }, signal)) {
    const found = readAnswer(page, answer, 'a list of pull requests').find(
      ({ head: { sha, repo } }) =>
        sha === code.sha && repo && code.repository?.endsWith(`/${repo.full_name}`),
    );
    if (found !== undefined) return toPullRequest(found);
  }
  return undefined;
}

function toPullRequest({ number, head, base }: z.infer<typeof page>[number]): PullRequest {
  return {
    number,
    headRef: head.ref,
    headSha: head.sha,
    ...(head.repo ? { headRepository: head.repo.full_name } : {}),
    baseRef: base.ref,
    baseSha: base.sha,
    fromFork: head.repo?.full_name !== base.repo.full_name,
  };
}

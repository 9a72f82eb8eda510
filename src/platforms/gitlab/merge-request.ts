import type { Environment } from './environment.ts';
import { pageOf } from './server.ts';

/** A merge request that a job belongs to. */
export interface MergeRequest {
  /** As it stands in a path of the API: the id of the project, or its encoded path. */
  readonly project: string;
  readonly iid: number;
  /** Its page, where the job knows it. */
  readonly page?: URL;
}

/**
 * The merge requests that a result belongs to: that of the pipeline, or those which are open for the branch of a branch
 * pipeline (`CI_OPEN_MERGE_REQUESTS`: up to four, `group/project!12,…`), as far as they are in the same project.
 */
export function mergeRequestsOf(env: Environment): readonly MergeRequest[] {
  const iid = numberOf(env.CI_MERGE_REQUEST_IID);
  if (iid !== undefined) {
    const { CI_MERGE_REQUEST_PROJECT_ID: id, CI_MERGE_REQUEST_PROJECT_PATH: path } = env;
    return mergeRequest(id, path, iid, env.CI_MERGE_REQUEST_PROJECT_URL);
  }
  return (env.CI_OPEN_MERGE_REQUESTS ?? '').split(',').flatMap((reference) => {
    const [, path, number] = /^(.+)!(\d{1,15})$/.exec(reference.trim()) ?? [];
    const isHere = path !== undefined && path.toLowerCase() === env.CI_PROJECT_PATH?.toLowerCase();
    return isHere ? mergeRequest(env.CI_PROJECT_ID, path, Number(number), env.CI_PROJECT_URL) : [];
  });
}

function mergeRequest(
  id: string | undefined,
  path: string | undefined,
  iid: number,
  projectPage: string | undefined,
): MergeRequest[] {
  const project = numberOf(id)?.toString() ?? (path ? encodeURIComponent(path.toWellFormed()) : undefined);
  const page = pageOf(projectPage, `/-/merge_requests/${iid}`);
  return project === undefined ? [] : [{ project, iid, ...(page === undefined ? {} : { page }) }];
}

/** A positive whole number; undefined for everything else. */
export function numberOf(text: string | undefined): number | undefined {
  return /^[1-9]\d{0,14}$/.test(text ?? '') ? Number(text) : undefined;
}

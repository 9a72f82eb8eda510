import { isAbsolute, relative, sep } from 'node:path';
import type { Host } from '../job/host.ts';
import type { GitLabContext } from '../platforms/gitlab/context.ts';

/** A job, as far as its pages depend on it. */
export interface JobPlace {
  readonly host: Pick<Host, 'env' | 'cwd'>;
  readonly context: Pick<GitLabContext, 'run'>;
}

/**
 * The page of a file or folder among the artifacts of the job; undefined where it lies outside the project's folder, so
 * that it cannot be one, and where the job does not know its own page.
 */
export function artifactPage(
  { host, context }: JobPlace,
  kind: 'file' | 'browse',
  path: string,
): URL | undefined {
  const { jobPage } = context.run;
  const within = relative(host.env.CI_PROJECT_DIR || host.cwd, path);
  const isOutside = within.split(sep)[0] === '..' || isAbsolute(within);
  if (jobPage === undefined || isOutside) return undefined;
  const encoded = within.toWellFormed().split(sep).map(encodeURIComponent).join('/');
  return new URL(`${jobPage.href}/artifacts/${kind}/${encoded}`);
}

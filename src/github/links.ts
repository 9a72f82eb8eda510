import type { GitHubContext } from '../platforms/github/context.ts';

/**
 * The last line of a summary and a comment: where everything is. It is the same for each attempt at a run, so that a
 * comment which says nothing new stays as it is. The address is the runner's own.
 */
export function linksTo(
  { server, repository, run }: Pick<GitHubContext, 'server' | 'repository' | 'run'>,
  hasArtifacts: boolean,
): string {
  if (repository === undefined || run.id === 0) return '';
  const page = `${server.url.origin}/${repository.owner}/${repository.name}/actions/runs/${run.id}`;
  return hasArtifacts
    ? `\n[All reports](${page}#artifacts) · [This run](${page})\n`
    : `\n[This run](${page})\n`;
}

import { type Markdown, md, mdPage } from '../core/text.ts';
import type { GitHubContext } from '../platforms/github/context.ts';

/**
 * The last line of a summary and a comment: where everything is. It is the same for each attempt at a run, so that a
 * comment which says nothing new stays as it is. The address is the runner's own.
 */
export function linksTo(
  { server, repository, run }: Pick<GitHubContext, 'server' | 'repository' | 'run'>,
  hasArtifacts: boolean,
): Markdown {
  if (repository === undefined || run.id === 0) return md``;
  const page = new URL(`/${repository.owner}/${repository.name}/actions/runs/${run.id}`, server.url);
  const thisRun = mdPage(md`This run`, page);
  return hasArtifacts
    ? md`\n${mdPage(md`All reports`, new URL('#artifacts', page))} · ${thisRun}\n`
    : md`\n${thisRun}\n`;
}

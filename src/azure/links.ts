import { type Markdown, md, mdPage } from '../core/text.ts';
import type { Run } from '../platforms/azure/run.ts';

/** The last line of a summary and a comment: where everything is. The address is the agent's own. */
export function linksTo({ url }: Pick<Run, 'url'>, hasArtifacts: boolean): Markdown {
  if (url === undefined) return md``;
  const thisRun = mdPage(md`This run`, url);
  const artifacts = new URL(`${url.href}&view=artifacts&type=publishedArtifacts`);
  return hasArtifacts ? md`\n${mdPage(md`All reports`, artifacts)} · ${thisRun}\n` : md`\n${thisRun}\n`;
}

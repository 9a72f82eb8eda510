import { bytesOf, type Markdown, md } from '../core/text.ts';
import { renderMarkdown } from '../reports/markdown/render.ts';
import type { JobPlace } from './artifact-pages.ts';
import { linksTo, type Told } from './links.ts';

/** What the merge request is told, in at most so many bytes of UTF-8. */
export function noteText(job: JobPlace, told: Told, limit: number): Markdown {
  const links = linksTo(job, told);
  return md`${renderMarkdown(told.result, { limit: limit - bytesOf(links) })}${links}`;
}

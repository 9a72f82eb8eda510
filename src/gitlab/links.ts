import type { Settings } from '../config/inputs.ts';
import type { ScanResult } from '../core/model/result.ts';
import { joinMarkdown, type Markdown, md, mdPage } from '../core/text.ts';
import { artifactPage, type JobPlace } from './artifact-pages.ts';

/** A result, as far as links depend on it. */
export interface Told {
  readonly result: ScanResult;
  readonly settings: Pick<Settings, 'report-dir'>;
}

/** The last line of a note: where everything is. The addresses are the job's own. */
export function linksTo(job: JobPlace, { result, settings }: Told): Markdown {
  const { pipelinePage } = job.context.run;
  const reports =
    result.reports.length === 0 ? undefined : artifactPage(job, 'browse', settings['report-dir']);
  const links = [
    ...(reports === undefined ? [] : [mdPage(md`All reports`, reports)]),
    ...(pipelinePage === undefined ? [] : [mdPage(md`This pipeline`, pipelinePage)]),
  ];
  return links.length === 0 ? md`` : md`\n${joinMarkdown(links, ' · ')}\n`;
}

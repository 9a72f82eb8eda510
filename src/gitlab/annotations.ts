import { basename, join } from 'node:path';
import { logSafeJson } from '../core/json-text.ts';
import { redacted } from '../core/redact.ts';
import type { Publication } from '../job/ci.ts';
import { artifactPage } from './artifact-pages.ts';
import type { GitLabJob } from './gitlab-job.ts';

/** Characters; GitLab names no limit, and a longer one is no address for people. */
const longestAddress = 2_048;

/** Links for the page of the job (GitLab, "CI/CD artifacts reports types", `annotations`). Without any it is `{}`. */
export function annotationsOf(
  job: Pick<GitLabJob, 'host' | 'context' | 'redactor'>,
  { result, settings }: Pick<Publication, 'result' | 'settings'>,
  scanPage = '',
): string {
  const html = result.reports.find(({ kind }) => kind === 'html');
  const reportPage = html && artifactPage(job, 'file', join(settings['report-dir'], basename(html.path)));
  const links = [
    { label: `Scan by ${result.backend}`, url: scanPage },
    { label: 'Report of the scan', url: reportPage?.href ?? '' },
  ]
    .filter(
      ({ url }) => url !== '' && url.length <= longestAddress && !job.redactor.redact(url).includes(redacted),
    )
    .map((link) => ({ external_link: link }));
  return `${logSafeJson(JSON.stringify(links.length === 0 ? {} : { Scangate: links }, undefined, 2))}\n`;
}

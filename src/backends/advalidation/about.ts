import { normalize, sep } from 'node:path';
import type { About, Grading } from './normalise.ts';
import type { AdvalidationOptions } from './options.ts';
import type { Creative } from './schema.ts';
import { webPage } from './web-page.ts';

export function gradingOf(options: AdvalidationOptions): Grading {
  return {
    fail: options['fail-severity'],
    warn: options['warn-severity'],
    critical: new Set(options['critical-tests'].map((name) => name.toLowerCase())),
  };
}

export function aboutOf(
  { 'creative-id': creativeId, file, url }: AdvalidationOptions,
  creative: Creative,
): About {
  const page = webPage(creative.shareURL);
  const path = file === undefined ? undefined : normalize(file).split(sep).join('/');
  const served = URL.parse(url ?? '');
  return {
    source:
      creativeId === undefined
        ? (path ?? (served ? `${served.origin}${served.pathname}` : 'tag'))
        : `creative ${creativeId}`,
    ...(path === undefined ? {} : { path }),
    ...(page === undefined ? {} : { url: page }),
  };
}

/** What the reader must know about the time of a scan. */
export function servedNotices({ file, tag }: AdvalidationOptions): string[] {
  if (file !== undefined || tag !== undefined) return [];
  return ['Advalidation tests what is served at the time of the scan, whatever the commit is.'];
}

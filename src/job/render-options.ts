import type { Settings } from '../config/inputs.ts';
import { InputError } from '../core/errors.ts';
import type { RenderOptions } from '../reports/report-folder.ts';
import type { Host } from './host.ts';

/** What the reports depend on beside the result. */
export function renderOptionsOf(
  { reports, 'pdf-font': pdfFont }: Pick<Settings, 'reports' | 'pdf-font'>,
  { env, collectGarbage }: Pick<Host, 'env' | 'collectGarbage'>,
): RenderOptions {
  const date = sourceDate(env);
  return {
    kinds: reports,
    collectGarbage,
    ...(date === undefined ? {} : { date }),
    ...(pdfFont === undefined ? {} : { pdfFont }),
  };
}

/** Seconds since 1970 (https://reproducible-builds.org/specs/source-date-epoch/). */
function sourceDate({ SOURCE_DATE_EPOCH: text = '' }: Host['env']): Date | undefined {
  if (text === '') return undefined;
  const date = new Date(Number(text) * 1_000);
  if (/^\d{1,12}$/.test(text) && date.getUTCFullYear() < 10_000) return date;
  throw new InputError([
    {
      input: 'SOURCE_DATE_EPOCH',
      message: `'${text}' is not a number of seconds since 1970`,
      hint: 'Set it as in SOURCE_DATE_EPOCH=$(git log -1 --format=%ct), or unset it.',
    },
  ]);
}

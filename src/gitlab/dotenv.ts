import type { OutputName } from '../config/outputs.ts';
import { ScangateError } from '../core/errors.ts';
import type { Redactor } from '../core/redact.ts';
import { outputLine } from '../core/text.ts';

/** The outputs that become variables: an instance may take no more than 20. The first ones matter most. */
const names = [
  'outcome',
  'exit-code',
  'total',
  'critical',
  'high',
  'medium',
  'low',
  'info',
  'unknown',
  'new',
  'ignored',
  'scan-id',
  'report-dir',
  'result-file',
  'sbom-path',
  'sarif-path',
  'scan-url',
] as const satisfies readonly OutputName[];

/** Bytes of the file; GitLab takes less than 5 KiB. */
const mostBytes = 5_000;

/** The variables that later jobs are given, and the outputs that cannot be one of them. */
export interface Dotenv {
  readonly text: string;
  readonly leftOut: readonly OutputName[];
}

/**
 * A `dotenv` report (GitLab, "CI/CD artifacts reports types"): `SCANGATE_OUTPUT_EXIT_CODE=0`, a line each, none for an
 * output without a value. A runner expands `$NAME` in it, so a value that holds a `$` is left out: it could ask for a
 * secret of the job that reads it.
 */
export function dotenvOf(
  values: Partial<Readonly<Record<OutputName, string>>>,
  redactor: Pick<Redactor, 'redact'>,
): Dotenv {
  const leftOut: OutputName[] = [];
  let text = '';
  for (const name of names) {
    const value = redactor.redact(values[name] ?? '');
    if (value === '') continue;
    const row = rowOf(name, name === 'scan-url' ? value.replaceAll('$', '%24') : value);
    if (row === undefined || Buffer.byteLength(text + row) > mostBytes) leftOut.push(name);
    else text += row;
  }
  return { text, leftOut };
}

function rowOf(name: OutputName, value: string): string | undefined {
  if (value.includes('$')) return undefined;
  try {
    return `${outputLine(`SCANGATE_OUTPUT_${name.toUpperCase().replaceAll('-', '_')}`, value)}\n`;
  } catch (thrown) {
    if (thrown instanceof ScangateError && thrown.code === 'REPORT_WRITE_FAILED') return undefined;
    throw thrown;
  }
}

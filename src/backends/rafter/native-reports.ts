import { describeError } from '../../core/errors.ts';
import type { NativeReport } from '../../core/model/report.ts';
import { line } from '../../core/text.ts';
import type { BackendDeps } from '../backend-module.ts';
import type { RafterClient } from './client.ts';
import { markdownAnswer, sarifLog } from './schema.ts';

/** Time for one report: a run does not fail for want of it, so it does not wait long either. */
const budgetMs = 30_000;

/** Rafter's own reports, and how many results its SARIF log has, where it was asked for. */
export interface OwnReports {
  readonly reports: readonly NativeReport[];
  readonly sarifResults?: number;
}

/** Downloads those that were asked for. What is not what it should be is left out, with a warning. */
export async function ownReports(
  client: Pick<RafterClient, 'scan'>,
  { reports, logger }: Pick<BackendDeps, 'reports' | 'logger'>,
  scanId: string,
  signal: AbortSignal,
): Promise<OwnReports> {
  const leftOut = (what: string, why: string) =>
    logger.warn(line`Rafter's own ${what} is left out, and Scangate makes one: ${why}`);
  const download = async (format: 'sarif' | 'md', what: string) => {
    try {
      return await client.scan(scanId, format, signal, budgetMs);
    } catch (thrown) {
      signal.throwIfAborted();
      leftOut(what, describeError(thrown));
      return undefined;
    }
  };

  const sarif = reports.includes('sarif') ? await download('sarif', 'SARIF log') : undefined;
  const log = sarif && sarifLog.safeParse(sarif.json()).data;
  if (sarif && !log) leftOut('SARIF log', 'it is none of version 2.1.0');
  const markdown = reports.includes('markdown') ? await download('md', 'Markdown report') : undefined;
  const text = markdown && (markdownAnswer.safeParse(markdown.json()).data?.markdown ?? '');
  if (text?.trim() === '') leftOut('Markdown report', 'it holds no text');
  return {
    reports: [
      ...(sarif && log ? [{ kind: 'sarif' as const, content: sarif.body }] : []),
      ...(text?.trim() ? [{ kind: 'markdown' as const, content: Buffer.from(text, 'utf8') }] : []),
    ],
    ...(log && { sarifResults: log.runs.flatMap(({ results }) => results ?? []).length }),
  };
}

import { type ReportKind, reportKinds } from '../core/model/report.ts';
import { type Folder, readReport, removeReport } from './folder.ts';
import { reportFormats } from './index.ts';

/**
 * Removes what an earlier run wrote, as far as its result file lists it, that file last: whatever interrupts this, the
 * next run takes it up again. A folder without a result file of Scangate is left as it is.
 */
export async function removeEarlierReports(folder: Folder): Promise<void> {
  const { fileName } = reportFormats.json;
  const kinds = kindsListedIn(await readReport(folder, fileName));
  if (!kinds) return;
  for (const kind of kinds) if (kind !== 'json') await removeReport(folder, reportFormats[kind].fileName);
  await removeReport(folder, fileName);
}

/** The reports that a result file of any version lists; undefined when the text is no such file. */
function kindsListedIn(text: string): ReportKind[] | undefined {
  const document = parseObject(text);
  if (!document || !('schemaVersion' in document) || !('tool' in document)) return undefined;
  const listed: readonly unknown[] =
    'reports' in document && Array.isArray(document.reports) ? document.reports : [];
  return reportKinds.filter((kind) => listed.some((report) => isOfKind(report, kind)));
}

function isOfKind(report: unknown, kind: ReportKind): boolean {
  return typeof report === 'object' && report !== null && 'kind' in report && report.kind === kind;
}

function parseObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

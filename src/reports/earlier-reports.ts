import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { reportKinds } from '../core/model/report.ts';
import { isNameOfDelivered, reportFileNames } from '../core/model/report-names.ts';
import { type Folder, isTemporary, namesIn, readReport, removeReport } from './folder.ts';

/**
 * Removes what an earlier run wrote, as far as its result file lists it, that file last: whatever interrupts this, the
 * next run takes it up again. A folder without a result file of Scangate is left as it is, but for the temporary files
 * of a run that was killed while it wrote.
 */
export async function removeEarlierReports(folder: Folder): Promise<void> {
  for (const name of await namesIn(folder))
    if (isTemporary(name)) await rm(join(folder.dir, name), { force: true });
  const [resultFile] = reportFileNames.json;
  const names = namesListedIn(await readReport(folder, resultFile));
  if (!names) return;
  for (const name of names) if (name !== resultFile) await removeReport(folder, name);
  await removeReport(folder, resultFile);
}

/**
 * The names of the reports that a result file of any version lists; undefined when the text is no such file. A kind
 * stands for its fixed names; of what else is listed only a name that Scangate gives counts.
 */
function namesListedIn(text: string): Set<string> | undefined {
  const document = parseObject(text);
  if (!document || !('schemaVersion' in document) || !('tool' in document)) return undefined;
  const listed: readonly unknown[] =
    'reports' in document && Array.isArray(document.reports) ? document.reports : [];
  const kinds = reportKinds.filter((kind) => listed.some((report) => fieldOf(report, 'kind') === kind));
  const own = listed.map((report) => basename(fieldOf(report, 'path'))).filter(isNameOfDelivered);
  return new Set([...kinds.flatMap((kind): readonly string[] => reportFileNames[kind]), ...own]);
}

function fieldOf(report: unknown, name: 'kind' | 'path'): string {
  if (typeof report !== 'object' || report === null) return '';
  const value: unknown = Object.getOwnPropertyDescriptor(report, name)?.value;
  return typeof value === 'string' ? value : '';
}

function parseObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

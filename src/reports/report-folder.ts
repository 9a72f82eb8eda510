import { basename, join } from 'node:path';
import { type ReportFile, type ReportKind, reportKinds } from '../core/model/report.ts';
import { isReportName, reportFileNames } from '../core/model/report-names.ts';
import type { ScanResult } from '../core/model/result.ts';
import type { Logger } from '../core/ports/logger.ts';
import type { ReportWriter } from '../core/ports/report-writer.ts';
import type { Redactor } from '../core/redact.ts';
import { keepDelivered } from './delivered.ts';
import { removeEarlierReports } from './earlier-reports.ts';
import {
  ensureFolder,
  type Folder,
  namesIn,
  proveWritable,
  refuseFolderNamed,
  removeReport,
} from './folder.ts';
import { checkFont } from './font-file.ts';
import { type PlannedFile, planFiles } from './plan.ts';
import { redactResult } from './redact-result.ts';
import { writeFiles } from './write-files.ts';

/** Findings from which on memory is looked after. */
const largeResult = 10_000;

export interface RenderOptions {
  /** What was asked for. */
  readonly kinds: readonly ReportKind[];
  /** The time that the reports say they were made at; absent: the end of the run. */
  readonly date?: Date;
  readonly pdfFont?: string;
  /** Called after each report of a large result: what one has left behind is not added to by the next. */
  readonly collectGarbage?: () => void;
}

export interface ReportFolderOptions extends Folder, RenderOptions {
  readonly redactor: Redactor;
  readonly logger: Logger;
  /** Whether the findings are merged into a copy of the bill of materials that the backend delivers. */
  readonly mergeSbom?: boolean;
  /**
   * Whether no file of others may stay under any name of a report, asked for or not: what is kept of a job by such a
   * name would be taken for a report, though the change under review has brought it.
   */
  readonly ownsNames?: boolean;
}

/**
 * Reports in one folder, under fixed names; `json` is always among them. Nothing else in it is touched, except the
 * reports that an earlier run listed in its result file, and what has the name of a kind that was asked for, or with
 * `ownsNames` of any.
 */
export function createReportFolder(options: ReportFolderOptions): ReportWriter {
  const kinds = reportKinds.filter((kind) => kind === 'json' || options.kinds.includes(kind));
  return {
    async prepare() {
      await prepareFolder(options, { ...options, kinds });
      await removeEarlierReports(options);
    },
    async write(result, native) {
      await ensureFolder(options);
      const delivered = keepDelivered(native, kinds, options);
      const files = planFiles(kinds, result, delivered, options.mergeSbom ?? false);
      const reports = files.map(
        (file): ReportFile => ({
          kind: file.kind,
          path: pathOf(file, options),
          madeBy: file.madeBy,
        }),
      );
      await removeOthersOf(options.ownsNames ? await reportsIn(options) : namesOf(kinds), files, options);
      await writeAll(options, files, redactResult({ ...result, reports }, options.redactor), options);
      return reports;
    },
  };
}

/** Whatever has such a name would be taken for a report of this run. */
async function removeOthersOf(
  names: readonly string[],
  files: readonly PlannedFile[],
  folder: Folder,
): Promise<void> {
  const written = new Set(files.map(({ fileName }) => fileName));
  for (const name of names) if (!written.has(name)) await removeReport(folder, name);
}

function namesOf(kinds: readonly ReportKind[]): string[] {
  return kinds.flatMap((kind): readonly string[] => reportFileNames[kind]);
}

async function reportsIn(folder: Folder): Promise<string[]> {
  return [...(await namesIn(folder))].filter(isReportName);
}

/** What of a stored result was written again, and what was not, as the user would type it. */
export interface WrittenAgain {
  readonly written: readonly string[];
  /** Reports that the backend delivered: they lie there already, and no others can take their place. */
  readonly kept: readonly string[];
}

/** Renders a stored result again, just as the run did that it is of. */
export async function writeAgain(
  folder: Folder,
  options: RenderOptions,
  stored: ScanResult,
  redactor: Redactor,
): Promise<WrittenAgain> {
  const ofBackend = new Set(
    stored.reports.filter(({ madeBy }) => madeBy === 'backend').map(({ path }) => basename(path)),
  );
  const there = await namesIn(folder);
  const isKept = ({ fileName }: PlannedFile) => ofBackend.has(fileName) && there.has(fileName);
  const { kept = [], written = [] } = Object.groupBy(planFiles(options.kinds, stored, [], false), (file) =>
    isKept(file) ? 'kept' : 'written',
  );
  await prepareFolder(folder, options);
  await writeAll(folder, written, redactResult(stored, redactor), options);
  const paths = (files: readonly PlannedFile[]) => files.map((file) => pathOf(file, folder));
  return { written: paths(written), kept: paths(kept) };
}

async function prepareFolder(folder: Folder, { kinds, pdfFont }: RenderOptions): Promise<void> {
  if (pdfFont !== undefined && kinds.includes('pdf')) await checkFont(pdfFont);
  await ensureFolder(folder);
  await proveWritable(folder);
  for (const name of kinds.flatMap((kind) => reportFileNames[kind])) await refuseFolderNamed(folder, name);
}

async function writeAll(
  folder: Folder,
  files: readonly PlannedFile[],
  result: ScanResult,
  { date = new Date(result.finishedAt), pdfFont, collectGarbage }: RenderOptions,
): Promise<void> {
  const tidy = result.findings.length > largeResult ? collectGarbage : undefined;
  const context = { date, ...(pdfFont === undefined ? {} : { pdfFont }) };
  await writeFiles(
    folder,
    files.map((file) => ({ fileName: file.fileName, pieces: () => file.pieces(result, context) })),
    tidy,
  );
}

function pathOf({ fileName }: PlannedFile, { shownAs }: Folder): string {
  return join(shownAs, fileName).replaceAll('\\', '/');
}

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type NativeReport, type ReportFile, type ReportKind, reportKinds } from '../core/model/report.ts';
import type { ScanResult } from '../core/model/result.ts';
import type { ReportWriter } from '../core/ports/report-writer.ts';
import type { Redactor } from '../core/redact.ts';
import { removeEarlierReports } from './earlier-reports.ts';
import {
  ensureFolder,
  type Folder,
  proveWritable,
  putInPlace,
  refuseFolderNamed,
  writeTemporary,
} from './folder.ts';
import { reportFormats } from './index.ts';
import { redactResult } from './redact-result.ts';

export interface ReportFolderOptions extends Folder {
  /** What was asked for; `json` is written in any case. */
  readonly kinds: readonly ReportKind[];
  readonly redactor: Redactor;
}

interface Rendered {
  readonly file: ReportFile;
  readonly name: string;
  readonly content: Uint8Array;
}

/**
 * Reports in one folder, under fixed names. Nothing else in it is touched, except the reports that an earlier run
 * listed in its result file.
 */
export function createReportFolder(options: ReportFolderOptions): ReportWriter {
  const kinds = reportKinds.filter((kind) => kind === 'json' || options.kinds.includes(kind));
  return {
    async prepare() {
      await ensureFolder(options);
      await proveWritable(options);
      for (const kind of kinds) await refuseFolderNamed(options, reportFormats[kind].fileName);
      await removeEarlierReports(options);
    },
    async write(result, native) {
      await ensureFolder(options);
      const rendered = await renderAll(options, kinds, result, native);
      await replaceAll(options, rendered);
      return rendered.map(({ file }) => file);
    },
  };
}

async function renderAll(
  { shownAs, redactor }: ReportFolderOptions,
  kinds: readonly ReportKind[],
  result: ScanResult,
  native: readonly NativeReport[],
): Promise<Rendered[]> {
  const delivered = new Map(
    native.filter(({ kind }) => kind !== 'json').map((report) => [report.kind, report]),
  );
  const reports = kinds.map(
    (kind): ReportFile => ({
      kind,
      path: join(shownAs, reportFormats[kind].fileName).replaceAll('\\', '/'),
      madeBy: delivered.has(kind) ? 'backend' : 'scangate',
    }),
  );
  const redactedResult = redactResult({ ...result, reports }, redactor);
  const rendered: Rendered[] = [];
  for (const file of reports) {
    const { fileName: name, load } = reportFormats[file.kind];
    const report = delivered.get(file.kind);
    const content = report
      ? withoutSecrets(report.content, redactor)
      : Buffer.from((await load())(redactedResult), 'utf8');
    rendered.push({ file, name, content });
  }
  return rendered;
}

/** A backend's report stays as it came, byte for byte, unless it repeats a secret of this run. */
function withoutSecrets(content: Uint8Array, redactor: Redactor): Uint8Array {
  const text = Buffer.from(content).toString('utf8');
  const clean = redactor.redact(text);
  return clean === text ? content : Buffer.from(clean, 'utf8');
}

/** Writes everything beside its place first, so that a full disk leaves no part of it; nor does any other failure. */
async function replaceAll(folder: Folder, rendered: readonly Rendered[]): Promise<void> {
  const temporaries: string[] = [];
  const placed: string[] = [];
  try {
    for (const { name, content } of rendered) temporaries.push(await writeTemporary(folder, name, content));
    for (const [index, { name }] of rendered.entries())
      placed.push(await putInPlace(folder, temporaries[index] ?? '', name));
  } catch (thrown) {
    await Promise.allSettled([...temporaries, ...placed].map((path) => rm(path, { force: true })));
    throw thrown;
  }
}

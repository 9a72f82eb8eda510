import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type NativeReport, type ReportFile, type ReportKind, reportKinds } from '../core/model/report.ts';
import type { ScanResult } from '../core/model/result.ts';
import type { ReportWriter } from '../core/ports/report-writer.ts';
import type { Redactor } from '../core/redact.ts';
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
 * Reports in one folder, under fixed names. A report of another kind that an earlier run left there is removed, since
 * beside the new ones it would be taken for a part of them; nothing else in the folder is touched.
 */
export function createReportFolder(options: ReportFolderOptions): ReportWriter {
  const kinds = reportKinds.filter((kind) => kind === 'json' || options.kinds.includes(kind));
  return {
    async prepare() {
      await ensureFolder(options);
      await proveWritable(options);
    },
    async write(result, native) {
      await ensureFolder(options);
      const rendered = await renderAll(options, kinds, result, native);
      await replaceAll(options, rendered);
      for (const kind of reportKinds)
        if (!kinds.includes(kind)) await removeStale(options, reportFormats[kind].fileName);
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

/** Writes everything beside its place first, so that a full disk leaves the earlier reports as they were. */
async function replaceAll(folder: Folder, rendered: readonly Rendered[]): Promise<void> {
  const temporaries: string[] = [];
  try {
    for (const { name, content } of rendered) {
      await refuseFolderNamed(folder, name);
      temporaries.push(await writeTemporary(folder, name, content));
    }
    for (const [index, { name }] of rendered.entries())
      await putInPlace(folder, temporaries[index] ?? '', name);
  } catch (thrown) {
    await Promise.all(temporaries.map((path) => rm(path, { force: true })));
    throw thrown;
  }
}

async function removeStale({ dir }: Folder, name: string): Promise<void> {
  // A folder of that name is somebody else's.
  await rm(join(dir, name), { force: true }).catch(() => undefined);
}

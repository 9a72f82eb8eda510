import { ScangateError, toScangateError } from '../../../core/errors.ts';
import { largestReport } from '../../../core/limits.ts';
import type { NativeReport, ReportKind } from '../../../core/model/report.ts';
import { parseJson } from '../../../core/parse-json.ts';
import type { Logger } from '../../../core/ports/logger.ts';
import { line } from '../../../core/text.ts';
import { pathOf } from '../wire/address.ts';
import type { MdsscClient } from '../wire/client.ts';
import { objectOf } from '../wire/fold.ts';
import { statusBehind } from '../wire/refusal.ts';

/** What the exports are made of. */
export interface ExportDeps {
  readonly client: MdsscClient;
  readonly logger: Logger;
  /** The server's address for people; it is printed in the PDF reports. */
  readonly root: string;
}

/** A document as it came, and what it says. */
export interface ExportedJson {
  readonly bytes: Uint8Array;
  readonly value: unknown;
}

/** Which scans of a repository an export is of: the latest of this reference. */
export interface Exported {
  readonly repositoryId: string;
  readonly reference: string;
}

/** The CycloneDX export; undefined where there is none, which is said. */
export async function exportCycloneDx(
  deps: ExportDeps,
  exported: Exported,
  signal: AbortSignal,
): Promise<ExportedJson | undefined> {
  const isBom = (value: unknown) => objectOf(value).bomFormat === 'CycloneDX';
  return exportJson(deps, 'cyclonedx', exported, isBom, signal);
}

/** The SPDX export, which not every version has: undefined there. */
export async function exportSpdx(
  deps: ExportDeps,
  exported: Exported,
  signal: AbortSignal,
): Promise<ExportedJson | undefined> {
  return exportJson(deps, 'spdx', exported, isSpdx, signal);
}

/** SPDX 3 is JSON-LD with a context of spdx.org, SPDX 2 names its version. */
function isSpdx(value: unknown): boolean {
  const { spdxVersion, '@context': context, '@graph': graph } = objectOf(value);
  return (
    typeof spdxVersion === 'string' ||
    (Array.isArray(graph) && (JSON.stringify(context) ?? '').includes('spdx.org'))
  );
}

async function exportJson(
  deps: ExportDeps,
  kind: 'cyclonedx' | 'spdx',
  { repositoryId, reference }: Exported,
  isOne: (value: unknown) => boolean,
  signal: AbortSignal,
): Promise<ExportedJson | undefined> {
  const bytes = await download(
    deps,
    kind,
    { path: `export/${kind}/${pathOf(repositoryId)}`, query: [['Reference', reference]] },
    signal,
  );
  if (bytes === undefined) return undefined;
  const value = parsed(bytes);
  if (isOne(value)) return { bytes, value };
  deps.logger.warn(line`the ${kind} report of the server is left out: what it sends is something else`);
  return undefined;
}

/** The PDF reports of a scan: an overview, and its packages with what is known of them. */
export async function exportPdfs(
  deps: ExportDeps,
  scanId: string,
  suffix: string,
  signal: AbortSignal,
): Promise<NativeReport[]> {
  const reports: NativeReport[] = [];
  for (const name of ['overview', 'sbom'] as const) {
    const query = [['ProductAddress', deps.root]] as const;
    const content = await download(
      deps,
      'pdf',
      { path: `export/pdf/${name}/${pathOf(scanId)}`, query },
      signal,
    );
    if (content === undefined) continue;
    if (isPdf(content)) reports.push({ kind: 'pdf', name: `${name}${suffix}`, content });
    else deps.logger.warn(line`the pdf report '${name}' of the server is left out: what it sends is no PDF`);
  }
  return reports;
}

/** `%PDF-` begins a PDF, `%%EOF` stands in its last 1024 bytes (ISO 32000-1, 7.5.2, 7.5.5). */
function isPdf(bytes: Uint8Array): boolean {
  const text = (piece: Uint8Array) => Buffer.from(piece).toString('latin1');
  return text(bytes.subarray(0, 5)) === '%PDF-' && text(bytes.subarray(-1024)).includes('%%EOF');
}

/** Undefined where the server does not give it; a report is never worth losing the results. */
async function download(
  { client, logger }: ExportDeps,
  kind: ReportKind,
  call: { readonly path: string; readonly query: readonly (readonly [string, string])[] },
  signal: AbortSignal,
): Promise<Uint8Array | undefined> {
  try {
    const meaning = { about: `the ${kind} report` };
    const sending = kind === 'pdf' ? { maxBytes: largestReport } : {};
    return await client.fetch({ ...call, meaning, sending }, signal);
  } catch (thrown) {
    signal.throwIfAborted();
    if (!(thrown instanceof ScangateError)) throw thrown;
    const why = toScangateError(thrown).message;
    if (statusBehind(thrown) === 404) logger.info(line`the server has no ${kind} report: ${why}`);
    else logger.warn(line`the ${kind} report of the server is left out: ${why}`);
    return undefined;
  }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return parseJson(bytes);
  } catch {
    return undefined;
  }
}

import type { NativeReport } from '../../core/model/report.ts';
import { line } from '../../core/text.ts';
import { HttpError, type HttpResponse } from '../../http/http-client.ts';
import type { BackendDeps } from '../backend-module.ts';
import type { ReportFormat, ScancodeioClient } from './client.ts';
import type { ScancodeioOptions } from './options.ts';
import type { Refusals } from './refusals.ts';

/** A report to download, and how it is told from anything else that may come in its place. */
interface Wanted {
  readonly format: ReportFormat;
  readonly version?: string | undefined;
  readonly kind: Pick<NativeReport, 'kind' | 'name' | 'extension'>;
  isReport(answer: HttpResponse): boolean;
}

export interface ReportDeps extends Pick<BackendDeps, 'logger' | 'reports'> {
  readonly client: ScancodeioClient;
  readonly refuse: Refusals;
  readonly options: ScancodeioOptions;
  readonly uuid: string;
}

/** Downloads each report once, since the server makes a new file for each request; one that fails is left out. */
export async function readReports(deps: ReportDeps, signal: AbortSignal): Promise<NativeReport[]> {
  const reports: NativeReport[] = [];
  for (const wanted of wantedBy(deps)) {
    const content = await readReport(deps, wanted, signal);
    if (content !== undefined) reports.push({ ...wanted.kind, content });
  }
  return reports;
}

function wantedBy({ reports, options }: ReportDeps): Wanted[] {
  const downloads: readonly ReportFormat[] = options.downloads ?? [];
  const all: readonly Wanted[] = [
    {
      format: 'cyclonedx',
      version: options['cyclonedx-version'],
      kind: { kind: 'cyclonedx' },
      isReport: (answer) => memberOf(answer, 'bomFormat') === 'CycloneDX',
    },
    {
      format: 'spdx',
      version: options['spdx-version'],
      kind: { kind: 'spdx' },
      isReport: (answer) => String(memberOf(answer, 'spdxVersion')).startsWith('SPDX-'),
    },
    {
      format: 'xlsx',
      kind: { kind: 'other', name: 'scancodeio', extension: 'xlsx' },
      isReport: ({ body }) => Buffer.from(body.subarray(0, 2)).toString('latin1') === 'PK',
    },
    {
      format: 'attribution',
      kind: { kind: 'other', name: 'attribution', extension: 'html' },
      // A page of a proxy or a login is HTML as well, but no attachment.
      isReport: ({ headers }) => /^\s*attachment\b/i.test(headers['content-disposition'] ?? ''),
    },
    {
      format: 'json',
      kind: { kind: 'other', name: 'scancodeio', extension: 'json' },
      isReport: (answer) => Array.isArray(memberOf(answer, 'headers')),
    },
  ];
  return all.filter(({ format, kind }) =>
    kind.kind === 'other' ? downloads.includes(format) : reports.includes(kind.kind),
  );
}

async function readReport(
  { client, refuse, uuid, logger }: ReportDeps,
  { format, version, isReport }: Wanted,
  signal: AbortSignal,
): Promise<Uint8Array | undefined> {
  try {
    const answer = await download(
      (asked, budgetMs) => client.report(uuid, format, asked, signal, budgetMs),
      version,
      () => logger.warn(line`ScanCode.io fails to make ${format} ${version ?? ''}; its own version is taken`),
    );
    if (isReport(answer)) return answer.body;
    logger.warn(line`what ScanCode.io gives as ${format} is something else; it is left out`);
  } catch (thrown) {
    signal.throwIfAborted();
    logger.warn(line`${refuse(thrown, `the ${format} report of project ${uuid}`).message}; it is left out`);
  }
  return undefined;
}

/** A version that a server does not know is a failure of it (500), which asking again does not mend. */
async function download(
  ask: (version: string | undefined, budgetMs?: number) => Promise<HttpResponse>,
  version: string | undefined,
  onUnknownVersion: () => void,
): Promise<HttpResponse> {
  if (version === undefined) return ask(undefined);
  try {
    return await ask(version, 0);
  } catch (thrown) {
    if (!(thrown instanceof HttpError) || !thrown.transient) throw thrown;
    if (thrown.status !== 500) return ask(version);
    onUnknownVersion();
    return ask(undefined);
  }
}

function memberOf(answer: HttpResponse, name: string): unknown {
  try {
    const document = answer.json();
    return typeof document === 'object' && document !== null ? Reflect.get(document, name) : undefined;
  } catch {
    return undefined;
  }
}

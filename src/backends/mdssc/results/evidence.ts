import { ScangateError } from '../../../core/errors.ts';
import type { Clock } from '../../../core/ports/clock.ts';
import { looksUnsettled, type ScanFacts } from '../scan/facts.ts';
import { newestFirst, scansOfRepository } from '../scan/listed.ts';
import type { ScanReader } from '../scan/scan-reader.ts';
import { plainReference } from '../source/references.ts';
import type { MdsscClient } from '../wire/client.ts';
import { type Bom, readBom } from './bom.ts';
import { type ExportDeps, type Exported, exportCycloneDx } from './exports.ts';
import { type FileReport, readFiles } from './files.ts';
import { type PackageReport, readPackages } from './packages.ts';

/** Everything that the server tells about one completed scan; what it does not tell is absent. */
export interface Evidence {
  readonly facts: ScanFacts;
  /** What the export by repository and reference is of. */
  readonly exported?: Exported;
  readonly bomBytes?: Uint8Array;
  readonly bom?: Bom;
  /** Another scan of the same reference, started later, which the export may be of. */
  readonly newerScan?: string;
  readonly packages?: PackageReport;
  readonly files?: FileReport;
  /** Why something of it is missing, a sentence each. */
  readonly gaps: readonly string[];
}

export interface EvidenceDeps extends ExportDeps {
  readonly client: MdsscClient;
  readonly reader: ScanReader;
  readonly clock: Clock;
}

/** What is known about a scan from its start, for a server that does not repeat it. */
export interface KnownSource {
  readonly repositoryId?: string | undefined;
  readonly storageId?: string | undefined;
  readonly reference?: string | undefined;
}

/**
 * Reads a completed scan. Rejects where the scan itself cannot be read; a second source that fails is a gap, since the
 * counts of the scan tell what it leaves open.
 */
export async function gatherEvidence(
  deps: EvidenceDeps,
  scan: { readonly id: string; readonly ownIds: readonly string[] },
  known: KnownSource,
  settle: number,
  signal: AbortSignal,
): Promise<Evidence> {
  const facts = await deps.reader.settledFacts(scan.id, settle, deps.clock, signal);
  const gaps: string[] = [];
  const attempt = async <Result>(work: Promise<Result>): Promise<Result | undefined> => {
    try {
      return await work;
    } catch (thrown) {
      signal.throwIfAborted();
      if (!(thrown instanceof ScangateError)) throw thrown;
      gaps.push(`Not read: ${thrown.message}.`);
      return undefined;
    }
  };
  const {
    repositoryId = known.repositoryId,
    serviceId = known.storageId,
    reference = known.reference,
  } = facts;
  const exported =
    repositoryId !== undefined && reference !== undefined ? { repositoryId, reference } : undefined;
  const document = exported && (await exportCycloneDx(deps, exported, signal));
  const newerScan =
    exported && serviceId !== undefined
      ? await newerScanOf(deps.client, serviceId, exported, scan, facts, signal).catch(() => undefined)
      : undefined;
  signal.throwIfAborted();
  const bom = document && readBom(document.value);
  const packages = isQuiet(facts, bom)
    ? undefined
    : await attempt(readPackages(deps.client, scan.id, signal));
  if (packages?.cut)
    gaps.push('The scan has too many packages to ask about each: some fixed versions are not known.');
  const files =
    hasSuspects(facts) || looksUnsettled(facts)
      ? await attempt(readFiles(deps.client, scan.id, signal))
      : undefined;
  return {
    facts,
    ...(exported ? { exported } : {}),
    ...(document ? { bomBytes: document.bytes } : {}),
    ...(bom ? { bom } : {}),
    ...(newerScan === undefined ? {} : { newerScan }),
    ...(packages ? { packages } : {}),
    ...(files ? { files } : {}),
    gaps,
  };
}

/** Whether there is nothing to ask the packages about. */
function isQuiet(
  { vulnerabilities, blockedLicenses, packages = 0 }: ScanFacts,
  bom: Bom | undefined,
): boolean {
  const counted = vulnerabilities && Object.values(vulnerabilities).reduce((sum, count) => sum + count, 0);
  const told = bom?.vulnerabilities?.length ?? 0;
  return counted === 0 && told === 0 && blockedLicenses?.count === 0 && packages > 0;
}

function hasSuspects({ malware, secrets }: ScanFacts): boolean {
  return (malware?.count ?? 0) > 0 || (secrets?.count ?? 0) > 0;
}

async function newerScanOf(
  client: MdsscClient,
  serviceId: string,
  { repositoryId, reference }: Exported,
  { id, ownIds }: { readonly id: string; readonly ownIds: readonly string[] },
  facts: ScanFacts,
  signal: AbortSignal,
): Promise<string | undefined> {
  const scans = (await scansOfRepository(client, serviceId, repositoryId, signal)) ?? [];
  const startedAt = scans.find((scan) => scan.id === id)?.startedAt ?? Date.parse(facts.startedAt ?? '');
  return newestFirst(scans).find(
    (scan) =>
      plainReference(scan.reference ?? '') === plainReference(reference) &&
      !ownIds.includes(scan.id) &&
      (scan.startedAt ?? 0) > startedAt &&
      scan.state !== 'failed' &&
      scan.state !== 'cancelled',
  )?.id;
}

import type { Settings } from '../config/inputs.ts';
import type { ReportKind } from '../core/model/report.ts';
import type { Sbom } from '../core/model/sbom.ts';
import type { ScanResults } from '../core/model/scan.ts';
import type { Logger } from '../core/ports/logger.ts';
import type { Supplement } from '../core/ports/supplement.ts';
import { line, message } from '../core/text.ts';
import { someOf } from '../core/words.ts';
import { readRepository } from '../git/repository.ts';
import { whyNotOfKind } from '../reports/native-check.ts';
import type { WantedReports } from './wanted-reports.ts';

type Located = Pick<Settings, 'backend' | 'path' | 'report-dir'> &
  Partial<Pick<Settings, 'repository' | 'sha'>>;

const bomKinds: readonly ReportKind[] = ['cyclonedx', 'spdx'];

/**
 * Reads the bill of materials from the checkout where one is asked for and the backend delivers none, and says so. The
 * checkout must be of the code that was scanned.
 */
export function createSupplement(
  settings: Located,
  { kinds, notices }: WantedReports,
  logger: Logger,
): Supplement {
  return async (results, signal) => {
    const isElsewhere = settings.backend !== 'local';
    const found =
      isElsewhere && !results.ofOtherCode && lacksBom(results, kinds)
        ? await readCheckout(settings, logger, signal)
        : undefined;
    const added = [...notices, ...(found?.notices ?? [])];
    return {
      ...results,
      ...(found ? { sbom: found.sbom } : {}),
      ...(added.length > 0 ? { notices: [...(results.notices ?? []), ...added] } : {}),
    };
  };
}

function lacksBom({ sbom, nativeReports }: ScanResults, kinds: readonly ReportKind[]): boolean {
  const isDelivered = (kind: ReportKind) =>
    nativeReports.some((report) => report.kind === kind && whyNotOfKind(report) === undefined);
  return sbom === undefined && bomKinds.some((kind) => kinds.includes(kind) && !isDelivered(kind));
}

interface Found {
  readonly sbom: Sbom;
  readonly notices: readonly string[];
}

/** Undefined where there is nothing to read, or nothing that can be read: a report is no reason to end a run. */
async function readCheckout(
  settings: Located,
  logger: Logger,
  signal: AbortSignal,
): Promise<Found | undefined> {
  try {
    if (!(await isOfScannedCode(settings))) return undefined;
    logger.progress(line`reading lockfiles`);
    const [{ openCheckout }, { readSbom }] = await Promise.all([
      import('../backends/local/checkout/open-checkout.ts'),
      import('../backends/local/sbom/read-sbom.ts'),
    ]);
    const own = { exclude: [], ownReports: settings['report-dir'] };
    const { sbom, check } = await readSbom(await openCheckout(settings.path, own, signal), signal);
    if (sbom.projects.length + sbom.components.length === 0) return undefined;
    const who = `The bill of materials was read from the checkout by Scangate, not by ${settings.backend}.`;
    const missing = `It is not complete: ${someOf(check.reasons, 3, '; ')}`;
    return { sbom, notices: check.state === 'complete' ? [who] : [who, missing] };
  } catch (thrown) {
    signal.throwIfAborted();
    logger.warn(line`no bill of materials: the checkout cannot be read: ${message(describe(thrown))}`);
    return undefined;
  }
}

function describe(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** A repository or commit that the user named may be another one than that of the folder. */
async function isOfScannedCode({ path, repository, sha }: Located): Promise<boolean> {
  if (repository === undefined && sha === undefined) return true;
  const git = await readRepository(path);
  const isSameCode = repository === undefined || fullName(repository) === fullName(git?.origin);
  return isSameCode && (sha === undefined || sha === git?.head.sha);
}

/** `acme/shop` of any address of it. */
function fullName(repository: string | undefined): string | undefined {
  return repository
    ?.replace(/\.git$|\/+$/g, '')
    .split(/[/:]/)
    .slice(-2)
    .join('/')
    .toLowerCase();
}

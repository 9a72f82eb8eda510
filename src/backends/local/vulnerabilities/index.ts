import type { Check, CheckState } from '../../../core/model/check.ts';
import type { Finding } from '../../../core/model/finding.ts';
import type { Component } from '../../../core/model/sbom.ts';
import type { Clock } from '../../../core/ports/clock.ts';
import type { Logger } from '../../../core/ports/logger.ts';
import { line } from '../../../core/text.ts';
import { counted, number } from '../../../core/words.ts';
import type { HttpClient } from '../../../http/http-client.ts';
import { vulnerabilityCheck } from '../checks.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { type Listing, listAdvisories } from './listing.ts';
import { normalise, unreadableRecord } from './normalise.ts';
import { createOsvClient } from './osv-client.ts';
import { reasonsFor } from './reasons.ts';
import { type Records, readRecords } from './records.ts';
import type { OsvRecord } from './schema.ts';

export interface VulnerabilityDeps {
  readonly http: HttpClient;
  /** Base of the OSV API; names and versions of components are sent there. */
  readonly osvUrl: URL;
  readonly logger: Logger;
  readonly clock: Clock;
}

export interface Vulnerabilities {
  /** In the order of the components. */
  readonly findings: readonly Finding[];
  readonly check: Check;
}

/**
 * The known vulnerabilities of components, by the OSV API. A service that is away, slow or broken is no error: the
 * check says what was not looked at. Rejects only with the signal's reason.
 *
 * Import this module when it is needed, not at start: it brings the parser and the CVSS calculator with it.
 */
export async function findVulnerabilities(
  components: readonly Component[],
  { http, osvUrl, logger, clock }: VulnerabilityDeps,
  signal: AbortSignal,
): Promise<Vulnerabilities> {
  const startedAt = clock.now();
  const osv = createOsvClient(http, osvUrl);
  const coverage = coverageOf(components);

  logger.progress(line`asking ${osv.origin} about ${counted(coverage.askable.length, 'component')}`);
  const listing = await listAdvisories(osv, coverage.askable, signal);

  const ids = [...new Set([...listing.ids.values()].flatMap((each) => [...each]))];
  if (ids.length > 0)
    logger.progress(line`reading ${counted(ids.length, 'advisory', 'advisories')} from ${osv.origin}`);
  const records = await readRecords(osv, ids, signal);

  logger.debug(line`known vulnerabilities took ${Math.round(clock.now() - startedAt)} ms`);
  return {
    findings: findingsOf(listing, records, clock.date()),
    check: checkOf(coverage, listing, records, osv.origin),
  };
}

function findingsOf(listing: Listing, { readable }: Records, now: Date): Finding[] {
  return [...listing.ids].flatMap(([component, ids]) =>
    normalise(
      component,
      [...ids]
        .map((id) => readable.get(id) ?? unreadableRecord(id))
        .filter((record) => !isWithdrawn(record, now)),
    ),
  );
}

/** `withdrawn` is the time from which a record no longer counts; one that is no time counts on. */
function isWithdrawn({ withdrawn }: OsvRecord, now: Date): boolean {
  return withdrawn !== undefined && Date.parse(withdrawn) <= now.getTime();
}

function checkOf(coverage: Coverage, listing: Listing, records: Records, origin: string): Check {
  const { askable, unregistered, versionless, misversioned, foreign } = coverage;
  const all = askable.length + versionless.length + misversioned.length + foreign.length;
  const open = new Set([...listing.unanswered, ...listing.unreadable, ...listing.endless]);
  const checked = askable.length - open.size;
  const nothing = checked === 0 && [...listing.ids.values()].every((ids) => ids.size === 0);
  const reasons = reasonsFor(coverage, listing, records, origin);
  const state: CheckState = reasons.length === 0 ? 'complete' : nothing ? 'not-checked' : 'incomplete';
  const of = checked === all ? '' : `${number(checked)} of `;
  const guessed =
    unregistered.length === 0
      ? ''
      : `; ${number(unregistered.length)} from git or a download address, by name and version only`;
  const scope = `${of}${counted(all, 'component')}, by ${origin}${guessed}`;
  return { ...vulnerabilityCheck, state, reasons, scope };
}

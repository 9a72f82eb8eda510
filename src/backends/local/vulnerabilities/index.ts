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
import { databaseSource } from './database-source.ts';
import { askInTurn, type Knowledge } from './ladder.ts';
import { leftOut } from './left-out.ts';
import { normalise } from './normalise.ts';
import { npmSource } from './npm-audit.ts';
import { osvSource } from './osv-source.ts';
import type { Source } from './source.ts';
import { isWithdrawn } from './withdrawn.ts';

export interface VulnerabilityDeps {
  readonly http: HttpClient;
  /** Base of the OSV API; names and versions of components are sent there. */
  readonly osvUrl: URL;
  readonly logger: Logger;
  readonly clock: Clock;
  /** Send nothing anywhere. */
  readonly offline?: boolean;
  /** Folder or file of a database, for what no service told. */
  readonly osvDb?: string | undefined;
  /** How many days old the database may be; default 7. */
  readonly databaseMaxAgeDays?: number | undefined;
  /** Asked about npm packages that OSV left open; absent: that of npm, but only where OSV is the public one. */
  readonly npmRegistry?: URL | undefined;
}

export interface Vulnerabilities {
  /** In the order of the components. */
  readonly findings: readonly Finding[];
  readonly check: Check;
}

/**
 * The known vulnerabilities of components: by the OSV API, then by an npm registry, then by a database. A service that is
 * away, slow or broken is no error: the check says what was not looked at. Rejects only with the signal's reason.
 *
 * Import this module when it is needed, not at start: it brings the parser and the CVSS calculator with it.
 */
export async function findVulnerabilities(
  components: readonly Component[],
  deps: VulnerabilityDeps,
  signal: AbortSignal,
): Promise<Vulnerabilities> {
  const { logger, clock } = deps;
  const startedAt = clock.now();
  const sources = sourcesOf(deps);
  const coverage = coverageOf(components);
  const knowledge = await askInTurn(sources, coverage.askable, logger, signal);
  logger.debug(line`known vulnerabilities took ${Math.round(clock.now() - startedAt)} ms`);
  return {
    findings: findingsOf(knowledge, clock.date()),
    check: checkOf(coverage, knowledge, sources[0]?.name ?? 'nobody'),
  };
}

const publicOsv = 'https://api.osv.dev';
const npm = 'npmjs.org';
const publicRegistry = new URL(`https://registry.${npm}`);

/** Whoever has an OSV service of their own may not want the public registry to hear of their packages. */
function sourcesOf(deps: VulnerabilityDeps): readonly Source[] {
  const { http, osvUrl, logger, clock, offline = false, osvDb, databaseMaxAgeDays = 7 } = deps;
  const registry = deps.npmRegistry ?? (osvUrl.origin === publicOsv ? publicRegistry : undefined);
  return [
    ...(offline ? [] : [osvSource(http, osvUrl, logger)]),
    ...(offline || registry === undefined ? [] : [npmSource(http, registry)]),
    ...(osvDb === undefined ? [] : [databaseSource(osvDb, databaseMaxAgeDays, clock)]),
  ];
}

function findingsOf({ records }: Knowledge, now: Date): Finding[] {
  return [...records].flatMap(([component, each]) =>
    normalise(
      component,
      each.filter((record) => !isWithdrawn(record, now)),
    ),
  );
}

function checkOf(coverage: Coverage, knowledge: Knowledge, first: string): Check {
  const { askable, unregistered, versionless, misversioned, foreign, unlisted } = coverage;
  const { left, answered, records } = knowledge;
  const all = [askable, versionless, misversioned, foreign, unlisted].flat().length;
  const checked = askable.length - left.components.size;
  const nothing = checked === 0 && [...records.values()].every((each) => each.length === 0);
  const reasons = [
    ...knowledge.reasons,
    ...leftOut(versionless, 'no version'),
    ...leftOut(misversioned, 'no version that an advisory could speak of'),
    ...leftOut(foreign, 'of an ecosystem that OSV does not know'),
  ];
  const state: CheckState = reasons.length === 0 ? 'complete' : nothing ? 'not-checked' : 'incomplete';
  const of = checked === all ? '' : `${number(checked)} of `;
  const guessed =
    unregistered.length === 0
      ? ''
      : `; ${number(unregistered.length)} from git or a download address, by name and version only`;
  const unspoken =
    unlisted.length === 0
      ? ''
      : `; ${number(unlisted.length)} not asked about: images, and actions and packages that are not called by a version`;
  const scope = `${of}${counted(all, 'component')}, by ${describe(answered, first)}${guessed}${unspoken}`;
  return { ...vulnerabilityCheck, state, reasons, scope };
}

function describe(answered: ReadonlyMap<string, number>, first: string): string {
  const [only, ...others] = answered;
  if (only === undefined) return first;
  if (others.length === 0) return only[0];
  return [only, ...others].map(([source, count]) => `${source} (${number(count)})`).join(' and ');
}

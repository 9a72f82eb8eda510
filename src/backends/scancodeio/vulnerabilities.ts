import { z } from 'zod';
import { cut } from '../../core/cut.ts';
import { fingerprintOf } from '../../core/fingerprint.ts';
import { mostFindings } from '../../core/limits.ts';
import type { Check } from '../../core/model/check.ts';
import type { Finding } from '../../core/model/finding.ts';
import { worse } from '../../core/model/severity.ts';
import { refuseMoreThan } from '../../core/too-large.ts';
import { checked, vulnerabilityCheck } from './checks.ts';
import { pathInCheckout } from './input.ts';
import type { Inventory } from './inventory.ts';
import { type ListingDeps, readList } from './listing.ts';
import { componentOf } from './purl.ts';
import type { Run } from './schema.ts';
import { ratingsOf } from './severity.ts';
import { stateOfRun } from './state.ts';
import { readVulnerability, type Vulnerability } from './vulnerability.ts';

const titleLength = 200;
const descriptionLength = 10_000;

/** A package or dependency with what affects it. */
const affected = z.object({
  purl: z.string(),
  affected_by_vulnerabilities: z.array(z.unknown()),
  datafile_paths: z.array(z.string()).nullish().catch(undefined),
  datafile_path: z.string().nullish().catch(undefined),
});

/** One vulnerability of one package: a finding, if it is not the same as that of another instance of the package. */
interface Hit {
  readonly purl: string;
  readonly vulnerability: Vulnerability;
  readonly paths: readonly string[];
}

export interface FoundVulnerabilities {
  readonly findings: readonly Finding[];
  readonly problems: readonly string[];
}

/** The vulnerable packages and dependencies of a project. */
export async function findVulnerabilities(
  deps: ListingDeps,
  signal: AbortSignal,
): Promise<FoundVulnerabilities> {
  const hits: Hit[] = [];
  const problems: string[] = [];
  for (const list of ['packages', 'dependencies'] as const) {
    const { items, problem } = await readList(deps, list, { is_vulnerable: 'yes' }, signal);
    if (problem !== undefined) problems.push(problem);
    const read = items.map((item) => affected.safeParse(item).data);
    const unreadable = read.filter((item) => item === undefined).length;
    if (unreadable > 0) problems.push(`${unreadable} of the ${list} cannot be read`);
    for (const item of read) if (item !== undefined) for (const hit of hitsOf(item)) hits.push(hit);
    refuseMoreThan(mostFindings, hits.length, 'vulnerabilities');
  }
  return { findings: merged(hits), problems };
}

function hitsOf(item: z.output<typeof affected>): Hit[] {
  const files = [...(item.datafile_paths ?? []), ...(item.datafile_path ? [item.datafile_path] : [])];
  const paths = files.map(pathInCheckout).filter((path) => path !== undefined);
  return item.affected_by_vulnerabilities.map((raw) => ({
    purl: item.purl,
    vulnerability: readVulnerability(raw, item.purl),
    paths,
  }));
}

/** One finding for each vulnerability of a package; what has no id at all is never merged. */
function merged(hits: readonly Hit[]): Finding[] {
  const groups = Map.groupBy(hits, (hit, index) => JSON.stringify([hit.purl, hit.vulnerability.id || index]));
  return [...groups.values()].map((group, index) => toFinding(group, index));
}

function toFinding(group: readonly Hit[], index: number): Finding {
  const [first] = group;
  const vulnerabilities = group.map(({ vulnerability }) => vulnerability);
  const all = <Value>(values: (found: Vulnerability) => readonly Value[]) => [
    ...new Set(vulnerabilities.flatMap(values)),
  ];
  const firstText = (textOf: (found: Vulnerability) => string) =>
    vulnerabilities.map(textOf).find((text) => text !== '') ?? '';
  const component = componentOf(first?.purl ?? '');
  const id = firstText((found) => found.id);
  const ruleId = id === '' ? 'scancodeio-undetailed' : id;
  const names = [id, ...all((found) => found.aliases)];
  const stableName = names.find((name) => /^GHSA-/i.test(name)) ?? (id === '' ? String(index) : id);
  const summary = firstText((found) => found.summary);
  const remediation = cut(
    firstText((found) => found.remediation),
    descriptionLength,
  );
  const url = firstText((found) => found.url);
  return {
    fingerprint: fingerprintOf('sca', first?.purl ?? '', stableName),
    category: 'sca',
    severity: vulnerabilities.map(({ severity }) => severity).reduce(worse, 'unknown'),
    ...(id === '' ? { countedOnly: true as const } : {}),
    ruleId,
    title: titleFrom(summary) || (id === '' ? 'Counted by ScanCode.io, without details' : id),
    ...(summary === '' ? {} : { description: cut(summary, descriptionLength) }),
    locations: [...new Set(group.flatMap(({ paths }) => paths))].map((path) => ({ path })),
    component,
    aliases: all((found) => found.aliases).filter((alias) => alias !== ruleId),
    cwes: all((found) => found.cwes),
    ratings: ratingsOf(all((found) => found.judgements)),
    fixVersions: all((found) => found.fixVersions),
    ...(remediation === '' ? {} : { remediation }),
    ...(url === '' ? {} : { url }),
  };
}

function titleFrom(summary: string): string {
  const line =
    summary
      .split(/[\r\n]+/)
      .find((text) => text.trim() !== '')
      ?.trim() ?? '';
  return cut(line, titleLength);
}

const askVulnerableCode = 'find_vulnerabilities';
/** Pipelines that add no package, so that they may run after the look-up. */
const addOns = new Set([
  askVulnerableCode,
  'fetch_scores',
  'scan_for_virus',
  'populate_purldb',
  'publish_to_federatedcode',
]);

/** Whether the vulnerabilities of a project are all that VulnerableCode knows of, and why not. */
export function vulnerabilitiesCheck(
  runs: readonly Run[],
  { scope, reasons: notFound }: Inventory,
  { findings, problems }: FoundVulnerabilities,
  scanErrors: readonly string[],
): Check {
  const asked = runs.findIndex(
    (run) => run.pipeline_name === askVulnerableCode && stateOfRun(run) === 'completed',
  );
  if (asked < 0) {
    const way = `Add '${askVulnerableCode}' at the end of the option 'pipelines'; the server must be connected to VulnerableCode`;
    const reason =
      findings.length > 0
        ? `these are those that a loaded SBOM lists, nobody looked for others. ${way}`
        : `the pipeline ${askVulnerableCode} did not run. ${way}`;
    const state = findings.length > 0 ? 'incomplete' : 'not-checked';
    return { ...vulnerabilityCheck, state, reasons: [reason, ...problems], scope };
  }
  const failed = runs.some(({ log }) => /VulnerableCode \[Exception\]/i.test(log ?? ''));
  const late = runs.slice(asked + 1).find((run) => !addOns.has(run.pipeline_name));
  const reasons = [
    ...problems,
    ...(failed ? ['VulnerableCode failed while the server asked it, see the log of the pipeline'] : []),
    ...(late
      ? [`${late.pipeline_name} ran after the look-up: put ${askVulnerableCode} last in 'pipelines'`]
      : []),
    ...notFound,
    ...scanErrors,
  ];
  return checked(vulnerabilityCheck, reasons, scope);
}

import type { Finding, IgnoredFinding } from '../model/finding.ts';

/** A decision not to count what it matches. */
export interface IgnoreRule {
  /** The finding's rule, one of its aliases, or its fingerprint. */
  readonly id: string;
  /** Only of this component: its name, or its package URL with or without a version. */
  readonly component?: string;
  /** Only in this file, or in this folder. */
  readonly path?: string;
  readonly reason: string;
  /** The last day that it holds, `2027-01-31` in UTC. */
  readonly until?: string;
}

export interface Sorted {
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
  /** Decisions that have run out or match nothing, a sentence each. */
  readonly notices: readonly string[];
}

/** Takes out what somebody decided not to count. A decision that has run out counts no more, and that is said. */
export function sortOut(findings: readonly Finding[], rules: readonly IgnoreRule[], now: Date): Sorted {
  const today = now.toISOString().slice(0, 10);
  const lasting = rules.filter(({ until }) => until === undefined || until >= today);
  const byId = Map.groupBy(lasting, ({ id }) => id.toLowerCase());
  const used = new Set<IgnoreRule>();
  const kept: Finding[] = [];
  const ignored: IgnoredFinding[] = [];
  for (const finding of findings) {
    const rule = [finding.ruleId, finding.fingerprint, ...finding.aliases]
      .flatMap((id) => byId.get(id.toLowerCase()) ?? [])
      .find((candidate) => fits(candidate, finding));
    if (rule === undefined) kept.push(finding);
    else {
      used.add(rule);
      const { reason, until } = rule;
      ignored.push({ finding, reason, ...(until === undefined ? {} : { until }) });
    }
  }
  const over = rules.filter((rule) => !lasting.includes(rule));
  return {
    findings: kept,
    ignored,
    notices: [
      ...over.map(({ id, until }) => `The decision to ignore ${id} ran out on ${until}; it counts again.`),
      ...lasting
        .filter((rule) => !used.has(rule))
        .map(({ id }) => `The decision to ignore ${id} matches nothing; it may be removed.`),
    ],
  };
}

function fits({ component, path }: IgnoreRule, finding: Finding): boolean {
  if (component !== undefined && !isComponent(component, finding)) return false;
  if (path === undefined) return true;
  const folder = path.endsWith('/') ? path : `${path}/`;
  return finding.locations.some((location) => location.path === path || location.path.startsWith(folder));
}

function isComponent(wanted: string, { component }: Finding): boolean {
  if (component === undefined) return false;
  const { name, purl } = component;
  return [name, purl, purl.replace(/@[^@/]*$/, '')].includes(wanted);
}

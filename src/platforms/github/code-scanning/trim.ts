import type { SarifLog, SarifResult, SarifRule, SarifRun } from './sarif.ts';

/** What code scanning takes; a file with more of one is refused (docs.github.com, "SARIF results exceed one or more limits"). */
export const limits = {
  runs: 20,
  results: 25_000,
  rules: 25_000,
  extensions: 100,
  locations: 1_000,
  tagsPerRule: 20,
  /** Of the compressed file: 10 MB. */
  bytes: 10_000_000,
} as const;

export interface Trimmed {
  readonly log: SarifLog;
  /** Results that were left out. */
  readonly dropped: number;
}

/**
 * A log within the limits, of at most `mostResults` results a run, the worst of each kept. Each run gets the category:
 * two runs of one tool with the same one are refused. A run that did not look, or not to the end, would close alerts
 * that nobody has looked for: it is left out.
 */
export function trimSarif(log: SarifLog, category: string, mostResults: number = limits.results): Trimmed {
  const runs = log.runs.filter(hasLooked);
  const kept = runs
    .slice(0, limits.runs)
    .map((run, index) => trimRun(run, mostResults, idOf(category, index)));
  return { log: { ...log, runs: kept }, dropped: countResults(runs) - countResults(kept) };
}

/** Section 3.14.23 of SARIF: no `results` at all, other than an empty list, says that nothing was scanned. */
function hasLooked({ results, invocations = [] }: SarifRun): boolean {
  return (
    results !== undefined && invocations.every(({ executionSuccessful }) => executionSuccessful !== false)
  );
}

/** Everything before the last slash is the category (docs.github.com, "SARIF support", `automationDetails.id`). */
function idOf(category: string, index: number): string {
  return `${category}${index === 0 ? '' : `/${index + 1}`}/`;
}

function countResults(runs: readonly SarifRun[]): number {
  return runs.reduce((sum, { results = [] }) => sum + results.length, 0);
}

function trimRun(run: SarifRun, mostResults: number, id: string): SarifRun {
  const { driver, extensions } = run.tool;
  const { rules = [] } = driver;
  const all = run.results ?? [];
  const ruleOf = ruleFinder(rules);
  const results = worstResults(all, ruleOf, mostResults);
  const isTrimmed = results.length < all.length || rules.length > limits.rules;
  const compact = isTrimmed ? withUsedRules(results, rules, ruleOf) : { results, rules };
  return {
    ...run,
    tool: {
      ...run.tool,
      driver: { ...driver, rules: compact.rules.map(trimRule) },
      ...(extensions === undefined ? {} : { extensions: extensions.slice(0, limits.extensions) }),
    },
    automationDetails: { ...Object(run.automationDetails), id },
    results: compact.results.map((result) =>
      result.locations === undefined || result.locations.length <= limits.locations
        ? result
        : { ...result, locations: result.locations.slice(0, limits.locations) },
    ),
  };
}

function trimRule(rule: SarifRule): SarifRule {
  const tags = rule.properties?.tags;
  if (tags === undefined || tags.length <= limits.tagsPerRule) return rule;
  return { ...rule, properties: { ...rule.properties, tags: tags.slice(0, limits.tagsPerRule) } };
}

type FindRule = (result: SarifResult) => SarifRule | undefined;

/** The rule of the driver that a result names; one that names a tool component has its rule there (SARIF, 3.52.7). */
function ruleFinder(rules: readonly SarifRule[]): FindRule {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return ({ ruleId, rule, ruleIndex = rule?.index }) => {
    if (rule?.toolComponent !== undefined) return undefined;
    return (ruleIndex === undefined ? undefined : rules[ruleIndex]) ?? byId.get(ruleId ?? rule?.id);
  };
}

/** In their own order, so that a file within the limit stays as it is. */
function worstResults(results: readonly SarifResult[], ruleOf: FindRule, most: number): SarifResult[] {
  if (results.length <= most) return [...results];
  const badness = results.map((result) => badnessOf(result, ruleOf(result)));
  const worst = [...results.keys()]
    .sort((a, b) => (badness[b] ?? 0) - (badness[a] ?? 0) || a - b)
    .slice(0, most);
  const kept = new Set(worst);
  return results.filter((_, index) => kept.has(index));
}

const levelBadness = new Map([
  ['error', 7],
  ['warning', 4],
  ['note', 1],
  ['none', 0],
]);

/** `security-severity` is 0 to 10; without it the level decides, which is `warning` when not given (SARIF, 3.27.10). */
function badnessOf({ level = 'warning' }: SarifResult, rule: SarifRule | undefined): number {
  const score = Number(rule?.properties?.['security-severity'] ?? Number.NaN);
  return Number.isFinite(score) ? score : (levelBadness.get(level) ?? 10);
}

/** Only the rules that the results name, with the indexes brought along. */
function withUsedRules(results: readonly SarifResult[], rules: readonly SarifRule[], ruleOf: FindRule) {
  const used = new Set(results.map(ruleOf));
  const kept = rules.filter((rule) => used.has(rule));
  const indexes = new Map(kept.map((rule, index) => [rule, index]));
  const moved = results.map((result): SarifResult => {
    const index = indexes.get(ruleOf(result) ?? {});
    if (index === undefined) return result;
    return { ...result, ruleIndex: index, ...(result.rule ? { rule: { ...result.rule, index } } : {}) };
  });
  return { results: moved, rules: kept };
}

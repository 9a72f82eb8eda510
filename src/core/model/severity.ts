/** How bad a finding is, worst first. `unknown` is a severity nobody named: it is counted, never dropped. */
export const severities = ['critical', 'high', 'medium', 'low', 'info', 'unknown'] as const;
export type Severity = (typeof severities)[number];

/** The severities that have an order. */
export type KnownSeverity = Exclude<Severity, 'unknown'>;
export const knownSeverities = severities.filter(
  (severity): severity is KnownSeverity => severity !== 'unknown',
);

const synonyms = new Map<string, KnownSeverity>([
  ['moderate', 'medium'],
  ['informational', 'info'],
  ['information', 'info'],
  ['note', 'info'],
]);

/**
 * Reads a severity word of any case; `moderate` and `informational` are the words npm and some scanners use.
 * Whatever else comes is `unknown`.
 */
export function parseSeverity(word: unknown): Severity {
  if (typeof word !== 'string') return 'unknown';
  const lower = word.trim().toLowerCase();
  return synonyms.get(lower) ?? severities.find((severity) => severity === lower) ?? 'unknown';
}

/** Larger is worse: info 0 … critical 4. */
export function rank(severity: KnownSeverity): number {
  return knownSeverities.length - 1 - knownSeverities.indexOf(severity);
}

/** The worse of two; a known severity wins over `unknown`. */
export function worse(a: Severity, b: Severity): Severity {
  if (a === 'unknown') return b;
  if (b === 'unknown') return a;
  return rank(a) >= rank(b) ? a : b;
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** Counts by severity; the sum is the number of findings. */
export function countBySeverity(findings: Iterable<{ readonly severity: Severity }>): SeverityCounts {
  const counts: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0, info: 0, unknown: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

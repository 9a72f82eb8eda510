import type { Finding, Fingerprint } from '../model/finding.ts';

/** Each finding with whether the baseline holds it. */
export function compareWithBaseline(
  findings: readonly Finding[],
  baseline: ReadonlySet<Fingerprint>,
): Finding[] {
  return findings.map((finding) => ({
    ...finding,
    baseline: baseline.has(finding.fingerprint) ? 'known' : 'new',
  }));
}

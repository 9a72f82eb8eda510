import { fingerprintOf } from '../../core/fingerprint.ts';
import type { Finding } from '../../core/model/finding.ts';
import { worse } from '../../core/model/severity.ts';

/** A finding whose fingerprint depends on its neighbours. */
export type Unnumbered = Omit<Finding, 'fingerprint'>;

/**
 * A vulnerability of one package in one file is one finding wherever the file names it; anything else is the same thing
 * only where rule, words and place are the same, and stays apart where its line is not known. The worst severity wins.
 */
export function merged(found: readonly Unnumbered[]): Unnumbered[] {
  const byIdentity = new Map<string, Unnumbered>();
  for (const [index, finding] of found.entries()) {
    const key = fingerprintOf(finding.category, JSON.stringify(identityOf(finding) ?? index));
    const earlier = byIdentity.get(key);
    byIdentity.set(key, earlier ? together(earlier, finding) : finding);
  }
  return [...byIdentity.values()];
}

function identityOf(finding: Unnumbered): readonly unknown[] | undefined {
  const { category, ruleId, component, locations, title, description } = finding;
  const [first] = locations;
  if (component) return [category, ruleId, component.name, component.version, first?.path];
  return first?.startLine === undefined ? undefined : [category, ruleId, title, description, locations];
}

function together(a: Unnumbered, b: Unnumbered): Unnumbered {
  const places = new Map([...a.locations, ...b.locations].map((place) => [JSON.stringify(place), place]));
  return { ...a, severity: worse(a.severity, b.severity), locations: [...places.values()] };
}

/**
 * Adds the fingerprints, made of the rule, the file and the package, and of a number among those that are equal in all
 * this, counted from the top of the file. Messages are no part of it: some analyzers put a commit into them.
 */
export function numbered(found: readonly Unnumbered[]): Finding[] {
  const counts = new Map<string, number>();
  const fingerprints = new Map<Unnumbered, string>();
  for (const finding of found.toSorted(fromTheTop)) {
    const { category, ruleId, component, locations } = finding;
    const parts = [ruleId, locations[0]?.path ?? '', component?.name ?? '', component?.version ?? ''];
    const key = JSON.stringify([category, ...parts]);
    const ordinal = counts.get(key) ?? 0;
    counts.set(key, ordinal + 1);
    fingerprints.set(finding, fingerprintOf(category, ...parts, String(ordinal)));
  }
  return found.map((finding) => ({ ...finding, fingerprint: fingerprints.get(finding) ?? '' }));
}

function fromTheTop(a: Unnumbered, b: Unnumbered): number {
  const [[first], [second]] = [a.locations, b.locations];
  const lines = (first?.startLine ?? 0) - (second?.startLine ?? 0);
  return lines || (first?.startColumn ?? 0) - (second?.startColumn ?? 0);
}

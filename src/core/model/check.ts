import type { Category } from './finding.ts';
import type { KnownSeverity } from './severity.ts';

export const checkNames = [
  'sbom',
  'vulnerabilities',
  'secrets',
  'code',
  'malware',
  'licenses',
  'containers',
  'compliance',
  'dynamic',
  'creative',
] as const;
/** One thing that a backend looks at. */
export type CheckName = (typeof checkNames)[number];

/** What a backend can check, and which categories of finding need that check to be complete. */
export interface CheckCapability {
  readonly name: CheckName;
  readonly categories: readonly Category[];
  /** No finding of it is more severe, so that a rule about such does not depend on it; absent: any severity. */
  readonly worst?: KnownSeverity;
}

/**
 * `complete`: everything was looked at. `incomplete`: a part could not be. `not-checked`: nothing was.
 * Only `complete` lets the absence of findings mean anything.
 */
export type CheckState = 'complete' | 'incomplete' | 'not-checked';

export interface Check extends CheckCapability {
  readonly state: CheckState;
  /** Why it is not complete, a sentence each; empty when it is. Text from outside, cleaned by the sink. */
  readonly reasons: readonly string[];
  /** What it covered, in words: `1,204 components from 3 lockfiles`. */
  readonly scope: string;
}

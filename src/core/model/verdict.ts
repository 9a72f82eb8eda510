/** One rule of `fail-on`, evaluated. */
export interface RuleVerdict {
  /** The rule in canonical spelling: `new fixable sca high > 5`. */
  readonly rule: string;
  readonly broken: boolean;
  /** Findings that match the rule. */
  readonly count: number;
  /** The rule is broken when `count` is above this. */
  readonly allowed: number;
}

/** Something that the gate needs to know and does not. */
export interface UnmetNeed {
  /** The check, or the category for which there is none. */
  readonly about: string;
  /** A sentence: what is missing, and why the gate needs it. */
  readonly reason: string;
}

/**
 * What the gate says. `broken` when a rule is broken, whatever else is missing; else `unknown` when something that
 * the rules depend on was not fully checked; else `held`.
 */
export interface Verdict {
  readonly gate: 'held' | 'broken' | 'unknown';
  readonly rules: readonly RuleVerdict[];
  readonly unmet: readonly UnmetNeed[];
}

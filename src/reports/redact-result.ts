import type { Finding } from '../core/model/finding.ts';
import type { ScanResult } from '../core/model/result.ts';
import type { Redactor } from '../core/redact.ts';

/**
 * For every field that may hold any text: `redact` what comes from outside, `keep` what Scangate itself says, and what
 * identifies. Fields of other types (enumerations, numbers) are not asked for, and are kept. A new field of the model
 * does not compile before it is decided here.
 */
type Decisions<Model> = {
  readonly [Key in keyof Model as [DecisionOn<Model[Key]>] extends [never] ? never : Key]-?: DecisionOn<
    Model[Key]
  >;
};

type DecisionOn<Value> =
  NonNullable<Value> extends readonly (infer Item)[]
    ? DecisionOnOne<Item>
    : DecisionOnOne<NonNullable<Value>>;

type DecisionOnOne<Value> = Value extends string
  ? string extends Value
    ? 'redact' | 'keep'
    : never
  : Value extends object
    ? keyof Decisions<Value> extends never
      ? never
      : Decisions<Value>
    : never;

const finding: Decisions<Finding> = {
  fingerprint: 'keep',
  ruleId: 'redact',
  title: 'redact',
  description: 'redact',
  locations: { path: 'redact' },
  component: { purl: 'redact', name: 'redact', version: 'redact' },
  aliases: 'redact',
  cwes: 'redact',
  ratings: { vector: 'redact' },
  fixVersions: 'redact',
  remediation: 'redact',
  url: 'redact',
};

const decisions: Decisions<ScanResult> = {
  tool: { name: 'keep', version: 'keep' },
  backend: 'keep',
  target: { repository: 'redact', ref: 'redact', sha: 'keep' },
  scan: { backend: 'keep', id: 'redact', url: 'redact' },
  startedAt: 'keep',
  finishedAt: 'keep',
  failOn: 'keep',
  verdict: { rules: { rule: 'keep' }, unmet: { about: 'keep', reason: 'redact' } },
  failure: {
    code: 'keep',
    message: 'redact',
    hint: 'redact',
    problems: { input: 'redact', message: 'redact', hint: 'redact' },
  },
  checks: { reasons: 'redact', scope: 'redact' },
  findings: finding,
  ignored: { finding, reason: 'redact', until: 'keep' },
  sbom: {
    projects: { id: 'redact', name: 'redact', version: 'redact', path: 'redact', lockfile: 'redact' },
    components: {
      purl: 'redact',
      ecosystem: 'keep',
      name: 'redact',
      version: 'redact',
      licenses: 'redact',
      hashes: { hex: 'keep' },
      lockfiles: 'redact',
    },
    dependencies: { ref: 'redact', dependsOn: 'redact' },
  },
  notices: 'redact',
  reports: { path: 'redact' },
};

/**
 * The result without the secrets of the run, and with well-formed text. It happens before rendering: in the text of a
 * report a replacement could break the format, and an encoding could hide a secret. What a program reads (outcomes,
 * severities, fingerprints, dates, …) stays, so a secret of the same spelling leaves a file that can be read.
 */
export function redactResult(result: ScanResult, redactor: Redactor): ScanResult {
  const redact = (text: string) => redactor.redact(text.toWellFormed());
  return carryOut(decisions, result, redact) as ScanResult;
}

type Decision = 'redact' | 'keep' | { readonly [field: string]: Decision };

/** What is not changed is shared with the value, so that a large result is not held twice. */
function carryOut(decision: Decision, value: unknown, redact: (text: string) => string): unknown {
  if (decision === 'keep') return value;
  if (Array.isArray(value)) return changedItems(value, (item) => carryOut(decision, item, redact));
  if (typeof value === 'string') return decision === 'redact' ? redact(value) : value;
  if (typeof value !== 'object' || value === null || decision === 'redact') return value;
  return changedFields(value, (field, part) => carryOut(decision[field] ?? 'keep', part, redact));
}

function changedItems(items: readonly unknown[], change: (item: unknown) => unknown): readonly unknown[] {
  let changed: unknown[] | undefined;
  for (const [index, item] of items.entries()) {
    const after = change(item);
    if (after !== item && !changed) changed = items.slice(0, index);
    changed?.push(after);
  }
  return changed ?? items;
}

function changedFields(value: object, change: (field: string, part: unknown) => unknown): object {
  const changes = Object.entries(value).flatMap(([field, part]): [string, unknown][] => {
    const after = change(field, part);
    return after === part ? [] : [[field, after]];
  });
  return changes.length === 0 ? value : Object.assign({ ...value }, Object.fromEntries(changes));
}

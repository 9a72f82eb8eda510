import fc from 'fast-check';
import { checkNames } from '../../src/core/model/check.ts';
import { categories, type Finding, type IgnoredFinding } from '../../src/core/model/finding.ts';
import { reportKinds } from '../../src/core/model/report.ts';
import type { Failure, ScanResult } from '../../src/core/model/result.ts';
import { countBySeverity, severities } from '../../src/core/model/severity.ts';
import type { Verdict } from '../../src/core/model/verdict.ts';
import { type Outcome, signalExitCodes } from '../../src/core/outcome.ts';
import { naughtyStrings } from './naughty-strings.ts';

/** Any text, awkward text more often than chance would have it. */
export const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...naughtyStrings));

const texts = fc.array(anyText, { maxLength: 3 });
const position = fc.integer({ min: 1, max: 100_000 });
const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
const instant = fc
  .date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** The keys of `optional` may be absent; they are never undefined. */
function record<Always extends object, Sometimes extends object>(
  always: { [Key in keyof Always]: fc.Arbitrary<Always[Key]> },
  optional: { [Key in keyof Sometimes]: fc.Arbitrary<Sometimes[Key]> },
) {
  return fc
    .tuple(fc.record<Always>(always), fc.record<Sometimes, never>(optional, { requiredKeys: [] }))
    .map(([required, present]) => ({ ...required, ...present }));
}

export const anyFinding: fc.Arbitrary<Finding> = record(
  {
    fingerprint: hex(64),
    category: fc.constantFrom(...categories),
    severity: fc.constantFrom(...severities),
    ruleId: anyText,
    title: anyText,
    locations: fc.array(
      record(
        { path: anyText },
        { startLine: position, startColumn: position, endLine: position, endColumn: position },
      ),
      { maxLength: 3 },
    ),
    aliases: texts,
    cwes: texts,
    ratings: fc.array(
      fc.record({
        version: fc.constantFrom('2.0' as const, '3.0' as const, '3.1' as const, '4.0' as const),
        vector: anyText,
        score: fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10),
      }),
      { maxLength: 2 },
    ),
    fixVersions: texts,
  },
  {
    description: anyText,
    component: fc.record({ purl: anyText, name: anyText, version: anyText }),
    remediation: anyText,
    url: anyText,
    baseline: fc.constantFrom('new' as const, 'known' as const),
  },
);

const anyIgnored: fc.Arbitrary<IgnoredFinding> = record(
  { finding: anyFinding, reason: anyText },
  { until: instant.map((text) => text.slice(0, 10)) },
);

const anySbom = fc.record({
  projects: fc.array(
    record({ id: anyText, name: anyText, path: anyText, lockfile: anyText }, { version: anyText }),
    { maxLength: 3 },
  ),
  components: fc.array(
    fc.record({
      purl: anyText,
      ecosystem: fc.constantFrom('npm', 'PyPI'),
      name: anyText,
      version: anyText,
      scope: fc.constantFrom('required' as const, 'optional' as const, 'development' as const),
      licenses: texts,
      hashes: fc.array(
        fc.record({ algorithm: fc.constantFrom('SHA-1' as const, 'SHA-512' as const), hex: hex(40) }),
        { maxLength: 2 },
      ),
      lockfiles: texts,
    }),
    { maxLength: 5 },
  ),
  dependencies: fc.array(fc.record({ ref: anyText, dependsOn: texts }), { maxLength: 5 }),
});

/** A rule is broken when more findings match than it allows, and the gate when a rule is. */
const ruleWith = (broken: boolean) =>
  fc
    .record({ rule: anyText, less: fc.nat(), more: fc.nat() })
    .map(({ rule, less, more }) =>
      broken
        ? { rule, broken, count: less + more + 1, allowed: less }
        : { rule, broken, count: less, allowed: less + more },
    );

const verdictWith = (gate: Verdict['gate']): fc.Arbitrary<Verdict> =>
  fc.record({
    gate: fc.constant(gate),
    rules:
      gate === 'broken'
        ? fc
            .tuple(ruleWith(true), fc.array(fc.boolean().chain(ruleWith), { maxLength: 2 }))
            .map(([first, others]) => [first, ...others])
        : fc.array(ruleWith(false), { maxLength: 3 }),
    unmet: fc.array(fc.record({ about: anyText, reason: anyText }), { maxLength: 3 }),
  });

const anyFailure: fc.Arbitrary<Failure> = record(
  { code: anyText, message: anyText },
  {
    hint: anyText,
    problems: fc.array(record({ input: anyText, message: anyText }, { hint: anyText }), { maxLength: 2 }),
  },
);

type Ending = Pick<ScanResult, 'outcome' | 'exitCode' | 'scan' | 'verdict' | 'failure'>;

const anyScan = record({ backend: anyText, id: anyText }, { url: anyText });

function ending<Always extends object, Sometimes extends object>(
  outcome: Outcome,
  exitCodes: readonly number[],
  grounds: { [Key in keyof Always]: fc.Arbitrary<Always[Key]> },
  more: { [Key in keyof Sometimes]: fc.Arbitrary<Sometimes[Key]> },
) {
  return record({ outcome: fc.constant(outcome), exitCode: fc.constantFrom(...exitCodes), ...grounds }, more);
}

/** Every way in which a run can end, with what the outcome rests on. */
const anyEnding: fc.Arbitrary<Ending> = fc.oneof(
  ending('passed', [0], { verdict: verdictWith('held') }, {}),
  ending('failed', [1], { verdict: verdictWith('broken') }, { failure: anyFailure }),
  ending('inconclusive', [2, 0], { verdict: verdictWith('unknown') }, { failure: anyFailure }),
  ending('inconclusive', [2, 0], { failure: anyFailure }, { verdict: verdictWith('held') }),
  ending('started', [0], { scan: anyScan }, {}),
  ending('skipped', [0], { failure: anyFailure }, {}),
  ending('misconfigured', [3], { failure: anyFailure }, {}),
  ending('timed-out', [4, 0], { failure: anyFailure }, {}),
  ending('cancelled', Object.values(signalExitCodes), { failure: anyFailure }, {}),
);

/** Any result that Scangate could have written: the counts add up, and the outcome has what it rests on. */
export const anyScanResult: fc.Arbitrary<ScanResult> = record(
  {
    tool: fc.record({ name: anyText, version: anyText }),
    backend: anyText,
    target: record({}, { repository: anyText, ref: anyText, sha: anyText }),
    startedAt: instant,
    finishedAt: instant,
    failOn: texts,
    checks: fc.array(
      fc.record({
        name: fc.constantFrom(...checkNames),
        categories: fc.subarray([...categories]),
        state: fc.constantFrom('complete' as const, 'incomplete' as const, 'not-checked' as const),
        reasons: texts,
        scope: anyText,
      }),
      { maxLength: 4 },
    ),
    findings: fc.array(anyFinding, { maxLength: 8 }),
    reports: fc.array(
      fc.record({
        kind: fc.constantFrom(...reportKinds),
        path: anyText,
        madeBy: fc.constantFrom('scangate' as const, 'backend' as const),
      }),
      { maxLength: 4 },
    ),
  },
  {
    scan: anyScan,
    ignored: fc.array(anyIgnored, { maxLength: 3 }),
    sbom: anySbom,
    notices: texts,
    grading: fc.constant('pass-fail' as const),
  },
)
  .chain((result) => anyEnding.map((ending) => ({ ...result, ...ending })))
  .map((result) => ({ ...result, counts: countBySeverity(result.findings) }));

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readResults, withOwnReports } from '../../../src/backends/rafter/results.ts';
import { readLevelMap } from '../../../src/backends/rafter/severity.ts';
import { ScangateError } from '../../../src/core/errors.ts';
import { anyText } from '../../factories/arbitraries.ts';

const { levels } = readLevelMap({}, 'options');

const anyWord = fc.oneof(anyText, fc.constantFrom('error', 'note', 'HIGH', 'CVE-2025-0001'), fc.jsonValue());
const anyRegion = fc.record(
  {
    startLine: fc.oneof(fc.integer(), anyWord),
    startColumn: fc.integer(),
    endLine: fc.integer(),
    endColumn: fc.integer(),
  },
  { requiredKeys: [] },
);
const anyLocation = fc.record({
  physicalLocation: fc.record({ artifactLocation: fc.record({ uri: anyWord }), region: anyRegion }),
});
const keys = [
  'rule_id',
  'ruleId',
  'level',
  'severity',
  'file',
  'line',
  'column',
  'title',
  'message',
  'description',
];
const anyEntry = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      ...Object.fromEntries(keys.map((key) => [key, anyWord])),
      result: fc.oneof(
        anyWord,
        fc.record({ ruleId: anyWord, locations: fc.array(fc.oneof(anyLocation, anyWord)) }),
      ),
    },
    { requiredKeys: [] },
  ),
);

const read = (answer: unknown) => {
  try {
    return readResults(answer, 'scan-1', levels);
  } catch (thrown) {
    if (thrown instanceof ScangateError) return thrown;
    throw thrown;
  }
};

describe('any answer', () => {
  it('is read, or is no result at all', () => {
    const anyAnswer = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.constantFrom('status', 'vulnerabilities', 'findings', 'summary'), fc.jsonValue()),
    );
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const results = read(answer);
        if (results instanceof ScangateError) expect(results.code).toBe('BACKEND_PROTOCOL');
        else expect(answer).toHaveProperty('status');
      }),
    );
  });

  it.each([
    ['another state', { status: 'processing', vulnerabilities: [] }],
    ['no state', { vulnerabilities: [] }],
    ['no list', { status: 'completed' }],
    ['an object as list', { status: 'completed', vulnerabilities: {} }],
    ['a number as list', { status: 'completed', findings: 0 }],
    [
      'no list in one place and an empty one in the other',
      { status: 'completed', vulnerabilities: {}, findings: [] },
    ],
    ['null', null],
  ])('with %s is no result', (_, answer) => {
    expect(read(answer)).toMatchObject({ code: 'BACKEND_PROTOCOL', transient: true });
  });

  it('with any entries has a finding for each kind of them, and places within the checkout only', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { minLength: 1, maxLength: 8 }), (vulnerabilities) => {
        const got = read({ status: 'completed', vulnerabilities });
        if (got instanceof ScangateError) throw got;
        const { findings } = got.results;
        expect(findings.length).toBeGreaterThan(0);
        expect(findings.length).toBeLessThanOrEqual(vulnerabilities.length);
        expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
        for (const { ruleId, title, locations } of findings) {
          expect(ruleId).not.toBe('');
          expect(title).not.toBe('');
          for (const { path, startLine = 1 } of locations) {
            expect(path).not.toMatch(/^\/|^[A-Za-z]:|(^|\/)\.\.(\/|$)|\\|\p{Cc}/u);
            expect(startLine).toBeGreaterThan(0);
          }
        }
      }),
    );
  });
});

describe('both lists at once', () => {
  it('are both read', () => {
    const one = { rule_id: 'a', level: 'error', file: 'a.js', line: 1, message: 'x' };
    const got = read({ status: 'completed', vulnerabilities: [], findings: [one] });
    expect(got).toMatchObject({ listed: 1, results: { findings: [{ ruleId: 'a' }] } });
    expect(read({ status: 'completed', vulnerabilities: [one], findings: [one] })).toMatchObject({
      results: { findings: [{ ruleId: 'a' }] },
    });
  });
});

describe('an empty list beside a SARIF log', () => {
  const empty = { status: 'completed', vulnerabilities: [] };
  const statesWith = (sarifResults: number) => {
    const got = read(empty);
    if (got instanceof ScangateError) throw got;
    return withOwnReports(got, { reports: [], sarifResults }).checks.map(({ state }) => state);
  };

  it('is believed when the log is empty too', () => {
    expect(new Set(statesWith(0))).toEqual(new Set(['complete']));
  });

  it('is not believed when the log has results', () => {
    expect(new Set(statesWith(3))).toEqual(new Set(['incomplete']));
  });
});

import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/core/errors.ts';
import type { ScanResult } from '../../../src/core/model/result.ts';
import { type Outcome, outcomes } from '../../../src/core/outcome.ts';
import { resultJsonSchema } from '../../../src/reports/json/json-schema.ts';
import { parseResult } from '../../../src/reports/json/parse.ts';
import { anyScanResult } from '../../factories/arbitraries.ts';
import {
  aBrokenRun,
  aFailedResult,
  aFinding,
  anIncompleteResult,
  aScanResult,
  aSecretFinding,
  aVerdict,
} from '../../factories/model.ts';
import { jsonOf } from '../support.ts';

const docs = readFileSync(new URL('../../../docs/result-file.md', import.meta.url), 'utf8');
const outcomeNames = Object.keys(outcomes) as Outcome[];

/** The result as plain JSON, to be spoilt. */
// biome-ignore lint/suspicious/noExplicitAny: a test reaches anywhere into it
type Document = any;

function spoilt(change: (document: Document) => void): string {
  const document: Document = JSON.parse(jsonOf(aFailedResult([aFinding(), aSecretFinding()])));
  change(document);
  return JSON.stringify(document);
}

function refusal(text: string): InputError {
  try {
    parseResult(text);
  } catch (thrown) {
    if (thrown instanceof InputError) return thrown;
    throw thrown;
  }
  throw new Error('it was accepted');
}

describe('a result file', () => {
  it('reads back as what was written, whatever the text in it', () => {
    fc.assert(
      fc.property(anyScanResult, (result) => {
        expect(parseResult(jsonOf(result))).toEqual(result);
      }),
    );
  });

  it('has the same bytes whatever order the objects have in memory', () => {
    const result = aFailedResult();
    const reversed = JSON.parse(JSON.stringify(result), (_, value) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    );
    expect(jsonOf(reversed)).toBe(jsonOf(result));
  });

  it('does not carry the path of the checkout on the machine that scanned it', () => {
    const target = { path: '/home/somebody/shop', ref: 'main' };
    expect(jsonOf(aScanResult({ target }))).not.toContain('somebody');
  });

  it('has each finding on a line of its own', () => {
    const lines = jsonOf(aFailedResult([aFinding(), aSecretFinding()])).split('\n');
    expect(lines.filter((line) => line.startsWith('    {"fingerprint":'))).toHaveLength(2);
  });

  it('holds no text that the log of a CI would obey', () => {
    const title = '##[add-mask]x ##vso[task.complete result=Succeeded;]';
    const result = aFailedResult([aFinding({ title }), aSecretFinding({ title: '\n::error::x' })]);
    const text = jsonOf(result);
    expect(text).not.toMatch(/##|^\s*::/m);
    expect(parseResult(text)).toEqual(result);
  });

  it('takes time in proportion to its findings', () => {
    const result = aFailedResult(
      Array.from({ length: 20_000 }, (_, n) => aFinding({ ruleId: `CVE-2026-${n}` })),
    );
    const started = performance.now();
    expect(parseResult(jsonOf(result)).findings).toHaveLength(20_000);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('a result file of unknown origin', () => {
  it.each([
    ['', 'result file: is empty'],
    ['<html>', 'result file: is not JSON'],
    ['{"schemaVersion": 1', 'result file: is not JSON'],
    ['null', 'result file: is null, expected object'],
    ['[]', 'result file: is a list of 0, expected object'],
    ['{"schemaVersion": 2}', 'schemaVersion: is 2, and this Scangate reads version 1'],
    ['{"schemaVersion": "1"}', 'schemaVersion: is "1", expected 1'],
    ['{}', 'schemaVersion: is missing, expected 1'],
  ])('%j is refused: %s', (text, message) => {
    const error = refusal(text);
    expect(error.outcome).toBe('misconfigured');
    expect(error.message).toContain(message);
  });

  it.each(['TOKEN=hidden', '{"schemaVersion": hidden}', '{"findings": [hidden]}'])(
    'what is no JSON is not quoted: %j',
    (text) => {
      expect(refusal(text).message).toContain('is not JSON');
      expect(refusal(text).message).not.toMatch(/TOKEN|hidden/);
    },
  );

  it.each(['', '<html>', '{"schemaVersion": 2}'])('%j is refused with the way out', (text) => {
    expect(refusal(text).problems[0]?.hint).toContain('scangate.json');
  });

  it.each<[string, (document: Document) => void]>([
    [
      'findings[1].severity: is "hihg", expected one of "critical"|"high"',
      (d) => (d.findings[1].severity = 'hihg'),
    ],
    [
      'findings[0].fingerprint: is "x", expected 64 hexadecimal digits',
      (d) => (d.findings[0].fingerprint = 'x'),
    ],
    ['findings[0].locations: is missing, expected array', (d) => delete d.findings[0].locations],
    [
      'findings[0].ratings[0].score: is 11, expected number to be <=10',
      (d) => (d.findings[0].ratings[0].score = 11),
    ],
    ['counts.high: is 3, but the findings have 2', (d) => (d.counts.high = 3)],
    ['counts.low: is -1, expected number to be >=0', (d) => (d.counts.low = -1)],
    ['exitCode: is 1000, expected number to be <=255', (d) => (d.exitCode = 1000)],
    ['startedAt: is "yesterday", expected a time in ISO 8601, UTC', (d) => (d.startedAt = 'yesterday')],
    ['sbom.components: is an object, expected array', (d) => (d.sbom.components = { length: 1 })],
  ])('%s', (message, change) => {
    expect(refusal(spoilt(change)).message).toContain(message);
  });

  it('tells all problems at once, up to twenty', () => {
    const { problems } = refusal(
      spoilt((d) => {
        d.backend = 5;
        d.findings = Array.from({ length: 1_000 }, () => null);
      }),
    );
    expect(problems[0]).toEqual({ input: 'backend', message: 'is 5, expected string' });
    expect(problems[19]).toEqual({ input: 'findings[18]', message: 'is null, expected object' });
    expect(problems[20]).toEqual({ input: 'result file', message: 'has 981 more problems' });
    expect(problems).toHaveLength(21);
  });

  it('shows no more than the start of a long value', () => {
    expect(refusal(spoilt((d) => (d.outcome = 'x'.repeat(1e6)))).message.length).toBeLessThan(500);
  });

  it('cannot reach a prototype', () => {
    const text = jsonOf(aScanResult()).replace(
      '"findings": []',
      '"findings": [], "__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}',
    );
    const result = parseResult(text);
    expect(result).toEqual(aScanResult());
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
    expect(refusal(spoilt((d) => (d.findings[0].severity = '__proto__'))).message).toContain('__proto__');
  });

  it('may be nested as deep as it likes where nobody looks', () => {
    const deep = '['.repeat(5_000) + ']'.repeat(5_000);
    const text = jsonOf(aScanResult()).replace('"findings"', `"later": ${deep}, "findings"`);
    expect(parseResult(text)).toEqual(aScanResult());
    expect(refusal('['.repeat(200_000)).message).toContain('is not JSON');
  });

  it('may begin with a byte order mark', () => {
    expect(parseResult(`\uFEFF${jsonOf(aScanResult())}`)).toEqual(aScanResult());
  });
});

describe('a result file that contradicts itself', () => {
  const failure = { code: 'INTERNAL', message: 'x' };
  const { verdict: _, ...unjudged } = aScanResult();
  const held = { verdict: aVerdict() };
  const broken = { verdict: aVerdict({ gate: 'broken' }) };
  const unknown = { verdict: aVerdict({ gate: 'unknown' }) };

  it.each<[Outcome, number, Partial<ScanResult>, needs: string]>([
    ['passed', 0, {}, 'a verdict whose gate is "held", and no failure'],
    ['passed', 0, broken, 'a verdict whose gate is "held", and no failure'],
    ['passed', 0, unknown, 'a verdict whose gate is "held", and no failure'],
    ['passed', 0, { ...held, failure }, 'a verdict whose gate is "held", and no failure'],
    ['failed', 1, {}, 'a verdict whose gate is "broken"'],
    ['failed', 1, held, 'a verdict whose gate is "broken"'],
    ['failed', 1, { failure }, 'a verdict whose gate is "broken"'],
    ['inconclusive', 2, {}, 'a failure, or a verdict whose gate is "unknown"'],
    ['inconclusive', 2, held, 'a failure, or a verdict whose gate is "unknown"'],
    ['inconclusive', 2, { ...broken, failure }, 'a failure, or a verdict whose gate is "unknown"'],
    ['started', 0, held, 'a scan, and neither a failure nor a verdict'],
    ['started', 0, { failure }, 'a scan, and neither a failure nor a verdict'],
    ['skipped', 0, {}, 'a failure and no verdict'],
    ['misconfigured', 3, {}, 'a failure and no verdict'],
    ['misconfigured', 3, unknown, 'a failure and no verdict'],
    ['timed-out', 4, { ...held, failure }, 'a failure and no verdict'],
    ['cancelled', 130, {}, 'a failure and no verdict'],
  ])('%s with exit code %i and %j is refused', (outcome, exitCode, parts, needs) => {
    const { problems } = refusal(jsonOf({ ...unjudged, outcome, exitCode, ...parts }));
    expect(problems).toEqual([{ input: 'outcome', message: `is "${outcome}", which needs ${needs}` }]);
  });

  it.each(outcomeNames)('%s needs what docs/result-file.md says', (outcome) => {
    const { scan: _, ...unstarted } = unjudged;
    const result = { ...unstarted, outcome, exitCode: outcomes[outcome].exitCode };
    const needs = refusal(jsonOf(result)).problems[0]?.message.split('needs ')[1];
    expect(docs).toContain(`| \`${outcome}\` | ${needs?.replaceAll('"', '`')} |`);
  });

  it.each<[Outcome, number, Partial<ScanResult>]>([
    ['failed', 1, { ...broken, failure }],
    ['inconclusive', 2, unknown],
    ['inconclusive', 0, unknown],
    ['inconclusive', 2, { failure }],
    ['inconclusive', 2, { ...held, failure }],
    ['timed-out', 4, { failure }],
    ['timed-out', 0, { failure }],
    ['skipped', 0, { failure }],
    ['started', 0, {}],
    ['misconfigured', 3, { failure }],
    ['cancelled', 129, { failure }],
    ['cancelled', 130, { failure }],
    ['cancelled', 143, { failure }],
  ])('%s with exit code %i and %j is none', (outcome, exitCode, parts) => {
    const result = { ...unjudged, outcome, exitCode, ...parts };
    expect(parseResult(jsonOf(result))).toEqual(result);
  });

  it.each<[Outcome, number, string, Partial<ScanResult>]>([
    ['passed', 1, '0', held],
    ['failed', 0, '1', broken],
    ['inconclusive', 1, '2 or 0', { failure }],
    ['misconfigured', 0, '3', { failure }],
    ['timed-out', 130, '4 or 0', { failure }],
    ['cancelled', 0, '130 or 143 or 129', { failure }],
    ['skipped', 3, '0', { failure }],
  ])('%s never ends with exit code %i but with %s', (outcome, exitCode, possible, parts) => {
    const { problems } = refusal(jsonOf({ ...unjudged, outcome, exitCode, ...parts }));
    const message = `is ${exitCode}, but "${outcome}" ends with ${possible}`;
    expect(problems).toEqual([{ input: 'exitCode', message }]);
  });
});

describe('the JSON Schema of a result file', () => {
  const committed = new URL('../../../schema/result.schema.json', import.meta.url);

  it('is committed as it is generated', () => {
    expect(JSON.parse(readFileSync(committed, 'utf8'))).toEqual(resultJsonSchema());
  });

  it('accepts what is written and refuses what is not a result', () => {
    const ajv = new Ajv2020();
    addFormats.default(ajv);
    const validate = ajv.compile(resultJsonSchema());
    for (const result of [aScanResult(), aFailedResult(), anIncompleteResult(), aBrokenRun()])
      expect(validate(JSON.parse(jsonOf(result))), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ schemaVersion: 1 })).toBe(false);
    expect(validate(JSON.parse(spoilt((d) => (d.findings[0].severity = 'hihg'))))).toBe(false);
  });

  it('has every field explained in docs/result-file.md', () => {
    const names = new Set<string>();
    JSON.stringify(resultJsonSchema(), (key, value) => {
      if (key === 'properties') for (const name of Object.keys(value)) names.add(name);
      return value;
    });
    expect([...names].filter((name) => !docs.includes(`\`${name}\``))).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ScangateError } from '../../../src/core/errors.ts';
import { resultJsonSchema } from '../../../src/reports/json/json-schema.ts';
import { parseResult } from '../../../src/reports/json/parse.ts';
import { renderJson } from '../../../src/reports/json/render.ts';
import { anyScanResult } from '../../factories/arbitraries.ts';
import {
  aBrokenRun,
  aFailedResult,
  aFinding,
  anIncompleteResult,
  aScanResult,
  aSecretFinding,
} from '../../factories/model.ts';

/** The result as plain JSON, to be spoilt. */
// biome-ignore lint/suspicious/noExplicitAny: a test reaches anywhere into it
type Document = any;

function spoilt(change: (document: Document) => void): string {
  const document: Document = JSON.parse(renderJson(aFailedResult([aFinding(), aSecretFinding()])));
  change(document);
  return JSON.stringify(document);
}

function refusal(text: string): ScangateError {
  try {
    parseResult(text);
  } catch (thrown) {
    if (thrown instanceof ScangateError) return thrown;
    throw thrown;
  }
  throw new Error('it was accepted');
}

describe('a result file', () => {
  it('reads back as what was written, whatever the text in it', () => {
    fc.assert(
      fc.property(anyScanResult, (result) => {
        expect(parseResult(renderJson(result))).toEqual(result);
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
    expect(renderJson(reversed)).toBe(renderJson(result));
  });

  it('does not carry the path of the checkout on the machine that scanned it', () => {
    const target = { path: '/home/somebody/shop', ref: 'main' };
    expect(renderJson(aScanResult({ target }))).not.toContain('somebody');
  });

  it('has each finding on a line of its own', () => {
    const lines = renderJson(aFailedResult([aFinding(), aSecretFinding()])).split('\n');
    expect(lines.filter((line) => line.startsWith('    {"fingerprint":'))).toHaveLength(2);
  });

  it('takes time in proportion to its findings', () => {
    const result = aFailedResult(
      Array.from({ length: 20_000 }, (_, n) => aFinding({ ruleId: `CVE-2026-${n}` })),
    );
    const started = performance.now();
    expect(parseResult(renderJson(result)).findings).toHaveLength(20_000);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('a result file of unknown origin', () => {
  it.each([
    ['', 'it is empty'],
    ['<html>', 'it is not JSON'],
    ['{"schemaVersion": 1', 'it is not JSON'],
    ['null', 'the document is null: expected object'],
    ['[]', 'the document is a list of 0: expected object'],
    ['{"schemaVersion": 2}', 'schemaVersion is 2: this Scangate reads version 1'],
    ['{"schemaVersion": "1"}', 'schemaVersion is "1": expected 1'],
    ['{}', 'schemaVersion is missing: expected 1'],
  ])('%j is refused: %s', (text, message) => {
    const error = refusal(text);
    expect(error.code).toBe('RESULT_FILE_INVALID');
    expect(error.message).toContain(message);
    expect(error.hint).toContain('scangate.json');
  });

  it.each<[string, (document: Document) => void]>([
    [
      'findings[1].severity is "hihg": expected one of "critical"|"high"',
      (d) => (d.findings[1].severity = 'hihg'),
    ],
    [
      'findings[0].fingerprint is "x": expected 64 hexadecimal digits',
      (d) => (d.findings[0].fingerprint = 'x'),
    ],
    ['findings[0].locations is missing: expected array', (d) => delete d.findings[0].locations],
    ['findings[0].ratings[0].score is 11', (d) => (d.findings[0].ratings[0].score = 11)],
    ['counts.high is 3: the findings have 2', (d) => (d.counts.high = 3)],
    ['counts.low is -1', (d) => (d.counts.low = -1)],
    ['exitCode is 1000', (d) => (d.exitCode = 1000)],
    ['startedAt is "yesterday"', (d) => (d.startedAt = 'yesterday')],
    ['outcome is "passed": that needs a verdict whose gate is "held"', (d) => (d.outcome = 'passed')],
    ['sbom.components is an object: expected array', (d) => (d.sbom.components = { length: 1 })],
  ])('%s', (message, change) => {
    expect(refusal(spoilt(change)).message).toContain(message);
  });

  it('tells all problems at once, up to twenty', () => {
    const message = refusal(
      spoilt((d) => {
        d.backend = 5;
        d.findings = Array.from({ length: 1_000 }, () => null);
      }),
    ).message;
    expect(message).toContain('backend is 5: expected string');
    expect(message).toContain('findings[18] is null');
    expect(message).toContain('… and 981 more');
    expect(message.split('\n')).toHaveLength(22);
  });

  it('shows no more than the start of a long value', () => {
    expect(refusal(spoilt((d) => (d.outcome = 'x'.repeat(1e6)))).message.length).toBeLessThan(500);
  });

  it('cannot reach a prototype', () => {
    const text = renderJson(aScanResult()).replace(
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
    const text = renderJson(aScanResult()).replace('"findings"', `"later": ${deep}, "findings"`);
    expect(parseResult(text)).toEqual(aScanResult());
    expect(refusal('['.repeat(200_000)).code).toBe('RESULT_FILE_INVALID');
  });

  it('may begin with a byte order mark', () => {
    expect(parseResult(`\uFEFF${renderJson(aScanResult())}`)).toEqual(aScanResult());
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
      expect(validate(JSON.parse(renderJson(result))), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ schemaVersion: 1 })).toBe(false);
    expect(validate(JSON.parse(spoilt((d) => (d.findings[0].severity = 'hihg'))))).toBe(false);
  });

  it('has every field explained in docs/result-file.md', () => {
    const explained = readFileSync(new URL('../../../docs/result-file.md', import.meta.url), 'utf8');
    const names = new Set<string>();
    JSON.stringify(resultJsonSchema(), (key, value) => {
      if (key === 'properties') for (const name of Object.keys(value)) names.add(name);
      return value;
    });
    expect([...names].filter((name) => !explained.includes(`\`${name}\``))).toEqual([]);
  });
});

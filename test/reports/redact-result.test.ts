import { describe, expect, it } from 'vitest';
import type { ScanResult } from '../../src/core/model/result.ts';
import { createRedactor } from '../../src/core/redact.ts';
import { resultJsonSchema } from '../../src/reports/json/json-schema.ts';
import { parseResult } from '../../src/reports/json/parse.ts';
import { resultDocument } from '../../src/reports/json/schema.ts';
import { redactResult } from '../../src/reports/redact-result.ts';
import { aCheck, aFailedResult, aFinding, anIncompleteResult, aSecretFinding } from '../factories/model.ts';
import { decidedResult } from './samples.ts';
import { jsonOf } from './support.ts';

const canary = ['canary', 'q7Z', '9fK2'].join('-');

function redactorOf(...secrets: readonly string[]) {
  const redactor = createRedactor();
  for (const secret of secrets) redactor.add(secret);
  return redactor;
}

describe('a secret in a result', () => {
  it('vanishes from every text that is not a word of Scangate', () => {
    const redacted = redactResult(fullResult(canary), redactorOf(canary));
    expect(placesOf(redacted, canary)).toEqual([
      'tool.name',
      'tool.version',
      'backend',
      'target.sha',
      'scan.backend',
      'failOn[0]',
      'verdict.rules[0].rule',
      'verdict.unmet[0].about',
      'failure.code',
      'sbom.components[0].ecosystem',
    ]);
    expect(placesOf(redacted, '***')).toContain('findings[0].title');
  });

  it.each([
    'outcome',
    String(new Date().getUTCFullYear()),
    '2026',
    'local',
    'SHA-1',
    'SHA-512',
    'high',
    'passed',
    'failed',
    'complete',
    'sbom',
    'markdown',
    'required',
    '3.1',
    '0123456789abcdef',
    aFinding().fingerprint,
  ])('that is %j leaves a result that reads back the same, but for its texts', (word) => {
    const result = aFailedResult([aFinding({ title: `about ${word}` }), aSecretFinding()]);
    const redacted = redactResult(result, redactorOf(word));
    const { target, scan, sbom: _, findings, checks, ...kept } = parseResult(jsonOf(redacted));
    expect(kept).toEqual(withoutTexts(result));
    expect([target.sha, scan?.backend]).toEqual([result.target.sha, result.scan?.backend]);
    expect(findings.map(({ fingerprint, severity, category }) => [fingerprint, severity, category])).toEqual(
      result.findings.map(({ fingerprint, severity, category }) => [fingerprint, severity, category]),
    );
    expect(checks.map(({ name, state }) => [name, state])).toEqual(
      result.checks.map(({ name, state }) => [name, state]),
    );
    expect(findings[0]?.title).toBe(word.length < 4 ? `about ${word}` : 'about ***');
  });

  it('leaves well-formed text', () => {
    const result = {
      ...anIncompleteResult(),
      checks: [aCheck({ scope: '\uD800 half', reasons: ['\uDC00'] })],
    };
    const [check] = redactResult(result, redactorOf()).checks;
    expect(check).toMatchObject({ scope: '\uFFFD half', reasons: ['\uFFFD'] });
  });

  it('is all that is copied: the rest is shared, so that a large result is not held twice', () => {
    const result = decidedResult();
    expect(redactResult(result, redactorOf(canary))).toBe(result);
    const spoilt = { ...result, findings: [aFinding(), aFinding({ title: canary }), aSecretFinding()] };
    const redacted = redactResult(spoilt, redactorOf(canary));
    expect(redacted.findings[1]?.title).toBe('***');
    expect(redacted.findings[0]).toBe(spoilt.findings[0]);
    expect(redacted.findings[2]).toBe(spoilt.findings[2]);
    expect(redacted.findings[1]?.locations).toBe(spoilt.findings[1]?.locations);
    expect(redacted.sbom).toBe(result.sbom);
    expect(spoilt.findings[1]?.title).toBe(canary);
  });

  it('keeps the dependency graph in one piece', () => {
    const { sbom } = redactResult(aFailedResult(), redactorOf('lodash'));
    expect(sbom?.components[0]?.purl).toBe('pkg:npm/***@4.17.20');
    expect(sbom?.dependencies[0]?.dependsOn).toEqual(['pkg:npm/***@4.17.20']);
  });
});

/** Without the parts that hold texts from outside. */
function withoutTexts({
  target: _,
  scan: __,
  sbom: ___,
  findings: ____,
  checks: _____,
  ...kept
}: ScanResult) {
  return kept;
}

/** A result with every field of the schema, in which every text that may be any text is the one given. */
function fullResult(text: string): ScanResult {
  const {
    $schema: _,
    schemaVersion: __,
    ...result
  } = resultDocument.parse(exampleOf(resultJsonSchema(), text));
  return result;
}

interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

function exampleOf(schema: Schema, text: string): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.format === 'date-time') return '2026-03-01T10:00:00.000Z';
  if (schema.format === 'date') return '2026-03-01';
  if (schema.pattern) return 'a'.repeat(64);
  if (schema.type === 'string') return text;
  if (schema.type === 'boolean') return true;
  if (schema.type === 'array') return [exampleOf(schema.items ?? {}, text)];
  if (schema.type === 'object')
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([name, inner]) => [name, exampleOf(inner, text)]),
    );
  return (schema.exclusiveMinimum ?? -1) + 1;
}

function placesOf(value: unknown, text: string, path = ''): string[] {
  if (typeof value === 'string') return value.includes(text) ? [path.replace(/^\./, '')] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => placesOf(item, text, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => placesOf(item, text, `${path}.${key}`));
}

import type { z } from 'zod';
import { ScangateError } from '../../core/errors.ts';
import type { ScanResult } from '../../core/model/result.ts';
import { countBySeverity, severities } from '../../core/model/severity.ts';
import { readableVersions, resultDocument } from './schema.ts';

/** Characters; a result with 500,000 findings has about 220 million. */
const longestText = 300_000_000;
const shownProblems = 20;
const shownValueLength = 80;

const hint =
  "Give the 'scangate.json' of a run as it was written, made by this version of Scangate or by an older one.";

/**
 * Reads `scangate.json`, which may have been made or changed by anybody.
 *
 * @throws ScangateError `RESULT_FILE_INVALID` that names everything wrong with it, one problem a line
 */
export function parseResult(text: string): ScanResult {
  const document = parseJson(text);
  checkVersion(document);
  const parsed = resultDocument.safeParse(document);
  if (!parsed.success) throw invalid(parsed.error.issues.map((issue) => describeIssue(issue, document)));
  const { $schema: _, schemaVersion: __, ...result } = parsed.data;
  const contradictions = contradictionsIn(result);
  if (contradictions.length > 0) throw invalid(contradictions);
  return result;
}

function parseJson(text: string): unknown {
  if (text.length > longestText) throw invalid([`it is longer than ${longestText} characters`]);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (thrown) {
    throw invalid([text.trim() === '' ? 'it is empty' : `it is not JSON: ${shown(thrown)}`]);
  }
}

/** Said alone: under another version every other problem would be noise. */
function checkVersion(document: unknown): void {
  const version = valueAt(document, ['schemaVersion']);
  if (typeof version !== 'number' || readableVersions.includes(version)) return;
  throw invalid([`schemaVersion is ${version}: this Scangate reads version ${readableVersions.join(', ')}`]);
}

/** What the types cannot say: the numbers that a gate trusts must agree with the findings. */
function contradictionsIn(result: ScanResult): string[] {
  const actual = countBySeverity(result.findings);
  const problems = severities
    .filter((severity) => result.counts[severity] !== actual[severity])
    .map(
      (severity) => `counts.${severity} is ${result.counts[severity]}: the findings have ${actual[severity]}`,
    );
  if (result.outcome === 'passed' && result.verdict?.gate !== 'held')
    problems.push(`outcome is "passed": that needs a verdict whose gate is "held"`);
  return problems;
}

function describeIssue(issue: z.core.$ZodIssue, document: unknown): string {
  const value = valueAt(document, issue.path);
  const where = pathOf(issue.path) || 'the document';
  const expected = issue.message.replace(/^Invalid (input|option|string): /, '');
  return value === undefined
    ? `${where} is missing: ${expected}`
    : `${where} is ${shown(value)}: ${expected}`;
}

/** As JavaScript would write it: `findings[3].locations[0].path`. */
function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  let value = document;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return value;
}

function shown(value: unknown): string {
  if (value instanceof Error) return cut(value.message);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return cut(JSON.stringify(value));
}

function cut(text: string): string {
  return text.length > shownValueLength ? `${text.slice(0, shownValueLength)}…` : text;
}

function invalid(problems: readonly string[]): ScangateError {
  const more = problems.length - shownProblems;
  const lines = [...problems.slice(0, shownProblems), ...(more > 0 ? [`… and ${more} more`] : [])];
  return new ScangateError('RESULT_FILE_INVALID', `the result file cannot be used\n${lines.join('\n')}`, {
    hint,
  });
}

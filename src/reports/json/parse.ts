import type { z } from 'zod';
import { InputError, type Problem } from '../../core/errors.ts';
import type { Finding } from '../../core/model/finding.ts';
import type { ScanResult } from '../../core/model/result.ts';
import { contradictionsIn } from './contradictions.ts';
import { finding, resultDocument } from './schema.ts';
import { readableVersions } from './version.ts';

/** Characters; a result with 500,000 findings has about 220 million. */
const longestText = 300_000_000;
const shownProblems = 20;
const shownValueLength = 80;

/** What a problem is about that no field has. */
const wholeFile = 'result file';

const hint =
  "Give the 'scangate.json' of a run as it was written, made by this version of Scangate or by an older one.";

/**
 * Reads `scangate.json`, which may have been made or changed by anybody.
 *
 * @throws InputError with everything wrong with it, each problem named by its place: `findings[3].severity`
 */
export function parseResult(text: string): ScanResult {
  const document = parseJson(text);
  checkVersion(document);
  const checked = withFindingsChecked(document);
  const parsed = resultDocument.safeParse(checked.document);
  const issues = [...(parsed.error?.issues ?? []), ...checked.issues];
  if (!parsed.success || issues.length > 0)
    throw invalid(issues.map((issue) => describeIssue(issue, document)));
  const { $schema: _, schemaVersion: __, ...rest } = parsed.data;
  const result = { ...rest, findings: checked.findings };
  const contradictions = contradictionsIn(result);
  if (contradictions.length > 0) throw invalid(contradictions);
  return result;
}

/**
 * Checks the findings one by one, and puts each checked one in the place of what was read, so that a large result is
 * not held twice. The document that remains has none.
 */
function withFindingsChecked(document: unknown): {
  readonly document: unknown;
  readonly findings: readonly Finding[];
  readonly issues: readonly z.core.$ZodIssue[];
} {
  const list = valueAt(document, ['findings']);
  if (!Array.isArray(list)) return { document, findings: [], issues: [] };
  const issues: z.core.$ZodIssue[] = [];
  for (const [index, value] of list.entries()) {
    const parsed = finding.safeParse(value);
    if (parsed.success) list[index] = parsed.data;
    else
      issues.push(
        ...parsed.error.issues.map((issue) => ({ ...issue, path: ['findings', index, ...issue.path] })),
      );
  }
  return { document: { ...(document as object), findings: [] }, findings: list, issues };
}

function parseJson(text: string): unknown {
  if (text.length > longestText) throw unusable(`is longer than ${longestText} characters`);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (thrown) {
    throw unusable(text.trim() === '' ? 'is empty' : `is not JSON: ${shown(thrown)}`);
  }
}

/** Said alone: under another version every other problem would be noise. */
function checkVersion(document: unknown): void {
  const version = valueAt(document, ['schemaVersion']);
  if (typeof version !== 'number' || readableVersions.includes(version)) return;
  const message = `is ${version}, and this Scangate reads version ${readableVersions.join(', ')}`;
  throw new InputError([{ input: 'schemaVersion', message, hint }]);
}

function describeIssue(issue: z.core.$ZodIssue, document: unknown): Problem {
  const value = valueAt(document, issue.path);
  const expected = issue.message.replace(
    /^(Invalid (input|option|string)|Too (big|small)): |, received \w+$/g,
    '',
  );
  const found = value === undefined ? 'is missing' : `is ${shown(value)}`;
  return { input: pathOf(issue.path) || wholeFile, message: `${found}, ${expected}` };
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

function unusable(message: string): InputError {
  return new InputError([{ input: wholeFile, message, hint }]);
}

function invalid(problems: readonly Problem[]): InputError {
  const more = problems.length - shownProblems;
  return new InputError([
    ...problems.slice(0, shownProblems),
    ...(more > 0 ? [{ input: wholeFile, message: `has ${more} more problems` }] : []),
  ]);
}

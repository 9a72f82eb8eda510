import type { z } from 'zod';
import { describeError, InputError, type Problem } from '../../core/errors.ts';
import { mostComponents, mostDependencies, mostFindings } from '../../core/limits.ts';
import type { ScanResult } from '../../core/model/result.ts';
import { number } from '../../core/words.ts';
import { contradictionsIn } from './contradictions.ts';
import { LongLists } from './long-lists.ts';
import { component, dependency, finding, ignored, resultDocument } from './schema.ts';
import { readableVersions } from './version.ts';

const shownProblems = 20;
const shownValueLength = 80;

/** Characters of one item of a long list, and of all that is in none. */
const longest = { item: 4_000_000, rest: 16_000_000 };

/** What a problem is about that no field has. */
const wholeFile = 'result file';

const hint =
  "Give the 'scangate.json' of a run as it was written, made by this version of Scangate or by an older one.";

/** Reads `scangate.json` as it comes, in pieces of any length. */
export interface ResultReader {
  /** Throws the `InputError` of `finish` as soon as nothing can be right any more. */
  push(text: string): void;
  /** Throws an `InputError` with everything wrong with it, each problem named by its place: `findings[3].severity`. */
  finish(): ScanResult;
}

/**
 * Reads `scangate.json`, which may have been made or changed by anybody. What it has many of is checked item by item, so
 * that the text of a large result is never held beside it. `fingerprints`: only what a baseline needs is kept, the
 * findings without their texts and no components, so that a second result fits beside it.
 */
export function createResultReader(kept: 'all' | 'fingerprints' = 'all'): ResultReader {
  const findingsLeft = room(mostFindings, 'findings');
  const isAll = kept === 'all';
  const none = isAll ? undefined : () => undefined;
  const lists = {
    findings: checkedList(['findings'], finding, findingsLeft, isAll ? undefined : bare),
    ignored: checkedList(
      ['ignored'],
      ignored,
      findingsLeft,
      isAll ? undefined : (entry) => ({ ...entry, finding: bare(entry.finding) }),
    ),
    components: checkedList(['sbom', 'components'], component, room(mostComponents, 'components'), none),
    dependencies: checkedList(
      ['sbom', 'dependencies'],
      dependency,
      room(mostDependencies, 'dependencies'),
      none,
    ),
  };
  const all = Object.values(lists);
  const text = new LongLists(all, longest);
  let isStart = true;
  return {
    push(piece) {
      try {
        text.push(isStart ? piece.replace(/^\uFEFF/, '') : piece);
      } catch (thrown) {
        throw thrown instanceof SyntaxError ? notJson() : unusable(describeError(thrown));
      }
      isStart &&= piece === '';
    },
    finish() {
      const document = parseJson(text.rest());
      checkVersion(document);
      const parsed = resultDocument.safeParse(document);
      const problems = [
        ...(parsed.error?.issues ?? []).map((issue) => describeIssue(issue, document)),
        ...all.flatMap((list) => list.problems),
      ];
      const count = problems.length + all.reduce((sum, { unshown }) => sum + unshown, 0);
      if (!parsed.success || count > 0) throw invalid(problems, count);
      const { $schema: _, schemaVersion: __, ...rest } = parsed.data;
      const { components, dependencies } = {
        components: lists.components.items,
        dependencies: lists.dependencies.items,
      };
      const result = {
        ...rest,
        findings: lists.findings.items,
        ...(rest.ignored ? { ignored: lists.ignored.items } : {}),
        ...(rest.sbom ? { sbom: { ...rest.sbom, components, dependencies } } : {}),
      };
      const contradictions = contradictionsIn(result);
      if (contradictions.length > 0) throw invalid(contradictions, contradictions.length);
      return result;
    },
  };
}

/** Reads a whole `scangate.json`; throws as a `ResultReader` does. */
export function parseResult(text: string): ScanResult {
  const reader = createResultReader();
  reader.push(text);
  return reader.finish();
}

/** Counts the items that may still come, perhaps in several lists; throws at the first that is too many. */
function room(most: number, what: string): () => void {
  let taken = 0;
  return () => {
    if (taken === most) throw new Error(`has more than ${number(most)} ${what}`);
    taken += 1;
  };
}

const noTexts = { ruleId: '', title: '', locations: [], aliases: [], cwes: [], ratings: [], fixVersions: [] };

/** A finding without its texts: what tells whether it is known, and what the counts are held against. */
function bare({ fingerprint, category, severity }: z.output<typeof finding>): z.output<typeof finding> {
  return { fingerprint, category, severity, ...noTexts };
}

/** A list whose items are checked one by one while they come. */
function checkedList<Schema extends z.ZodType>(
  path: readonly string[],
  schema: Schema,
  takeRoom: () => void,
  keep: (item: z.output<Schema>) => z.output<Schema> | undefined = (item) => item,
) {
  const items: z.output<Schema>[] = [];
  const problems: Problem[] = [];
  let seen = 0;
  let unshown = 0;
  return {
    path,
    items,
    problems,
    get unshown() {
      return unshown;
    },
    item(text: string) {
      takeRoom();
      const value: unknown = JSON.parse(text);
      const parsed = schema.safeParse(value);
      const checked = parsed.success ? keep(parsed.data) : undefined;
      if (checked !== undefined) items.push(checked);
      if (!parsed.success)
        for (const issue of parsed.error.issues)
          if (problems.length < shownProblems) problems.push(describeIssue(issue, value, [...path, seen]));
          else unshown += 1;
      seen += 1;
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw text.trim() === '' ? unusable('is empty') : notJson();
  }
}

/** Quotes nothing, as the engine does: a link may have led to a file that is no result, and holds secrets. */
function notJson(): InputError {
  return unusable('is not JSON, or not all of it is there');
}

/** Said alone: under another version every other problem would be noise. */
function checkVersion(document: unknown): void {
  const version = valueAt(document, ['schemaVersion']);
  if (typeof version !== 'number' || readableVersions.includes(version)) return;
  const message = `is ${version}, and this Scangate reads version ${readableVersions.join(', ')}`;
  throw new InputError([{ input: 'schemaVersion', message, hint }]);
}

/** `place`: where in the result the document stands that the issue is about. */
function describeIssue(
  issue: z.core.$ZodIssue,
  document: unknown,
  place: readonly PropertyKey[] = [],
): Problem {
  const value = valueAt(document, issue.path);
  const expected = issue.message.replace(
    /^(Invalid (input|option|string)|Too (big|small)): |, received \w+$/g,
    '',
  );
  const found = value === undefined ? 'is missing' : `is ${shown(value)}`;
  return { input: pathOf([...place, ...issue.path]) || wholeFile, message: `${found}, ${expected}` };
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

function invalid(problems: readonly Problem[], count: number): InputError {
  const more = count - shownProblems;
  return new InputError([
    ...problems.slice(0, shownProblems),
    ...(more > 0 ? [{ input: wholeFile, message: `has ${more} more problems` }] : []),
  ]);
}

import { lstat, readFile } from 'node:fs/promises';
import { describeError, InputError, type Problem } from '../core/errors.ts';
import type { IgnoreRule } from '../core/gate/ignore.ts';
import { nearest } from '../core/nearest.ts';
import { isMap, readYaml } from './yaml.ts';

const largestFile = 1024 * 1024;
const fields = ['id', 'component', 'path', 'reason', 'until'] as const;
const example =
  "For example '- id: CVE-2021-23337', below it 'reason: not reachable' and 'until: 2027-01-31'.";

/**
 * Reads the file of ignored findings: a list of maps in YAML, each with `id` and `reason`.
 *
 * @throws InputError with everything wrong with it
 */
export async function readIgnoreFile(path: string, shownAs: string): Promise<IgnoreRule[]> {
  const refuse = (message: string, hint: string): never => {
    throw new InputError([{ input: shownAs, message, hint }]);
  };
  const text = await textOf(path).catch((error: unknown) =>
    refuse(`cannot be read: ${describeError(error)}`, "Check the path given with 'ignore-file'."),
  );
  const reading = readYaml(text.trim() === '' ? '[]' : text);
  if ('refused' in reading) return refuse(`is not YAML: ${reading.refused}`, example);
  if (!Array.isArray(reading.value)) return refuse('does not hold a list', example);
  const problems: Problem[] = [];
  const rules = reading.value.map((entry: unknown, index) => {
    const { rule, problems: own } = readRule(entry);
    problems.push(...own.map((problem) => ({ ...problem, input: `${shownAs}: entry ${index + 1}` })));
    return rule;
  });
  if (problems.length > 0) throw new InputError(problems);
  return rules;
}

/** A link is refused: it could show a file from outside the checkout in an error. */
async function textOf(path: string): Promise<string> {
  const found = await lstat(path);
  if (!found.isFile()) throw new Error('it is not a regular file');
  if (found.size > largestFile) throw new Error(`it has ${found.size} bytes, more than 1 MiB`);
  return readFile(path, 'utf8');
}

function readRule(entry: unknown): { rule: IgnoreRule; problems: Omit<Problem, 'input'>[] } {
  const map = isMap(entry) ? entry : {};
  const text = (name: (typeof fields)[number]) => {
    const value = map[name];
    if (value instanceof Date) return value.toISOString().slice(0, 10);
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : undefined;
  };
  const unknown = Object.keys(map).filter((key) => !fields.some((field) => field === key));
  const { id, component, path, reason, until } = Object.fromEntries(
    fields.map((name) => [name, text(name)]),
  ) as Record<(typeof fields)[number], string | undefined>;
  const problems = [
    ...(isMap(entry) ? [] : [{ message: 'is not a map', hint: example }]),
    ...unknown.map((key) => {
      const near = nearest(key, fields);
      return {
        message: `'${key}' is not known`,
        hint: near ? `Did you mean '${near}'?` : `Possible: ${fields.join(', ')}.`,
      };
    }),
    // A scope that cannot be read would make the decision one about everything.
    ...fields
      .filter((name) => name in map && !text(name))
      .map((name) => ({
        message: `${name} has no text`,
        hint: 'Write one text, or remove the line; for several, write an entry each.',
      })),
    ...(isMap(entry) && !('id' in map) ? [{ message: "has no 'id'", hint: example }] : []),
    ...(isMap(entry) && !('reason' in map)
      ? [{ message: "has no 'reason'", hint: 'Say why it does not count: somebody will ask.' }]
      : []),
    ...(until === undefined || isDay(until)
      ? []
      : [{ message: `until '${until}' is not a day`, hint: 'Write it as 2027-01-31.' }]),
  ];
  const rule = {
    id: id ?? '',
    reason: reason ?? '',
    ...(component ? { component } : {}),
    ...(path ? { path: path.replace(/^\.\//, '') } : {}),
    ...(until ? { until } : {}),
  };
  return { rule, problems };
}

function isDay(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return at !== undefined && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

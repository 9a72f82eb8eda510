import type { Kind, ValueOf } from '../config/kinds.ts';
import { parseValue } from '../config/parse-value.ts';
import type { Problem } from '../core/errors.ts';
import { nearest } from '../core/nearest.ts';

/** One of the `options` of a backend. */
export interface OptionDefinition {
  readonly type: Kind;
  /** As a user would write it; absent: not set. */
  readonly default?: string;
  /** One sentence, without Markdown; the table in the documentation is generated from it. */
  readonly description: string;
  /**
   * Not taken from the config file, which a change under review may have written: whatever says what is scanned, what
   * it costs, or how bad a finding is.
   */
  readonly notInFile?: true;
}

/** By name, in kebab-case. */
export type OptionTable = Readonly<Record<string, OptionDefinition>>;

type Unset<Definition> = Definition extends { readonly default: string } ? never : undefined;

/** The values of the options of a table; one without a default may be undefined. */
export type OptionValues<Table extends OptionTable> = {
  readonly [Name in keyof Table]: ValueOf<Table[Name]['type']> | Unset<Table[Name]>;
};

export interface ReadOptions<Table extends OptionTable> {
  /** Those without a problem. */
  readonly values: OptionValues<Table>;
  readonly problems: readonly Problem[];
}

/**
 * Reads the options of a user by the table of the backend, and finds all problems at once. A name may also be written
 * as the backend's own documents do: `workflowId` and `workflow_id` are `workflow-id`. `spelled` is the input as the
 * user wrote it: `--options`.
 */
export function readOptions<Table extends OptionTable>(
  backend: string,
  table: Table,
  options: Readonly<Record<string, unknown>>,
  spelled: string,
): ReadOptions<Table> {
  const problems: Problem[] = [];
  const given = new Map<string, { readonly key: string; readonly value: unknown }>();
  const names = Object.keys(table);
  const byPlainName = new Map(names.map((name) => [plain(name), name]));
  for (const [key, value] of Object.entries(options)) {
    const name = byPlainName.get(plain(key));
    const input = `${spelled}: ${key}`;
    if (name === undefined) {
      const near = nearest(key, names);
      const possible = names.length === 0 ? 'It has none.' : `Possible: ${names.join(', ')}.`;
      const hint = near ? `Did you mean '${near}'?` : possible;
      problems.push({ input, message: `is not an option of backend ${backend}`, hint });
    } else if (given.has(name)) {
      const message = `says the same as '${given.get(name)?.key}'`;
      problems.push({ input, message, hint: 'Remove one of them.' });
    } else given.set(name, { key, value });
  }
  const values: Record<string, unknown> = {};
  for (const [name, { type, default: preset }] of Object.entries(table)) {
    const found = given.get(name);
    const raw = found ? found.value : preset;
    if (raw === undefined) continue;
    const parsed = parseValue(type, raw, { cwd: '.', confined: true });
    if ('value' in parsed) values[name] = parsed.value;
    else
      for (const refusal of parsed.refusals)
        problems.push({ input: `${spelled}: ${found?.key ?? name}`, ...refusal });
  }
  return { values: values as OptionValues<Table>, problems };
}

/** The options that a config file holds although it must not; `spelled` is the input as it stands there. */
export function optionsNotInFile(
  table: OptionTable,
  options: Readonly<Record<string, unknown>>,
  spelled: string,
): Problem[] {
  const refused = new Set(
    Object.entries(table).flatMap(([name, { notInFile }]) => (notInFile ? [plain(name)] : [])),
  );
  return Object.keys(options)
    .filter((key) => refused.has(plain(key)))
    .map((key) => ({
      input: `${spelled}: ${key}`,
      message: 'cannot be set in the config file, which a change under review could rewrite',
      hint: 'Set it by --options or SCANGATE_OPTIONS instead.',
    }));
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[-_]/g, '');
}

import { definitionOf, environmentName, groups, inputNames } from '../src/config/inputs.ts';
import { outcomes } from '../src/core/outcome.ts';

/** Every input, by group, as a Markdown table. */
export function inputsTable(): string {
  const sections = groups.map((group) => {
    const names = inputNames.filter((name) => definitionOf(name).group === group);
    const rows = names.map((name) => {
      const { description, default: preset, secret, notInFile } = definitionOf(name);
      const where = secret ? 'environment only' : notInFile ? 'flag, environment' : 'flag, environment, file';
      return [
        code(name),
        code(environmentName(name)),
        preset === undefined ? '' : code(preset),
        where,
        description,
      ];
    });
    return `**${group}**\n\n${table(['Input', 'Environment', 'Default', 'Set by', 'What it is'], rows)}`;
  });
  return sections.join('\n\n');
}

/** Every input in one table, for the README. */
export function shortInputsTable(): string {
  const rows = inputNames.map((name) => {
    const { description, default: preset } = definitionOf(name);
    return [code(name), preset === undefined ? '' : code(preset), description];
  });
  return table(['Input', 'Default', 'What it is'], rows);
}

/** The outcomes and their exit codes. */
export function outcomesTable(): string {
  const rows = Object.entries(outcomes).map(([name, { exitCode, when }]) => [
    code(name),
    String(exitCode),
    when,
  ]);
  return table(['Outcome', 'Exit code', 'When'], rows);
}

export function optionsTable(options: Readonly<Record<string, string>>): string {
  return table(
    ['Option', 'What it is'],
    Object.entries(options).map(([name, description]) => [code(name), description]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}

import { type Command, Option } from 'commander';
import {
  definitionOf,
  environmentName,
  flagInputs,
  groups,
  type InputName,
  inputNames,
} from '../config/inputs.ts';
import type { Kind } from '../config/kinds.ts';
import type { Problem } from '../core/errors.ts';
import { nearest } from '../core/nearest.ts';

/** What a command was given, before any of it is understood. */
export interface CommandLine {
  readonly flags: ReadonlyMap<string, unknown>;
  /** Arguments that are no flags; empty when an unknown flag leaves it open which words are its value. */
  readonly operands: readonly string[];
  readonly problems: readonly Problem[];
}

/** Adds a flag for each of the inputs that may be one, in the groups of the table. */
export function addInputFlags(command: Command, names: readonly InputName[] = flagInputs()): Command {
  for (const group of groups)
    for (const name of names) {
      const definition = definitionOf(name);
      if (definition.group !== group || !flagInputs().includes(name)) continue;
      for (const option of optionsFor(name)) command.addOption(option.helpGroup(`${group}:`));
    }
  return command.allowUnknownOption().allowExcessArguments();
}

/** Sorts out what commander understood and what it did not. */
export function readCommandLine(command: Command, operandCount: number): CommandLine {
  const flags = new Map<string, unknown>();
  for (const option of command.options) {
    const value: unknown = command.getOptionValue(option.attributeName());
    const name = option.long?.replace(/^--(no-)?/, '');
    if (name !== undefined && value !== undefined) flags.set(name, value);
  }
  const unknown = command.args
    .filter((argument) => /^-./.test(argument))
    .map((argument) => argument.split('=')[0] ?? '');
  const problems = unknown.map((flag) => unknownFlag(flag, command));
  const operands = unknown.length > 0 ? [] : command.args;
  const excess = operands.slice(operandCount).map(
    (word): Problem => ({
      input: `'${word}'`,
      message: 'is one argument too many',
      hint: `Usage: scangate ${command.name()} ${command.usage()}.`,
    }),
  );
  return { flags, operands: operands.slice(0, operandCount), problems: [...problems, ...excess] };
}

function optionsFor(name: InputName): Option[] {
  const { type, description, default: preset } = definitionOf(name);
  const shownDefault = preset === undefined || type.kind === 'boolean' ? '' : ` (default: ${preset})`;
  if (type.kind === 'boolean') {
    return [new Option(`--${name}`, description), new Option(`--no-${name}`, `Not --${name}.`).hideHelp()];
  }
  const option = new Option(
    `--${name} <${placeholders[type.kind]}>`,
    `${description}${valuesOf(type)}${shownDefault}`,
  );
  if (type.kind === 'choice') option.argChoices = [...type.values];
  if (type.kind === 'list') option.argChoices = [...(type.alone ?? []), ...type.values];
  if (type.kind === 'list' || type.kind === 'rules')
    option.argParser((value: string, before: unknown) =>
      typeof before === 'string' ? `${before}\n${value}` : value,
    );
  return [option];
}

const placeholders: Readonly<Record<Kind['kind'], string>> = {
  boolean: '',
  text: 'text',
  choice: 'word',
  list: 'words',
  duration: 'time',
  repository: 'address',
  url: 'url',
  path: 'path',
  rules: 'rules',
  map: 'yaml',
  texts: 'texts',
  number: 'number',
};

function valuesOf(type: Kind): string {
  if (type.kind === 'choice') return ` One of: ${type.values.join(', ')}.`;
  return type.kind === 'list' ? ` Any of: ${[...(type.alone ?? []), ...type.values].join(', ')}.` : '';
}

function unknownFlag(flag: string, command: Command): Problem {
  const name = inputNames.find((candidate) => `--${candidate}` === flag);
  if (name !== undefined && definitionOf(name).secret)
    return {
      input: flag,
      message: 'is a secret, and every process on the machine can read a command line',
      hint: `Set ${environmentName(name)} instead.`,
    };
  if (flag === '--path')
    return {
      input: flag,
      message: 'is no flag',
      hint: 'Give the path as the argument: scangate scan <path>.',
    };
  if (command.options.some((option) => option.long === flag))
    return { input: flag, message: 'takes no value', hint: `Write ${flag}, or --no-${flag.slice(2)}.` };
  const near = nearest(
    flag,
    command.options.flatMap((option) => option.long ?? []),
  );
  return {
    input: flag,
    message: 'is not a flag of this command',
    hint: near ? `Did you mean '${near}'?` : `See 'scangate ${command.name()} --help'.`,
  };
}

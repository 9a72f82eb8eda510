import type { Problem } from '../core/errors.ts';
import { nearest } from '../core/nearest.ts';
import {
  definitionOf,
  environmentName,
  type InputName,
  inputNames,
  type PlatformId,
  templateName,
} from './inputs.ts';
import { outputNames } from './outputs.ts';

/** Where values of inputs come from, in the words shown to users. */
export type Origin = 'flag' | 'input' | 'environment' | 'config file' | 'default';

/** One place that inputs are read from. */
export interface InputSource {
  readonly origin: Origin;
  /** The value as it was written; undefined when it is not given here. */
  read(name: InputName): unknown;
  /** The input as the user spells it here. */
  spell(name: InputName): string;
  /** What is given here and is no input, or may not be given here. */
  readonly problems: readonly Problem[];
}

/** Flags as the argument parser hands them over, by input name. */
export function flagSource(flags: ReadonlyMap<string, unknown>): InputSource {
  return {
    origin: 'flag',
    read: (name) => flags.get(name),
    spell: (name) => (name === 'path' ? 'path' : `--${name}`),
    problems: [],
  };
}

/**
 * The inputs of a step, which the runner hands over as `INPUT_FAIL-ON`: upper case, with its hyphens. One that was not
 * set is an empty string. Inputs that do not exist are the runner's to name.
 */
export function stepInputSource(env: Readonly<Record<string, string | undefined>>): InputSource {
  return {
    origin: 'input',
    read: (name) => env[`INPUT_${name.toUpperCase()}`]?.trim() || undefined,
    spell: (name) => name,
    problems: [],
  };
}

/** What the templates for GitLab and Azure set beside the inputs of the same prefix. */
const reservedNames = /^SCANGATE_(?:INPUT_|OUTPUT_|PACKAGE$)/;

/**
 * What a step named `scangate` has set, as the later steps of its job see it on Azure: `$(scangate.scanId)` is
 * `SCANGATE_SCANID`.
 */
const outputsOfAzure = new Set(
  [...outputNames, 'report-files'].map((name) => `SCANGATE_${name.replaceAll('-', '').toUpperCase()}`),
);

/**
 * The inputs of a template, which hands them over in variables of their own (`SCANGATE_INPUT_FAIL_ON`), so that one of
 * the project with the name of an input cannot change them. An empty one was not set, and a template can only give a
 * yes or no: that counts where it is not the default, so that the config file can still say so.
 */
export function templateInputSource(
  env: Readonly<Record<string, string | undefined>>,
  spell: (name: InputName) => string = (name) => name,
): InputSource {
  return {
    origin: 'input',
    read(name) {
      const text = givenText(env[templateName(name)]);
      return text === undefined ? undefined : unlessPreset(name, text);
    },
    spell,
    problems: [],
  };
}

/**
 * The text of a variable; undefined where it was not set: empty, or still `$(name)`, as Azure Pipelines leaves what
 * names no variable of the run, such as a secret that a fork does not get.
 */
export function givenText(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return !trimmed || /^\$\([\w. -]+\)$/.test(trimmed) ? undefined : trimmed;
}

/** A yes or no of a form, which cannot leave it open, counts where it is not the default. */
export function unlessPreset(name: InputName, text: string): string | undefined {
  const { type, default: preset } = definitionOf(name);
  return type.kind === 'boolean' && text.toLowerCase() === preset ? undefined : text;
}

/** What inputs are on a platform when nobody sets them, where that is not what they are elsewhere. */
export function presetSource(platform: PlatformId): InputSource {
  return {
    origin: 'default',
    read: (name) => definitionOf(name).defaultOn?.[platform],
    spell: (name) => name,
    problems: [],
  };
}

/** `SCANGATE_…` variables. CI systems pass an empty string for what was not set, so that is how it is read. */
export function environmentSource(env: Readonly<Record<string, string | undefined>>): InputSource {
  const known = new Set(inputNames.map(environmentName));
  const unknown = Object.keys(env).filter(
    (name) =>
      name.startsWith('SCANGATE_') &&
      !known.has(name) &&
      !reservedNames.test(name) &&
      !outputsOfAzure.has(name),
  );
  return {
    origin: 'environment',
    read: (name) => givenText(env[environmentName(name)]),
    spell: environmentName,
    problems: unknown.sort().map((name) => unknownInput(name, known)),
  };
}

/** Environment names that somebody else chose, by the input that they stand for; the first that is set counts. */
export function foreignEnvironmentSource(
  env: Readonly<Record<string, string | undefined>>,
  names: Partial<Readonly<Record<InputName, readonly string[]>>>,
): InputSource {
  const found = (name: InputName) => names[name]?.find((candidate) => givenText(env[candidate]));
  return {
    origin: 'environment',
    read: (name) => givenText(env[found(name) ?? '']),
    spell: (name) => found(name) ?? environmentName(name),
    problems: [],
  };
}

/** The keys of a config file, which a change under review may have written. */
export function fileSource(document: Readonly<Record<string, unknown>>, shownAs: string): InputSource {
  const keys = new Map(Object.entries(document));
  const spell = (name: string) => `${name} in ${shownAs}`;
  const problems = [...keys.keys()].flatMap((key): Problem[] => {
    const name = inputNames.find((candidate) => candidate === key);
    if (name === undefined) return [unknownInput(spell(key), inputNames, key)];
    if (!definitionOf(name).notInFile) return [];
    const way = definitionOf(name).secret ? environmentName(name) : `--${name} or ${environmentName(name)}`;
    return [
      {
        input: spell(key),
        message: 'cannot be set in the config file, which a change under review could rewrite',
        hint: `Set ${name === 'path' ? 'the argument' : way} instead.`,
      },
    ];
  });
  return {
    origin: 'config file',
    read: (name) => (definitionOf(name).notInFile ? undefined : keys.get(name)),
    spell,
    problems,
  };
}

function unknownInput(spelled: string, known: Iterable<string>, word = spelled): Problem {
  const near = nearest(word, known);
  return {
    input: spelled,
    message: 'is not an input of Scangate',
    hint: near ? `Did you mean '${near}'?` : "See 'scangate --help' for the inputs.",
  };
}

import type { Problem } from '../core/errors.ts';
import { definitionOf, type InputName, inputNames, type Settings } from './inputs.ts';
import { parseValue } from './parse-value.ts';
import type { InputSource, Origin } from './sources.ts';

/** The value of one input, and who gave it. */
export interface ResolvedInput {
  readonly name: InputName;
  readonly value: unknown;
  readonly origin: Origin;
  /** As the user spelled the input there. */
  readonly spelled: string;
}

export interface Resolution {
  /** All inputs but those with problems. */
  readonly inputs: ReadonlyMap<InputName, ResolvedInput>;
  readonly problems: readonly Problem[];
  /** What stands in the config file and was not taken from there. */
  readonly notTaken?: readonly InputName[];
}

/** Gives every input its value: the first source that has one wins, else the default. Finds all problems at once. */
export function resolveInputs(
  sources: readonly InputSource[],
  cwd: string,
  names: readonly InputName[] = inputNames,
): Resolution {
  const resolved = new Map<InputName, ResolvedInput>();
  const problems: Problem[] = sources.flatMap((source) => source.problems);
  for (const name of names) {
    const definition = definitionOf(name);
    const source = sources.find((candidate) => candidate.read(name) !== undefined);
    const origin = source?.origin ?? 'default';
    const spelled = source?.spell(name) ?? name;
    const raw = source ? source.read(name) : definition.default;
    if (raw === undefined) {
      resolved.set(name, { name, value: undefined, origin, spelled });
      continue;
    }
    const parsed = parseValue(definition.type, raw, { cwd, confined: origin === 'config file' });
    if ('value' in parsed) resolved.set(name, { name, value: parsed.value, origin, spelled });
    else
      for (const refusal of parsed.refusals)
        problems.push({ input: spelled, ...hideSecret(definition, refusal) });
  }
  return { inputs: resolved, problems };
}

/** The settings of a resolution without problems: every input has been read as its own kind. */
export function settingsOf(resolution: Resolution): Partial<Settings> {
  return Object.fromEntries([...resolution.inputs].map(([name, { value }]) => [name, value]));
}

function hideSecret(
  definition: { readonly secret?: true },
  refusal: Omit<Problem, 'input'>,
): Omit<Problem, 'input'> {
  return definition.secret ? { message: 'is not what it should be (the value is not shown)' } : refusal;
}

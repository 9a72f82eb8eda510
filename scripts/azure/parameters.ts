import { azureName } from '../../src/azure/task-names.ts';
import { definitionOf, type InputName, inputsOf } from '../../src/config/inputs.ts';

/** Secrets are no parameters: those stand in the expanded pipeline, for everybody to read. */
export const names = inputsOf('azure').filter((name) => !definitionOf(name).secret);

/** A parameter that is not an input of Scangate. */
interface OwnParameter {
  readonly name: string;
  readonly type: 'string' | 'number' | 'boolean' | 'object' | 'stageList';
  readonly default: string;
  readonly what: string;
}

function ownParameters(version: string): readonly OwnParameter[] {
  return [
    {
      name: 'env',
      type: 'object',
      default: '{}',
      what: 'More variables for the scan: credentials above all, as RAFTER_API_KEY: $(rafterKey).',
    },
    {
      name: 'stepName',
      type: 'string',
      default: 'scangate',
      what: 'The name of the step, by which its outputs are called: $(scangate.outcome).',
    },
    {
      name: 'package',
      type: 'string',
      default: `scangate@${version}`,
      what: 'The npm package to run: another version, a file, or an address.',
    },
    {
      name: 'installNode',
      type: 'boolean',
      default: 'true',
      what: 'Whether Node.js 24 is set up first; otherwise the agent has 22.19 or later.',
    },
  ];
}

/** The parameters of a template, with what each of them is. */
export function parameters(version: string, more: readonly OwnParameter[] = []): string[] {
  return [
    'parameters:',
    ...[...more, ...ownParameters(version)].flatMap((parameter) => [
      `  # ${parameter.what}`,
      `  - name: ${parameter.name}`,
      `    type: ${parameter.type}`,
      `    default: ${parameter.default}`,
    ]),
    ...names.flatMap((name) => [
      `  # ${definitionOf(name).description}${standard(name)}`,
      `  - name: ${azureName(name)}`,
      ...typed(name).map((row) => `    ${row}`),
    ]),
    '',
  ];
}

function standard(name: InputName): string {
  const { default: preset, defaultOn, type } = definitionOf(name);
  const value = defaultOn?.azure ?? preset;
  return value === undefined || type.kind === 'boolean' ? '' : ` (default: ${value})`;
}

/** The word for what is not set: a parameter with a list of values has to have one of them. */
export const unset = 'default';

function typed(name: InputName): string[] {
  const { type, default: preset } = definitionOf(name);
  switch (type.kind) {
    case 'boolean':
      return ['type: boolean', `default: ${preset}`];
    case 'choice':
      return ['type: string', `default: ${unset}`, `values: [${[unset, ...type.values].join(', ')}]`];
    case 'map':
      return ['type: object', 'default: {}'];
    case 'rules':
    case 'list':
      return ['type: object', 'default: []'];
    default:
      return ['type: string', "default: ''"];
  }
}

/** What a template hands on to the one within it. */
export function passedOn(version: string): string[] {
  const all = [...ownParameters(version).map(({ name }) => name), ...names.map(azureName)];
  return all.map((name) => `${name}: ${expression(`parameters.${name}`)}`);
}

export function expression(words: string): string {
  return `\${{ ${words} }}`;
}

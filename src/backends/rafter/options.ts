import type { Problem } from '../../core/errors.ts';
import { type OptionTable, type OptionValues, readOptions } from '../options.ts';
import { readLevelMap } from './severity.ts';

/** The `options` of the Rafter backend. */
export const rafterOptions = {
  'scan-mode': {
    type: { kind: 'choice', values: ['fast', 'plus'] },
    default: 'fast',
    description: 'How Rafter scans: fast, or plus, which is paid and takes minutes to tens of minutes.',
  },
  'accept-plus-cost': {
    type: { kind: 'boolean' },
    default: 'false',
    description: 'Must be true for scan-mode plus: it says that you know that each such scan costs money.',
    notInFile: true,
  },
  'repository-name': {
    type: { kind: 'repository', example: 'acme/shop' },
    description:
      'The repository to scan where it is not that of the checkout: owner/name for GitHub, else its address.',
    notInFile: true,
  },
  'branch-name': {
    type: { kind: 'text', example: 'main' },
    description: 'The branch to scan where it is not that of the checkout.',
    notInFile: true,
  },
  provider: {
    type: { kind: 'choice', values: ['github', 'gitlab', 'gitea', 'bitbucket'] },
    description:
      'What kind of host the repository is on, where that is not github.com, gitlab.com or bitbucket.org; github stands for github.com by another name.',
  },
  'level-map': {
    type: { kind: 'map', example: '{error: critical, note: info}' },
    description: 'The severity that each level word of Rafter means, where it is not the usual one.',
  },
} as const satisfies OptionTable;

export type RafterOptions = OptionValues<typeof rafterOptions>;

export function parseRafterOptions(
  options: Readonly<Record<string, unknown>>,
  spelled: string,
): { readonly options: RafterOptions; readonly problems: readonly Problem[] } {
  const { values, problems } = readOptions('rafter', rafterOptions, options, spelled);
  const levels = readLevelMap(values['level-map'] ?? {}, `${spelled}: level-map`);
  const unpaid = values['scan-mode'] === 'plus' && values['accept-plus-cost'] !== true;
  return {
    options: values,
    problems: [...problems, ...levels.problems, ...(unpaid ? [plusCosts(`${spelled}: scan-mode`)] : [])],
  };
}

function plusCosts(input: string): Problem {
  return {
    input,
    message: "'plus' costs money for each scan, and nothing says that you accept that",
    hint: "Add 'accept-plus-cost: true', or use 'scan-mode: fast'.",
  };
}

import type { Problem } from '../../core/errors.ts';
import { type OptionTable, type OptionValues, readOptions } from '../options.ts';
import { whyNotObeyed } from './checkout/pattern.ts';
import { engineNames } from './engines/names.ts';
import { choicesOf } from './policy/licenses/choices.ts';
import { type PolicyRuleId, policyRuleIds } from './policy/rules.ts';

/** The `options` of the local backend. */
export const localOptions = {
  exclude: {
    type: { kind: 'texts', example: '[test/fixtures, "*.snap"]' },
    default: '',
    description: 'Files that are not looked at: a list of patterns as in .gitignore.',
  },
  policy: {
    type: { kind: 'list', values: policyRuleIds, alone: ['on', 'off'] },
    default: 'on',
    description:
      'Whether lockfiles and workflows are held against the rules of the policy; a list names rules that are left out.',
  },
  'deny-licenses': {
    type: { kind: 'texts', example: '[GPL-3.0-only, AGPL-3.0-or-later]' },
    description: 'Licences that no component may be under: SPDX ids or expressions.',
  },
  engine: {
    type: { kind: 'choice', values: engineNames },
    description:
      'A program on the PATH that reads the checkout too; it is never downloaded. cdxgen runs build tools.',
    notInFile: true,
  },
  'db-max-age': {
    type: { kind: 'number', example: '14', least: 1, most: 3_650 },
    default: '7',
    description: 'How many days old the database of osv-db may be, by its newest record.',
    notInFile: true,
  },
  'npm-registry': {
    type: { kind: 'url', example: 'https://npm.example.com' },
    description:
      'The registry that is asked about npm packages when OSV does not answer; that of npm where osv-url is not set.',
    notInFile: true,
  },
} as const satisfies OptionTable;

export type LocalOptions = OptionValues<typeof localOptions>;

export function parseLocalOptions(
  options: Readonly<Record<string, unknown>>,
  spelled: string,
): { readonly options: LocalOptions; readonly problems: readonly Problem[] } {
  const { values, problems } = readOptions('local', localOptions, options, spelled);
  const unfit = (values.exclude ?? [])
    .flatMap((text) => text.split('\n'))
    .flatMap((pattern): Problem[] => {
      const why = whyNotObeyed(pattern);
      return why === undefined
        ? []
        : [
            {
              input: `${spelled}: exclude`,
              message: `'${pattern}' ${why}`,
              hint: 'Write it shorter, or as several patterns.',
            },
          ];
    });
  const unknown = (values['deny-licenses'] ?? [])
    .filter((text) => choicesOf(text) === undefined)
    .map((text) => ({
      input: `${spelled}: deny-licenses`,
      message: `'${text}' is no SPDX id or expression`,
      hint: 'The ids are at https://spdx.org/licenses; GPL-3.0-only and GPL-3.0-or-later are two.',
    }));
  return { options: values, problems: [...problems, ...unfit, ...unknown] };
}

/** The rules of the policy that are left out; undefined when there is to be none. */
export function rulesOff({ policy }: LocalOptions): readonly PolicyRuleId[] | undefined {
  if (policy === 'off') return undefined;
  return policy === 'on' || policy === undefined ? [] : policy;
}

import { isAbsolute, normalize, sep } from 'node:path';
import type { Problem } from '../../core/errors.ts';
import { type OptionTable, type OptionValues, readOptions } from '../options.ts';

const id = { kind: 'number', example: '100', least: 1, most: 999_999_999_999 } as const;

/** The `options` of the Advalidation backend. */
export const advalidationOptions = {
  'creative-id': {
    type: id,
    description: 'The creative that is scanned again, by its id. Give this or one of file, tag and url.',
  },
  file: {
    type: { kind: 'text', example: 'dist/banner.zip' },
    description: 'A file of the checkout that is uploaded, of at most 16 MB.',
  },
  tag: {
    type: { kind: 'text', example: '<script src="https://ads.example/tag.js"></script>' },
    description: 'An ad tag or VAST document that is uploaded as it stands here.',
  },
  url: {
    type: { kind: 'text', example: 'https://ads.example/banner.html' },
    description: 'The address of a creative or a VAST document, which Advalidation fetches.',
  },
  'campaign-id': {
    type: id,
    description: 'The campaign that an upload goes into; its ad specification is the one that counts.',
  },
  'campaign-name': {
    type: { kind: 'text', example: 'Shop banners' },
    description:
      'Without campaign-id: the name of the campaign, which is made if there is none; default is the name of the repository.',
  },
  'adspec-id': {
    type: id,
    description: 'Without campaign-id: the ad specification; default is the one of the account for the type.',
  },
  type: {
    type: { kind: 'choice', values: ['display', 'video'] },
    description: 'Without campaign-id: what kind of creative it is; an ad specification says it as well.',
  },
  'fail-severity': {
    type: { kind: 'choice', values: ['critical', 'high'] },
    default: 'high',
    description: 'The severity of a test that failed.',
  },
  'warn-severity': {
    type: { kind: 'choice', values: ['medium', 'low', 'info'] },
    default: 'medium',
    description: 'The severity of a test that warns.',
  },
  'critical-tests': {
    type: { kind: 'texts', example: '[Test_Display_SslCompliance]' },
    default: '',
    description: 'Names of tests that are critical when they fail.',
  },
} as const satisfies OptionTable;

export type AdvalidationOptions = OptionValues<typeof advalidationOptions>;

const sources = ['creative-id', 'file', 'tag', 'url'] as const;

export function parseOptions(
  options: Readonly<Record<string, unknown>>,
  spelled: string,
): { readonly options: AdvalidationOptions; readonly problems: readonly Problem[] } {
  const { values, problems } = readOptions('advalidation', advalidationOptions, options, spelled);
  return { options: values, problems: [...problems, ...checkTogether(values, options, spelled)] };
}

/** What a look at each option alone does not see. `given` also holds those with a problem of their own. */
function checkTogether(
  values: AdvalidationOptions,
  given: Readonly<Record<string, unknown>>,
  spelled: string,
): Problem[] {
  const named = sources.filter((name) => values[name] !== undefined);
  if (named.length === 0 && sources.some((name) => name in given)) return [];
  if (named.length !== 1) {
    const message =
      named.length === 0 ? 'names nothing to scan' : `names ${named.join(' and ')}, but one can be scanned`;
    return [{ input: spelled, message, hint: `Give exactly one of ${sources.join(', ')}.` }];
  }
  return [
    ...checkFile(values.file, spelled),
    ...checkUrl(values.url, spelled),
    ...(values['creative-id'] === undefined ? checkCampaign(values, spelled) : checkRescan(values, spelled)),
  ];
}

function checkFile(file: string | undefined, spelled: string): Problem[] {
  if (file === undefined) return [];
  if (!isAbsolute(file) && !file.includes('\0') && normalize(file).split(sep)[0] !== '..') return [];
  const message = `'${file}' leads out of the checkout`;
  return [{ input: `${spelled}: file`, message, hint: 'Write it relative to the checkout.' }];
}

function checkUrl(url: string | undefined, spelled: string): Problem[] {
  if (url === undefined) return [];
  const input = `${spelled}: url`;
  const parsed = URL.parse(url);
  if (parsed?.protocol !== 'https:' && parsed?.protocol !== 'http:')
    return [
      { input, message: 'is not an http(s) URL', hint: 'For markup or a VAST document use the option tag.' },
    ];
  if (parsed.username === '' && parsed.password === '') return [];
  return [
    { input, message: 'the URL holds credentials', hint: 'Advalidation must be able to fetch it without.' },
  ];
}

const campaignOptions = ['campaign-name', 'adspec-id', 'type'] as const;

function checkRescan(values: AdvalidationOptions, spelled: string): Problem[] {
  return (['campaign-id', ...campaignOptions] as const)
    .filter((name) => values[name] !== undefined)
    .map((name) => ({
      input: `${spelled}: ${name}`,
      message: 'has no use: the creative of creative-id is in a campaign already',
      hint: 'Remove it.',
    }));
}

function checkCampaign(values: AdvalidationOptions, spelled: string): Problem[] {
  if (values['campaign-id'] !== undefined)
    return campaignOptions
      .filter((name) => values[name] !== undefined)
      .map((name) => ({
        input: `${spelled}: ${name}`,
        message: 'has no use: the campaign of campaign-id decides it',
        hint: 'Remove one of the two.',
      }));
  if (values.type !== undefined || values['adspec-id'] !== undefined) return [];
  return [
    {
      input: `${spelled}: type`,
      message: 'is not set, and a campaign needs it',
      hint: "Give 'display' or 'video', or an adspec-id, or a campaign-id.",
    },
  ];
}

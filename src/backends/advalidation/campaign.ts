import { InputError, ScangateError } from '../../core/errors.ts';
import type { ScanTarget } from '../../core/model/scan.ts';
import type { Logger } from '../../core/ports/logger.ts';
import { line } from '../../core/text.ts';
import { someOf } from '../../core/words.ts';
import type { Client } from './client.ts';
import type { AdvalidationOptions } from './options.ts';
import type { Campaign, Specification } from './schema.ts';

/** A campaign that is there, or what one would be made of. */
export type CampaignPlan =
  | { readonly existing: Campaign }
  | { readonly missing: { readonly name: string; readonly type: string; readonly adspecId: number } };

/**
 * The campaign for an upload: the one of the options, else the one of the name that has the ad specification asked for.
 * So all builds of a repository share a campaign, and another specification never judges in the place of the one meant.
 */
export async function planCampaign(
  client: Client,
  options: AdvalidationOptions,
  target: ScanTarget,
  logger: Logger,
  signal: AbortSignal,
): Promise<CampaignPlan> {
  const id = options['campaign-id'];
  if (id !== undefined) return { existing: await client.campaign(id, signal) };
  const name = options['campaign-name'] ?? nameOf(target.repository);
  const { specification, type } = await specificationFor(client, options, signal);
  const { items, whole } = await client.campaigns(signal);
  const fits = ({ adspecId }: Campaign) =>
    adspecId === specification.id || (adspecId === null && specification.isDefault);
  const [existing] = items
    .filter((campaign) => campaign.name === name && fits(campaign))
    .sort((a, b) => a.id - b.id);
  if (existing) return { existing };
  if (!whole)
    logger.warn(
      line`the list of campaigns could not be read to its end, so another campaign is made; campaign-id says which to use`,
    );
  return { missing: { name, type, adspecId: specification.id } };
}

async function specificationFor(
  client: Client,
  { 'adspec-id': id, type }: AdvalidationOptions,
  signal: AbortSignal,
): Promise<{ readonly specification: Specification; readonly type: string }> {
  if (id !== undefined) {
    const specification = await client.specification(id, signal);
    if (type !== undefined && specification.type !== undefined && specification.type !== type)
      throw new InputError([
        {
          input: 'options: type',
          message: `is '${type}', but ad specification ${id} is for '${specification.type}'`,
          hint: 'Remove it, or name another adspec-id.',
        },
      ]);
    return { specification, type: specification.type ?? type ?? 'display' };
  }
  const { items } = await client.specifications(signal);
  const ofType = items.filter((specification) => specification.type === type);
  const specification = ofType.find(({ isDefault }) => isDefault);
  if (specification && type) return { specification, type };
  const known = ofType.map((candidate) => `${candidate.id} (${candidate.name ?? 'no name'})`);
  throw new ScangateError('TARGET_UNUSABLE', `the account has no default ad specification for '${type}'`, {
    hint:
      known.length === 0
        ? 'Make one in Advalidation, or give a campaign-id.'
        : `Give its adspec-id: ${someOf(known)}.`,
  });
}

/** `https://host/owner/name.git` and `owner/name` give `owner/name`, so that every machine comes to the same name. */
function nameOf(repository: string | undefined): string {
  const path = repository?.replace(/^[a-z+]+:\/\/[^/]*\//i, '').replace(/^[^/]*:/, '');
  const name = path?.replace(/\.git$/, '').replace(/^\/+|\/+$/g, '');
  if (name) return name;
  throw new InputError([
    {
      input: 'options: campaign-name',
      message: 'is not set, and no repository is known to name the campaign after',
      hint: 'Give campaign-name or campaign-id.',
    },
  ]);
}

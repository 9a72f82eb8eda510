import { type CampaignType, type SpecifiedTest, specifications } from './specifications.ts';

export interface Campaign {
  readonly id: number;
  readonly name: string;
  readonly type: CampaignType;
  readonly adspecId: number;
}

/** A creative, a variation of one, or a media file of either. */
export interface Creative {
  readonly id: number;
  readonly campaignId: number;
  /** Of a part: the creative as a whole. */
  readonly parentId: number | null;
  readonly name: string;
  readonly sourceType: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly tests: readonly SpecifiedTest[];
  readonly variations: readonly Creative[];
  readonly mediaFiles: readonly Creative[];
  readonly createdAt: number;
}

/** Of how many media files a VAST tag has the sample is. */
const sizes = [
  { width: 640, height: 360 },
  { width: 1_280, height: 720 },
];

/**
 * A creative as its campaign makes it: a banner, or a VAST tag with media files, or `varies` with two variations that
 * have media files each. Ids are taken as they come, its own first.
 */
export function makeCreative(
  campaign: Campaign,
  name: string,
  varies: boolean,
  createdAt: number,
  nextId: () => number,
): Creative {
  const { tests = [], mediaTests = [] } = specifications.find(({ id }) => id === campaign.adspecId) ?? {};
  const id = nextId();
  const noParts = { width: null, height: null, variations: [], mediaFiles: [] };
  const common = { ...noParts, campaignId: campaign.id, createdAt };
  if (campaign.type === 'display')
    return { ...common, id, parentId: null, name, sourceType: 'html5', width: 300, height: 250, tests };
  const part = { ...common, parentId: id };
  const files = () =>
    sizes.map((size): Creative => {
      const file = `${size.width}x${size.height}.mp4`;
      return {
        ...part,
        ...size,
        id: nextId(),
        name: file,
        sourceType: 'vast-child-video',
        tests: mediaTests,
      };
    });
  const variation = (label: string): Creative => ({
    ...part,
    id: nextId(),
    name: label,
    sourceType: 'vast-variation',
    tests,
    mediaFiles: files(),
  });
  const vast = { ...common, id, parentId: null, name, sourceType: 'vast' };
  return varies
    ? { ...vast, tests: [], variations: [variation('Variation A'), variation('Variation B')] }
    : { ...vast, tests, mediaFiles: files() };
}

/** What is in a creative, one level down. */
export function partsOf({ variations, mediaFiles }: Creative): readonly Creative[] {
  return [...variations, ...mediaFiles];
}

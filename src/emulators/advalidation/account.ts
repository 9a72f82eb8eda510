import type { EmulatorSettings } from '../emulator.ts';
import { type Campaign, type Creative, makeCreative, partsOf } from './creative.ts';
import { type Specification, specifications } from './specifications.ts';

export interface Scan {
  readonly id: number;
  readonly creative: Creative;
  readonly sequenceType: 'initial' | 'manual';
  readonly startedAt: number;
  /** Started by a client; the others were there before. */
  readonly asked: boolean;
}

/** What one customer of the vendor has: the state of the emulator. */
export interface Account {
  readonly campaigns: readonly Campaign[];
  /** Parts of creatives are among them. */
  readonly creatives: ReadonlyMap<number, Creative>;
  readonly scans: ReadonlyMap<number, Scan>;
  addCampaign(name: string, specification: Specification): Campaign;
  addCreative(campaign: Campaign, name: string): Creative;
  /** Scans the creative and all of its parts. */
  scan(creative: Creative, sequenceType: Scan['sequenceType'], asked: boolean): Scan;
  /** The scans of a creative, newest first. */
  scansOf(creative: Creative): readonly Scan[];
}

/** The creative that is there from the start. */
export const sampleCreativeId = 100;

/** An account with two campaigns, and one creative that was scanned when it was uploaded. */
export function createAccount({ clock, play }: EmulatorSettings): Account {
  const campaigns: Campaign[] = [];
  const creatives = new Map<number, Creative>();
  const scans = new Map<number, Scan>();
  const nextCampaign = counter(25);
  const nextCreative = counter(sampleCreativeId);
  const nextScan = counter(300);

  const keep = (creative: Creative) => {
    creatives.set(creative.id, creative);
    for (const part of partsOf(creative)) keep(part);
  };
  const isSkipped = (part: Creative, whole: Creative) =>
    play.has('unscanned-part') && part === whole.mediaFiles.at(-1);
  const account: Account = {
    campaigns,
    creatives,
    scans,
    addCampaign(name, { type, id: adspecId }) {
      const campaign = { id: nextCampaign(), name, type, adspecId };
      campaigns.push(campaign);
      return campaign;
    },
    addCreative(campaign, name) {
      const varies = play.has('vast-variations');
      const creative = makeCreative(campaign, name, varies, clock.now(), nextCreative);
      keep(creative);
      return creative;
    },
    scan(creative, sequenceType, asked) {
      const scan = { id: nextScan(), creative, sequenceType, startedAt: clock.now(), asked };
      scans.set(scan.id, scan);
      for (const part of partsOf(creative))
        if (!isSkipped(part, creative)) account.scan(part, sequenceType, asked);
      return scan;
    },
    scansOf: (creative) => [...scans.values()].filter((scan) => scan.creative === creative).reverse(),
  };
  seed(account, play);
  return account;
}

function seed(account: Account, play: ReadonlySet<string>): void {
  const [display, video] = specifications;
  const banners = account.addCampaign('Spring banners', display);
  const spots = account.addCampaign('Spring spots', video);
  if (play.has('many-campaigns')) for (let n = 1; n <= 45; n++) account.addCampaign(`Archive ${n}`, display);
  const isVast = play.has('vast-variations') || play.has('vast-media-files');
  const creative = account.addCreative(isVast ? spots : banners, isVast ? 'Spring spot' : 'Spring banner');
  account.scan(creative, 'initial', false);
}

function counter(first: number): () => number {
  let next = first;
  return () => {
    next += 1;
    return next - 1;
  };
}

import type { Listing } from './api.ts';
import type { Client } from './client.ts';
import type { Creative } from './schema.ts';

/** Something in a creative that has a scan of its own. */
export interface FoundPart {
  /** Tells it from the others, in every build alike: `Variation A, media file 640x360`. */
  readonly label: string;
  /** Absent: it was not scanned. */
  readonly scanId?: number;
}

export interface Discovery {
  readonly parts: readonly FoundPart[];
  /** What could not be discovered, a sentence each. */
  readonly gaps: readonly string[];
}

/** A complex VAST tag has some thirty; each costs a request of the 60 a minute. */
const mostParts = 300;

interface Named {
  readonly name: string;
  readonly creative: Creative;
}

/**
 * The parts of a creative (https://advalidation.com/docs/data-model/): of a VAST tag with variations these and their media
 * files, of another one its media files, of everything else none.
 */
export async function discoverParts(
  client: Client,
  creative: Creative,
  signal: AbortSignal,
): Promise<Discovery> {
  if ((creative.nbVariations ?? 0) > 0) return discoverVariations(client, creative, signal);
  if (!mayHaveMediaFiles(creative)) return { parts: [], gaps: [] };
  const files = await client.mediaFiles(creative.id, signal);
  return discovered(
    creative,
    files.items.map((file) => ({ name: mediaFile(file), creative: file })),
    gapsOf(files, creative.nbMediaFiles, 'media files'),
  );
}

/** The number is not in every answer; only VAST tags have such files. */
export function mayHaveMediaFiles({ nbMediaFiles, sourceType = '' }: Creative): boolean {
  return nbMediaFiles === null ? /vast/i.test(sourceType) : nbMediaFiles > 0;
}

async function discoverVariations(
  client: Client,
  creative: Creative,
  signal: AbortSignal,
): Promise<Discovery> {
  const variations = await client.variations(creative.id, signal);
  const gaps = gapsOf(variations, creative.nbVariations, 'variations');
  const found: Named[] = [];
  for (const [index, { creativeId, label }] of variations.items.entries()) {
    if (index + found.length > mostParts) {
      gaps.push(`only ${index} of its ${variations.items.length} variations were looked at`);
      break;
    }
    const inside = await client.variation(creative.id, creativeId, signal);
    gaps.push(...gapsOf(inside, null, `parts of ${label}`));
    if (!inside.items.some(({ id }) => id === creativeId))
      gaps.push(`${label} is not in its own list of parts`);
    for (const item of inside.items)
      found.push({ name: item.id === creativeId ? label : `${label}, ${mediaFile(item)}`, creative: item });
  }
  return discovered(creative, found, gaps);
}

function gapsOf({ items, whole }: Listing<unknown>, counted: number | null, what: string): string[] {
  if (whole && items.length >= (counted ?? 0)) return [];
  return [`the list of ${what} is not whole: ${items.length}${counted === null ? '' : ` of ${counted}`}`];
}

function mediaFile({ width, height }: Creative): string {
  return width && height ? `media file ${width}x${height}` : 'media file';
}

/** Each creative once, however often the lists name it, and with a label of its own. */
function discovered(root: Creative, found: readonly Named[], gaps: readonly string[]): Discovery {
  const seen = new Set([root.id]);
  const labels = new Map<string, number>();
  const parts: FoundPart[] = [];
  for (const { name, creative } of found) {
    if (seen.has(creative.id)) continue;
    seen.add(creative.id);
    const count = (labels.get(name) ?? 0) + 1;
    labels.set(name, count);
    const label = count === 1 ? name : `${name} (${count})`;
    const scanId = creative.latestScanStatus?.id;
    parts.push(scanId === undefined ? { label } : { label, scanId });
  }
  if (parts.length <= mostParts) return { parts, gaps };
  return {
    parts: parts.slice(0, mostParts),
    gaps: [...gaps, `only ${mostParts} of its ${parts.length} parts were looked at`],
  };
}

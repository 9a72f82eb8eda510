import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Detection, type Detections, type Detector, mostPerFile } from './detector.ts';

/** In UTF-16 code units. */
export interface WindowSizes {
  readonly size: number;
  /** Characters that a window has in common with the next one: more than twice what the longest private key needs. */
  readonly overlap: number;
}

const sizes: WindowSizes = { size: 1_048_576, overlap: 65_536 };

/**
 * Looks for secrets in a text of any length, one window at a time, and lets signals and timers in between. A secret
 * that starts in the first half of an overlap is taken from the earlier window, where what stands before it is seen
 * too; one that starts in the second half from the later window, which has what comes after it. So none is cut in two
 * or counted twice. Rejects with the signal's reason when it is aborted.
 */
export async function searchText(
  detect: Detector,
  text: string,
  path: string,
  signal: AbortSignal,
  { size, overlap }: WindowSizes = sizes,
): Promise<Detections> {
  const detections: Detection[] = [];
  const failedRules = new Set<string>();
  let truncated = false;
  let from = 0;
  for (let start = 0; detections.length <= mostPerFile; start += size - overlap) {
    const end = start + size;
    const until = end < text.length ? end - overlap / 2 : Number.POSITIVE_INFINITY;
    const found = await detect(text.slice(start, end), path);
    for (const rule of found.failedRules) failedRules.add(rule);
    truncated ||= found.truncated;
    const placed = found.detections.map((detection) => moved(detection, start));
    detections.push(...placed.filter(({ range: [at] }) => at >= from && at < until));
    if (end >= text.length) break;
    from = until;
    await nextTurn();
    signal.throwIfAborted();
  }
  return {
    detections: detections.slice(0, mostPerFile),
    failedRules: [...failedRules],
    truncated: truncated || detections.length > mostPerFile,
  };
}

function moved(detection: Detection, by: number): Detection {
  const [start, end] = detection.range;
  return { ...detection, range: [start + by, end + by] };
}

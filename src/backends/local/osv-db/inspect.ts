import { type About, createTally } from './about.ts';
import { openIndex } from './index-file.ts';
import { lookAt } from './open.ts';
import { readAdvisories } from './records.ts';
import { refuseEmpty } from './unusable.ts';

/** What a path holds, all of it. */
export interface Inspected {
  readonly kind: 'index' | 'files';
  readonly about: About;
  /** Folders of ecosystems that no component can be of. */
  readonly leftOut: readonly string[];
}

/** Reads a whole database. Rejects with `INPUT_INVALID` when it is none, is damaged or holds no advisory. */
export async function inspect(path: string, now: Date, signal: AbortSignal): Promise<Inspected> {
  const opened = await lookAt(path);
  if (opened.kind === 'index') {
    const { about } = await openIndex(path, []);
    return { kind: 'index', about: refuseEmpty(path, about), leftOut: [] };
  }
  const { sources, leftOut } = opened.layout;
  const tally = createTally(now);
  for (const source of sources)
    for await (const reading of readAdvisories(source, signal)) tally.add(reading, source);
  return { kind: 'files', about: refuseEmpty(path, tally.about()), leftOut };
}

import type { Component } from '../../../core/model/sbom.ts';
import { counted, someOf } from '../../../core/words.ts';

/** The sentence about components that were not checked; `why` goes into brackets. None when there are none. */
export function leftOut(components: readonly Component[], why: string): string[] {
  if (components.length === 0) return [];
  const names = components.map(({ name, version }) => (version === '' ? name : `${name}@${version}`));
  const were = counted(components.length, 'component was', 'components were');
  return [`${were} not checked (${why}): ${someOf(names)}.`];
}

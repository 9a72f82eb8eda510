import type { Scope } from '../../../../core/model/sbom.ts';
import { field } from '../data.ts';

/** The scope that npm's own flags give an entry; `devOptional` is what both a development and an optional path reach. */
export function scopeOf(entry: unknown): Scope {
  if (field(entry, 'dev') === true) return 'development';
  return field(entry, 'optional') === true || field(entry, 'devOptional') === true ? 'optional' : 'required';
}

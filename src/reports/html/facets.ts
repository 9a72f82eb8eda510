import { categories, type Finding } from '../../core/model/finding.ts';
import type { ScanResult } from '../../core/model/result.ts';
import { scaleOf } from './scale.ts';

/** What the table can be narrowed by. */
export interface Facet {
  /** Of the `data-` attribute of a row. */
  readonly name: string;
  readonly title: string;
  /** In the order in which they are offered. */
  readonly values: readonly string[];
  of(finding: Finding): string;
}

export function facetsOf(result: ScanResult, breaksGate: (finding: Finding) => boolean): Facet[] {
  const { title, levels, levelOf } = scaleOf(result);
  return [
    { name: 'level', title, values: levels, of: ({ severity }) => levelOf(severity) },
    { name: 'category', title: 'Category', values: categories, of: ({ category }) => category },
    {
      name: 'gate',
      title: 'Gate',
      values: ['breaks it', 'does not'],
      of: (finding) => (breaksGate(finding) ? 'breaks it' : 'does not'),
    },
    { name: 'baseline', title: 'Baseline', values: ['new', 'known'], of: ({ baseline }) => baseline ?? '' },
  ];
}

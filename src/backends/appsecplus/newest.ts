import type { Scan } from './schema.ts';

/** The scan that began last; one that has not begun is newer than all that have. */
export function newest(scans: readonly Scan[]): Scan | undefined {
  const begun = ({ startedAt }: Scan) => {
    const at = Date.parse(startedAt ?? '');
    return Number.isNaN(at) ? Number.POSITIVE_INFINITY : at;
  };
  return scans.reduce<Scan | undefined>(
    (best, scan) => (best === undefined || begun(scan) > begun(best) ? scan : best),
    undefined,
  );
}

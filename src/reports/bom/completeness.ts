import type { ScanResult } from '../../core/model/result.ts';
import type { Sbom } from '../../core/model/sbom.ts';

/** Complete only when everything that could hold a component was read; unknown where nobody says. */
export function completenessOf({ sbom, checks }: ScanResult): 'complete' | 'incomplete' | 'unknown' {
  const check = checks.find(({ name }) => name === 'sbom');
  if (sbom === undefined) return 'incomplete';
  if (check === undefined) return 'unknown';
  return check.state === 'complete' ? 'complete' : 'incomplete';
}

export const noSbom: Sbom = { projects: [], components: [], dependencies: [] };

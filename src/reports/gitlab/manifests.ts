import type { ScanResult } from '../../core/model/result.ts';
import { pathWithin } from '../locator.ts';

/** The file that names a component, by package URL: what the bill of materials says, else the place of a finding. */
export function manifestsOf({
  sbom,
  findings,
}: Pick<ScanResult, 'sbom' | 'findings'>): ReadonlyMap<string, string> {
  const found = findings.map(({ component, locations }) => [component?.purl, locations[0]?.path] as const);
  const listed = (sbom?.components ?? []).map(({ purl, lockfiles }) => [purl, lockfiles[0]] as const);
  return new Map(
    [...found, ...listed].flatMap(([purl, path]): [string, string][] => {
      const within = pathWithin(path ?? '');
      return purl && within !== undefined ? [[purl, within]] : [];
    }),
  );
}

import type { Finding, Location } from '../core/model/finding.ts';
import type { Sbom } from '../core/model/sbom.ts';

/** The first is the one to show; there is always one. */
export type Places = readonly [Location, ...Location[]];

/**
 * Where to look for a finding, for viewers that refuse one without a place: its own locations, else, of a component, the
 * lockfile that names it, else any. No path leads out of the checkout.
 */
export function locator(sbom: Sbom | undefined): (finding: Finding) => Places {
  const lockfiles = new Map(sbom?.components.map(({ purl, lockfiles }) => [purl, lockfiles]));
  const fallback = sbom?.projects[0]?.lockfile ?? '';
  return ({ locations, component }) => {
    const [first, ...others] = locations.flatMap((location): Location[] => {
      const path = pathWithin(location.path);
      return path === undefined ? [] : [path === location.path ? location : { ...location, path }];
    });
    if (first) return [first, ...others];
    const paths = component ? [...(lockfiles.get(component.purl) ?? []), fallback] : [];
    const path = paths.map(pathWithin).find((candidate) => candidate !== undefined);
    return [{ path: path ?? 'unknown' }];
  };
}

/** A path of the checkout in its shortest form; undefined when it would lead out of the root. */
export function pathWithin(path: string): string | undefined {
  if (path.startsWith('/') || path.includes('\0')) return undefined;
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return parts.length === 0 || parts.includes('..') ? undefined : parts.join('/');
}

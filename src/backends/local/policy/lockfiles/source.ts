import type { LockPackage } from '../../sbom/lock-graph.ts';
import { isGit } from '../../sbom/source.ts';

/** Where a package comes from; undefined when the lockfile does not say, or says it is a registry's own. */
export function sourceOf({ url, qualifiers }: LockPackage): string | undefined {
  return url ?? qualifiers?.vcs_url ?? qualifiers?.download_url;
}

export function isFromGit({ url, qualifiers }: LockPackage): boolean {
  return qualifiers?.vcs_url !== undefined || (url !== undefined && isGit(url));
}

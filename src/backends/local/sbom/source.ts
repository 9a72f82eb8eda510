import { withoutCredentials } from '../../../core/url-credentials.ts';
import type { PurlQualifiers } from './purl.ts';
import { isSamePackage, type NamedPackage, registryTarballOf } from './registry-tarball.ts';

/** What SPDX writes for a download location that it does not tell (SPDX 2.3, section 7.7). */
const nowhere = 'NOASSERTION';

/**
 * How a purl says where a package comes from, given the URL that the lockfile resolved it to: nothing for a registry's
 * own tarball of that name and version, `vcs_url` for git,
 * `download_url` for any other URL and for a tarball in the checkout. Without the credentials and the query of the URL;
 * `NOASSERTION` where they cannot be told from the rest of it.
 */
export function sourceOf(name: string, version: string, url: string): PurlQualifiers {
  const tarball = registryTarballOf(url);
  if (tarball !== undefined && isSamePackage(tarball, { name, version })) return {};
  if (url.startsWith('file:')) return { download_url: withoutDigest(url).replace(/^file:\.\//, 'file:') };
  const clean = withoutCredentials(url, { keepFragment: true }) ?? nowhere;
  return isGit(url) ? { vcs_url: clean.replace('#commit=', '#') } : { download_url: withoutDigest(clean) };
}

/** The package that a registry's URL names, when that is another one than the lockfile says. */
export function otherPackageAt(name: string, version: string, url: string): NamedPackage | undefined {
  const tarball = registryTarballOf(url);
  return tarball === undefined || isSamePackage(tarball, { name, version }) ? undefined : tarball;
}

export function isGit(url: string): boolean {
  return (
    /^(?:git[+:]|git@|ssh:|github:|gitlab:|bitbucket:)/.test(url) ||
    /\.git(?:#|$)/.test(url) ||
    url.includes('#commit=')
  );
}

export function isUrl(text: string): boolean {
  return /^(?:https?|git|ssh|file|git\+[a-z]+):/.test(text);
}

/** Yarn writes the SHA-1 of a tarball after its URL. */
function withoutDigest(url: string): string {
  return url.replace(/#[0-9a-f]{40}$/, '');
}

/** For a package from a repository; the address as the lockfile has it. */
export function gitSource(address: string, commit: string | undefined): PurlQualifiers {
  const clean = withoutCredentials(address.replace(/^git\+/, '')) ?? nowhere;
  const named = /^https?:/.test(clean) ? `git+${clean}` : clean;
  return { vcs_url: commit === undefined ? named : `${named}#${commit}` };
}

/** For a package from an address that is no registry. */
export function downloadSource(url: string): PurlQualifiers {
  return { download_url: withoutCredentials(url) ?? nowhere };
}

/** For a package that lies in the checkout; the path from its root. */
export function fileSource(path: string): PurlQualifiers {
  return { download_url: `file:${path}` };
}

/** For a package from another registry than the one that everybody uses. */
export function registrySource(address: string): PurlQualifiers {
  return { repository_url: withoutCredentials(address) ?? nowhere };
}

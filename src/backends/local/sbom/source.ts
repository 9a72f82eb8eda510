import type { PurlQualifiers } from './purl.ts';

/**
 * How a purl says where a package comes from, given the URL that the lockfile resolved it to: nothing for a registry's
 * own tarball (`…/<name>/-/<name>-<version>.tgz`, the path that npm's registry and its mirrors use), `vcs_url` for git,
 * `download_url` for any other URL and for a tarball in the checkout.
 */
export function sourceOf(name: string, version: string, url: string): PurlQualifiers {
  if (isRegistryTarball(name, version, url)) return {};
  const clean = withoutPassword(url);
  if (isGit(url)) return { vcs_url: clean.replace(/#commit=/, '#') };
  return { download_url: clean.replace(/#[0-9a-f]{40}$/, '').replace(/^file:\.\//, 'file:') };
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

function isRegistryTarball(name: string, version: string, url: string): boolean {
  const parsed = URL.parse(url);
  if (parsed === null || !parsed.protocol.startsWith('http')) return false;
  const base = name.slice(name.indexOf('/') + 1);
  const path = parsed.pathname.replaceAll(/%2f/gi, '/').replaceAll(/%40/g, '@');
  return path.endsWith(`/${name}/-/${base}-${version}.tgz`);
}

/** A user name alone (`git@`) is part of the address; with a password both are a credential, and so is a token on http. */
function withoutPassword(text: string): string {
  const userinfo = /^([a-z+]+:\/\/)([^/@?#]*)@/i.exec(text);
  if (!userinfo) return text;
  const keeps = !/^(?:git\+)?https?:/i.test(text) && !(userinfo[2] ?? '').includes(':');
  return keeps ? text : (userinfo[1] ?? '') + text.slice(userinfo[0].length);
}

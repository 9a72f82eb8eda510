import { byText } from '../../../core/compare.ts';

/** Where a package comes from, when that is not the registry of its ecosystem. */
export type PurlQualifiers = Readonly<Partial<Record<'vcs_url' | 'download_url', string>>>;

/**
 * Package URL of an npm package (ECMA-427; purl type `npm`: name and scope in lower case, the scope is the namespace).
 * A legacy name such as `JSONStream` loses its capitals here and keeps them in `Component.name`.
 */
export function npmPurl(name: string, version: string, qualifiers: PurlQualifiers = {}): string {
  const path = name.toLowerCase().split('/').map(encode).join('/');
  const query = Object.entries(qualifiers)
    .sort(byText(([key]) => key))
    .map(([key, value]) => `${key}=${encode(value)}`)
    .join('&');
  return `pkg:npm/${path}@${encode(version)}${query === '' ? '' : `?${query}`}`;
}

/** Percent-encodes all but letters, digits, `.-_~` and the colon (ECMA-427, character encoding). */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%3A', ':');
}

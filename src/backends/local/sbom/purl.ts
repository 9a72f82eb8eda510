import { byText } from '../../../core/compare.ts';
import { type EcosystemName, ecosystemOf } from './ecosystems.ts';

/** By the names that ECMA-427 and the type of the package URL have for them, such as `vcs_url` and `download_url`. */
export type PurlQualifiers = Readonly<Record<string, string>>;

/**
 * Package URL (ECMA-427) of a package that is called by its full name, namespace included (`@angular/core`,
 * `github.com/gorilla/mux`, `org.slf4j:slf4j-api`). A name that its type writes in lower case, such as `JSONStream`, loses
 * its capitals here and keeps them in `Component.name`.
 */
export function purlOf(
  ecosystem: EcosystemName,
  name: string,
  version: string,
  qualifiers: PurlQualifiers = {},
  subpath = '',
): string {
  const { purlType, separator = '/', canonical = (same) => same } = ecosystemOf(ecosystem);
  const path = canonical(name).split(separator).map(encode).join('/');
  const query = Object.entries(qualifiers)
    .sort(byText(([key]) => key))
    .map(([key, value]) => `${key}=${encode(value)}`)
    .join('&');
  const inside = subpath.split('/').map(encode).join('/');
  return `pkg:${purlType}/${path}${version && `@${encode(version)}`}${query && `?${query}`}${inside && `#${inside}`}`;
}

/** Percent-encodes all but letters, digits, `.-_~` and the colon (ECMA-427, character encoding). */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%3A', ':');
}

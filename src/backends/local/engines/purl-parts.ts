import { type EcosystemName, ecosystemOf, ecosystems } from '../sbom/ecosystems.ts';
import { purlOf } from '../sbom/purl.ts';

/** A package as its package URL names it, in our own spelling. */
export interface NamedPackage {
  readonly purl: string;
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
}

const byType = new Map(
  Object.entries(ecosystems).map(([name, { purlType }]) => [purlType as string, name as EcosystemName]),
);
/** Types that no reader of ours makes, by the names that OSV has for them. */
const foreignTypes = new Map([
  ['hackage', 'Hackage'],
  ['cran', 'CRAN'],
  ['conan', 'ConanCenter'],
  ['bioconductor', 'Bioconductor'],
]);

const shape =
  /^pkg:\/{0,2}([a-zA-Z][\w.+-]{0,40})\/([^@?#]{1,1000})(?:@([^?#]{1,512}))?(\?[^#]{0,2000})?(?:#.{0,1000})?$/;

/** Undefined for what is no package URL with a version, or has a name that its ecosystem does not allow. */
export function packageOf(purl: string, spelled?: string): NamedPackage | undefined {
  const [, type = '', path = '', rawVersion, query = ''] = shape.exec(purl) ?? [];
  const [segments, version] = [path.split('/').filter(Boolean).map(decoded), decoded(rawVersion ?? '')];
  if (type === '' || segments.length === 0 || version === '') return undefined;
  const ecosystem = byType.get(type.toLowerCase());
  if (ecosystem === undefined) {
    const kept = purl.replace(/[?#].*$/s, '');
    return /^[\x21-\x7e]+$/.test(kept)
      ? { purl: kept, ecosystem: foreignTypes.get(type) ?? type, name: segments.join('/'), version }
      : undefined;
  }
  const { names, separator = '/' } = ecosystemOf(ecosystem);
  const inPurl = segments.join(separator);
  const name = spelled?.toLowerCase() === inPurl.toLowerCase() ? spelled : inPurl;
  if (!names.test(name) || !/^[\x21-\x7e]{1,512}$/.test(version)) return undefined;
  const given = new URLSearchParams(query);
  const source = ['vcs_url', 'download_url'].flatMap((key) => {
    const value = given.get(key);
    return value === null ? [] : [[key, value] as const];
  });
  return { purl: purlOf(ecosystem, name, version, Object.fromEntries(source)), ecosystem, name, version };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

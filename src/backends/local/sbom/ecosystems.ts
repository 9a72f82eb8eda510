/** What the packages of one ecosystem have of their own. */
interface Ecosystem {
  /** Type of their package URLs. */
  readonly purlType: string;
  /** The names that the ecosystem allows, within the length of a file name. */
  readonly names: RegExp;
  /** What parts the namespace from the name, and the namespace in itself; default `/`. */
  readonly separator?: string;
  /** The spelling of the name in a package URL, where names that are written otherwise are the same. */
  readonly canonical?: (name: string) => string;
  /** Names that are spelled alike in a package URL may still be different packages. */
  readonly hasLookalikes?: true;
}

const lower = (name: string) => name.toLowerCase();
const path = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[\w~+.-]{1,214}(?:\/[\w~+.-]{1,214}){0,20}$/;

/**
 * By the names that OSV has for them (https://ossf.github.io/osv-schema/#defined-ecosystems); what OSV does not know has a
 * name of its own. The rules of package URLs are those of their types (ECMA-427 and its type definitions).
 */
export const ecosystems = {
  // All that the npm registry ever allowed, legacy ones included (validate-npm-package-name).
  npm: {
    purlType: 'npm',
    names: /^(?!\.{1,2}$)(?:@[\w~!'()*.-]{1,214}\/)?[\w~!'()*.-]{1,214}$/,
    canonical: lower,
    hasLookalikes: true,
  },
  PyPI: {
    purlType: 'pypi',
    names: /^[A-Za-z0-9](?:[\w.-]{0,212}[A-Za-z0-9])?$/,
    canonical: (name: string) => name.replace(/[-_.]+/g, '-').toLowerCase(),
  },
  'crates.io': { purlType: 'cargo', names: /^[\w-]{1,214}$/ },
  Pub: { purlType: 'pub', names: /^\w{1,214}$/, canonical: lower },
  SwiftURL: { purlType: 'swift', names: /^(?=[^/]+\/)(?!.*(?:^|\/)\.{1,2}(?:\/|$))[\w~+.:@/-]{3,400}$/ },
  Hex: { purlType: 'hex', names: /^(?:[\w.-]{1,214}\/)?\w{1,214}$/, canonical: lower },
  Go: { purlType: 'golang', names: path, canonical: lower, hasLookalikes: true },
  RubyGems: { purlType: 'gem', names: /^(?!\.{1,2}$)[\w.-]{1,214}$/ },
  Packagist: { purlType: 'composer', names: /^(?!\.)[\w.-]{1,214}\/(?!\.)[\w.-]{1,214}$/, canonical: lower },
  NuGet: { purlType: 'nuget', names: /^(?!\.{1,2}$)[\w.-]{1,214}$/ },
  Maven: { purlType: 'maven', names: /^(?!\.)[\w.-]{1,214}:(?!\.)[\w.-]{1,214}$/, separator: ':' },
  'GitHub Actions': { purlType: 'github', names: path, canonical: lower },
  Docker: {
    purlType: 'docker',
    // The host of a registry is a part of the name for people and a qualifier of the package URL.
    names: /^(?!\.)(?:[\w.-]{1,214}(?::\d{1,5})?\/)?(?!\.)[\w.-]{1,214}(?:\/(?!\.)[\w.-]{1,214}){0,20}$/,
    canonical: (name: string) => name.toLowerCase().replace(/^(?:localhost|[^/]*[.:][^/]*)\//, ''),
  },
} as const satisfies Readonly<Record<string, Ecosystem>>;

export type EcosystemName = keyof typeof ecosystems;

export function ecosystemOf(name: EcosystemName): Ecosystem {
  return ecosystems[name];
}

import type { Component } from '../../../core/model/sbom.ts';

/**
 * The ecosystems of language packages that OSV knows (https://ossf.github.io/osv-schema/#defined-ecosystems). One
 * query about any other is an error for its whole batch.
 */
const ecosystems: ReadonlySet<string> = new Set([
  'Bioconductor',
  'ConanCenter',
  'CRAN',
  'crates.io',
  'GitHub Actions',
  'Go',
  'Hackage',
  'Hex',
  'Julia',
  'Maven',
  'npm',
  'NuGet',
  'opam',
  'Packagist',
  'Pub',
  'PyPI',
  'RubyGems',
  'SwiftURL',
]);

/** Whether advisories about components of an ecosystem can exist. */
export function isAskable(ecosystem: string): boolean {
  return ecosystems.has(ecosystem);
}

/** Which components OSV can be asked about, and why not the others. */
export interface Coverage {
  readonly askable: readonly Component[];
  /**
   * Of `askable`, those from git or a download address. Advisories speak of what a registry published, so what is
   * known about that name and version is the best guess about them.
   */
  readonly unregistered: readonly Component[];
  readonly versionless: readonly Component[];
  /** Those whose version is none in their ecosystem (a tag, a range), so that no advisory can speak of it. */
  readonly misversioned: readonly Component[];
  readonly foreign: readonly Component[];
  /**
   * Those that no advisory speaks of by a name and a version: images of containers, actions at a commit, a branch or a tag
   * that moves, and packages at a commit. The check is not about them, so they leave nothing open.
   */
  readonly unlisted: readonly Component[];
}

export function coverageOf(components: readonly Component[]): Coverage {
  const askable: Component[] = [];
  const versionless: Component[] = [];
  const misversioned: Component[] = [];
  const foreign: Component[] = [];
  const unlisted: Component[] = [];
  for (const component of components) {
    if (isUnlisted(component)) unlisted.push(component);
    else if (!ecosystems.has(component.ecosystem)) foreign.push(component);
    else if (component.version === '') versionless.push(component);
    else if (!isVersion(component)) misversioned.push(component);
    else askable.push(component);
  }
  const unregistered = askable.filter((component) => isUnregistered(component.purl));
  return { askable, unregistered, versionless, misversioned, foreign, unlisted };
}

/** A commit is what nobody published as a version. A tag such as `v4` is moved to each release that begins with 4, so it is the version of none. */
function isUnlisted({ ecosystem, version }: Component): boolean {
  return (
    ecosystem === 'Docker' ||
    /^[0-9a-f]{40}$/.test(version) ||
    (ecosystem === 'GitHub Actions' && !/^v?\d+\.\d+\.\d+(?!\.)/.test(version))
  );
}

/** For npm as Semantic Versioning 2.0.0 writes it, which its registry demands; of the others not every spelling is known. */
function isVersion({ ecosystem, version }: Component): boolean {
  return ecosystem !== 'npm' || /^\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?$/.test(version);
}

/** By the qualifiers that ECMA-427 has for a package from somewhere else. */
function isUnregistered(purl: string): boolean {
  return /[?&](?:vcs_url|download_url)=/.test(purl);
}

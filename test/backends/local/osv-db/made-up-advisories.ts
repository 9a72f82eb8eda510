import type { Releases } from '../../../doubles/osv-database.ts';

/** What registries publish, from the oldest: by the specification of each ecosystem, in the spellings seen there. */
const histories: Readonly<Record<string, readonly string[]>> = {
  npm: [
    '0.9.0',
    '1.0.0-alpha.1',
    '1.0.0-alpha.beta',
    '1.0.0-beta.2',
    '1.0.0-beta.11',
    '1.0.0',
    '1.2.0',
    '1.10.0',
    '2.0.0-rc.1',
    '2.0.0',
    '2.1.3',
    '10.0.0',
  ],
  PyPI: [
    '0.9',
    '1.0.dev1',
    '1.0a1',
    '1.0b2',
    '1.0rc1',
    '1.0',
    '1.0.post1',
    '1.1',
    '1.9.2',
    '1.10',
    '2!0.1',
    '2!1.0.0',
  ],
  Go: [
    'v0.0.0-20200101000000-daa7c04131f5',
    'v0.1.0',
    'v0.9.0',
    'v0.10.0',
    'v1.0.0-rc.1',
    'v1.0.0',
    'v1.0.1-0.20210101000000-daa7c04131f5',
    'v1.0.1',
    'v1.5.0',
    'v2.0.0+incompatible',
    'v2.1.0+incompatible',
  ],
  'crates.io': [
    '0.1.0',
    '0.1.1-alpha',
    '0.1.1-alpha.1',
    '0.1.1',
    '0.2.0',
    '0.10.0',
    '1.0.0-beta',
    '1.0.0-rc.2',
    '1.0.0-rc.10',
    '1.0.0',
    '1.0.1',
  ],
  Maven: [
    '1.0-alpha-1',
    '1.0-beta-2',
    '1.0-m3',
    '1.0-rc1',
    '1.0-SNAPSHOT',
    '1.0',
    '1.0-sp1',
    '1.0-jre',
    '1.0-1',
    '1.0.1',
    '1.2.0.Final',
    '1.10.0.RELEASE',
    '2.0.0',
  ],
  NuGet: [
    '0.9.9.1',
    '1.0.0-ALPHA',
    '1.0.0-alpha.2',
    '1.0.0-alpha.10',
    '1.0.0-Beta',
    '1.0',
    '1.0.0.1',
    '1.0.1',
    '1.2',
    '1.10.0',
    '2.0.0-pre',
    '2.0.0',
  ],
  RubyGems: [
    '0.9',
    '1.0.a2',
    '1.0.a10',
    '1.0.b1',
    '1.0.0.pre1',
    '1.0.0.rc1',
    '1.0',
    '1.0.1',
    '1.2',
    '1.10.0',
    '2.0.0.beta1',
    '2.0.0',
  ],
  Packagist: [
    'v0.9',
    '1.0.0-dev',
    '1.0.0-alpha1',
    '1.0.0-b2',
    '1.0.0-beta3',
    '1.0.0-RC1',
    'v1.0.0',
    '1.0.0-patch1',
    '1.0.1',
    'v1.2',
    '1.10.0',
    '2.0.0-RC2',
    '2.0.0',
  ],
  Pub: [
    '0.9.0',
    '1.0.0-dev.1',
    '1.0.0-dev.10',
    '1.0.0-nullsafety.0',
    '1.0.0',
    '1.0.0+1',
    '1.0.0+2',
    '1.0.0+10',
    '1.0.1',
    '1.10.0',
    '2.0.0',
  ],
};

export const packagesOfEach = 60;

/** Packages of nine ecosystems with their releases. */
export const madeUpReleases: readonly Releases[] = Object.entries(histories).flatMap(
  ([ecosystem, versions]) =>
    Array.from({ length: packagesOfEach }, (_, at) => ({ ecosystem, name: nameIn(ecosystem, at), versions })),
);

function nameIn(ecosystem: string, at: number): string {
  switch (ecosystem) {
    case 'npm':
      return at % 3 === 0 ? `@scope/package-${at}` : at % 3 === 1 ? `JSONThing${at}` : `package-${at}`;
    case 'PyPI':
      return at % 2 === 0 ? `Package_${at}` : `package.${at}`;
    case 'Go':
      return `example.com/Team/module-${at}`;
    case 'Maven':
      return `org.example:artifact-${at}`;
    case 'NuGet':
      return `Example.Package.${at}`;
    case 'Packagist':
      return `vendor/package-${at}`;
    default:
      return `package_${at}`;
  }
}

/** Numbers from 0 up to 1, always the same: a linear congruential generator (Numerical Recipes, 7.1). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const vectors = [
  'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
  'CVSS:3.0/AV:N/AC:H/PR:L/UI:R/S:C/C:L/I:L/A:N',
  'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N',
];

export interface MadeUpAdvisory {
  readonly id: string;
  readonly affected: readonly { readonly package: { readonly ecosystem: string; readonly name: string } }[];
}

/** As many records about these packages as wanted, in the shape and with the oddities of the public databases. */
export function madeUpAdvisories(
  releases: readonly Releases[],
  count: number,
  seed: number,
): MadeUpAdvisory[] {
  const random = createRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const chance = (probability: number) => random() < probability;
  const one = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;

  function rangesOf({ ecosystem, versions }: Releases) {
    const places = [
      ...new Set([below(versions.length), below(versions.length), below(versions.length)]),
    ].sort((a, b) => a - b);
    const [first = 0, second, third] = places;
    const at = (place: number) => versions[place] ?? '';
    const events: Record<string, string>[] = [{ introduced: chance(0.4) ? '0' : at(first) }];
    if (second !== undefined)
      events.push(chance(0.7) ? { fixed: at(second) } : { last_affected: at(second) });
    if (third !== undefined && chance(0.5)) events.push({ introduced: at(third) });
    const type = ['npm', 'Go', 'crates.io', 'Pub'].includes(ecosystem) ? 'SEMVER' : 'ECOSYSTEM';
    const commits = {
      type: 'GIT',
      repo: 'https://example.com/repo',
      events: [{ introduced: '0' }, { fixed: 'c'.repeat(40) }],
    };
    return [...(chance(0.2) ? [commits] : []), { type, events }];
  }

  function affectedOf(release: Releases) {
    const { ecosystem, name, versions } = release;
    const listed = versions.filter(() => chance(0.3));
    const onlyList = chance(0.1) && listed.length > 0;
    return {
      package: { ecosystem, name, purl: `pkg:generic/${encodeURIComponent(name)}` },
      ...(!onlyList && { ranges: rangesOf(release) }),
      ...((onlyList || chance(0.3)) && { versions: listed }),
      ...(chance(0.1) && { database_specific: { severity: one(['LOW', 'HIGH', 'nonsense']) } }),
      ...(chance(0.1) && {
        ecosystem_specific: { severity: one(['MODERATE', 'CRITICAL']), affects: { arch: [] } },
      }),
    };
  }

  return Array.from({ length: count }, (_, at) => {
    const prefix = chance(0.1)
      ? 'MAL-2025'
      : chance(0.6)
        ? 'GHSA-aaaa-bbbb'
        : chance(0.5)
          ? 'PYSEC-2024'
          : 'GO-2025';
    const subjects = [one(releases), ...(chance(0.15) ? [one(releases)] : [])];
    return {
      schema_version: '1.7.3',
      id: `${prefix}-${String(at).padStart(4, '0')}`,
      modified: new Date(Date.UTC(2025, 0, 1) + below(364 * 24 * 3_600) * 1_000).toISOString(),
      published: '2025-01-01T00:00:00Z',
      ...(chance(0.03) && { withdrawn: '2025-06-01T00:00:00Z' }),
      // Every second one shares its CVE with another record.
      ...(chance(0.8) && { aliases: [`CVE-2025-${String(Math.floor(at / 2)).padStart(5, '0')}`] }),
      ...(chance(0.8) && { summary: `Something bad, number ${at}` }),
      details: `### Impact\n\nWhat number ${at} does to whoever lets it, told at length. ${'And so on. '.repeat(below(60))}`,
      ...(chance(0.7) && { severity: [{ type: 'CVSS_V3', score: one(vectors) }] }),
      affected: subjects.map(affectedOf),
      references: [{ type: 'WEB', url: `https://example.com/advisories/${at}` }],
      database_specific: {
        github_reviewed: true,
        ...(chance(0.6) && { severity: one(['LOW', 'MODERATE', 'HIGH', 'CRITICAL']) }),
        ...(chance(0.7) && { cwe_ids: [one(['CWE-79', 'CWE-89', 'CWE-1321'])] }),
      },
    };
  });
}

import { describe, expect, it } from 'vitest';
import { versionOrderOf } from '../../../../src/backends/local/vulnerabilities/versions/index.ts';

/** What the specification of an ecosystem says about its versions. */
interface Vectors {
  readonly ecosystem: string;
  readonly from: string;
  /** Each ascends, without two that are equal. */
  readonly ascending: readonly (readonly string[])[];
  /** All that stand in one list are equal. */
  readonly equal?: readonly (readonly string[])[];
  readonly versions?: readonly string[];
  readonly noVersions?: readonly string[];
}

const semantic: Omit<Vectors, 'ecosystem'> = {
  from: 'Semantic Versioning 2.0.0, sections 9 to 11',
  ascending: [
    ['1.0.0', '2.0.0', '2.1.0', '2.1.1'],
    [
      '1.0.0-alpha',
      '1.0.0-alpha.1',
      '1.0.0-alpha.beta',
      '1.0.0-beta',
      '1.0.0-beta.2',
      '1.0.0-beta.11',
      '1.0.0-rc.1',
      '1.0.0',
    ],
    ['1.0.0-0.3.7', '1.0.0-x.7.z.92', '1.0.0-x-y-z.4', '1.0.0'],
    ['1.9.0', '1.10.0', '1.11.0'],
  ],
  versions: ['1.0.0-x-y-z.4', '1.0.0+20130313144700', '1.0.0-beta+exp.sha.5114f85'],
  noVersions: ['', 'latest', '^1.0.0', '1.x', '1.2.3.4', 'a'.repeat(40), `1.0.0-${'a'.repeat(300)}`],
};
const withoutMetadata = [['1.0.0', '1.0.0+20130313144700', '1.0.0+21AF26D3---117B344092BD']];

const vectors: readonly Vectors[] = [
  ...['npm', 'crates.io', 'Hex', 'SwiftURL', 'Go', 'GitHub Actions'].map((ecosystem) => ({
    ecosystem,
    ...semantic,
    equal: withoutMetadata,
  })),
  {
    ecosystem: 'Go',
    from: 'the Go modules reference, versions and pseudo-versions',
    ascending: [
      ['v0.0.0-20191109021931-daa7c04131f5', 'v0.0.0-20200101000000-daa7c04131f5', 'v0.0.1', 'v1.2.3-pre'],
      [
        'v1.2.3-pre',
        'v1.2.3-pre.0.20191109021931-daa7c04131f5',
        'v1.2.3',
        'v1.2.4-0.20191109021931-daa7c04131f5',
      ],
      ['v1.2.4-0.20191109021931-daa7c04131f5', 'v1.2.4', 'v2.0.0+incompatible'],
    ],
    equal: [['v2.0.0', 'v2.0.0+incompatible', '2.0.0']],
  },
  {
    ...semantic,
    ecosystem: 'Pub',
    from: 'package pub_semver: build metadata counts',
    ascending: [
      ...semantic.ascending,
      ['1.0.0', '1.0.0+0.3.7', '1.0.0+1', '1.0.0+1.3.7', '1.0.0+build', '1.0.1'],
    ],
  },
  {
    ecosystem: 'PyPI',
    from: 'the version specifiers specification, summary of permitted suffixes and relative ordering',
    ascending: [
      ['0.9', '0.9.1', '0.9.2', '0.9.10', '0.9.11', '1.0', '1.0.1', '1.1', '2.0', '2.0.1', '1!0.5'],
      [
        '1.dev0',
        '1.0.dev456',
        '1.0a1',
        '1.0a2.dev456',
        '1.0a12.dev456',
        '1.0a12',
        '1.0b1.dev456',
        '1.0b2',
        '1.0b2.post345.dev456',
        '1.0b2.post345',
        '1.0rc1.dev456',
        '1.0rc1',
        '1.0',
        '1.0+abc.5',
        '1.0+abc.7',
        '1.0+5',
        '1.0.post456.dev34',
        '1.0.post456',
        '1.0.15',
        '1.1.dev1',
      ],
    ],
    equal: [
      ['1', '1.0', '1.0.0', 'v1.0'],
      ['1.1rc1', '1.1RC1', '1.1-rc.1', '1.1c1', '1.1pre1', '1.1preview1'],
      ['1.2.post2', '1.2-2', '1.2.rev2', '1.2-r2'],
    ],
    noVersions: ['1.0-custom', 'workspace', '1.0.*', '=1.0', `1.${'0.'.repeat(200)}1`],
  },
  {
    ecosystem: 'Maven',
    from: 'the POM reference, version order specification',
    ascending: [
      ['1', '1.1'],
      ['1-snapshot', '1', '1-sp'],
      ['1-foo2', '1-foo10'],
      ['1-foo', '1-1', '1.1'],
      ['1-ga', '1-sp'],
      ['1-ga.1', '1-sp.1'],
      ['1-sp-1', '1-ga-1'],
      [
        '1-alpha-1',
        '1-beta-1',
        '1-milestone-1',
        '1-rc-1',
        '1-SNAPSHOT',
        '1',
        '1-sp',
        '1-abc',
        '1-xyz',
        '1-1',
      ],
      ['1.0-alpha-1-SNAPSHOT', '1.0-alpha-1', '1.0'],
      ['Camden.SR1', 'Camden.SR2', 'Dalston.SR1'],
      ['2.0-1', '2.0.1'],
      ['31.0-android', '31.1-android', '32.0.0-android', '32.0.0-jre'],
      ['1.0.0', '99999999999999999998', '99999999999999999999'],
    ],
    equal: [
      ['1', '1.0', '1.0.0', '1.ga', '1-ga', '1.final', '1-0', '1.', '1-', '1-release', '1.0.0-0.0.0', '01'],
      ['1.0.0-foo.0.0', '1-foo', '1.0-FOO', '1foo'],
      ['1-1.foo-bar1baz-.1', '1-1.foo-bar-1-baz-0.1'],
      ['1-a1', '1-alpha-1', '1a1'],
      ['1-cr2', '1-rc2', '1-RC-2'],
    ],
    versions: ['Finchley.SR1', '1.constructor', '20040616'],
    noVersions: ['', '[1.0,2.0)', `\${project.version}`, '1.0 beta', '1'.repeat(300)],
  },
  {
    ecosystem: 'RubyGems',
    from: 'Gem::Version',
    ascending: [
      ['1.0.a.2', '1.0.b1', '1.0', '1.0.1', '1.1'],
      ['0.9', '1.0.a.2', '1.0.b1', '1.0'],
      ['1.2.4.beta', '1.2.4', '1.3.0'],
      ['1.0.a9', '1.0.a10'],
      ['3.2', '3.10'],
      ['1.0.0.pre1', '1.0.0.rc1', '1.0.0'],
    ],
    equal: [
      ['1', '1.0', '1.0.0'],
      ['1.0.a2', '1.0.a.2'],
    ],
    noVersions: ['junk', '1.0-*', '1.2.3\n4', `1.${'0.'.repeat(200)}1`],
  },
  {
    ecosystem: 'NuGet',
    from: 'NuGet package versioning',
    ascending: [
      ['1.0.0', '1.0.0.1', '1.0.1', '1.1', '2'],
      [
        '1.0.1-aaa',
        '1.0.1-alpha.2',
        '1.0.1-alpha.10',
        '1.0.1-beta',
        '1.0.1-open',
        '1.0.1-rc',
        '1.0.1-zzz',
        '1.0.1',
      ],
      ['1.0.0-1', '1.0.0-2', '1.0.0-10', '1.0.0-a'],
      ['0.9.9.1', '1.0.0-pre', '1.0.0', '1.0.0.1-alpha', '1.0.0.1'],
    ],
    equal: [
      ['1', '1.0', '1.0.0', '1.0.0.0', '1.00', '1.0.0+build'],
      ['1.0.0-ALPHA.1', '1.0.0-alpha.1', '1.0.0-alpha.1+x'],
    ],
    noVersions: ['v1.0', '1.0.0.0.0', '1.0.0-', '1.*', '[1.0,2.0)', 'latest'],
  },
  {
    ecosystem: 'Packagist',
    from: "composer/semver's normalisation and PHP's version_compare",
    ascending: [
      [
        '1.0.0-dev',
        '1.0.0-alpha1',
        '1.0.0-alpha2',
        '1.0.0-beta1',
        '1.0.0-RC1',
        '1.0.0',
        '1.0.0-patch1',
        '1.0.1',
      ],
      ['1.0.0-alpha', '1.0.0-alpha1'],
      ['1.0.0-beta1-dev', '1.0.0-beta1'],
      ['v1.9.0', 'v1.10.0', '1.10.0.1', '2'],
      ['1.25.0-b-2.1', '1.25.0-rc', '1.25.0'],
      ['2010.01', '2010.01.02', '2010.10.200', '20100102'],
    ],
    equal: [
      ['1', '1.0', '1.0.0', 'v1.0.0.0', '1.0.0+build', '1.0.0-stable'],
      ['1.0.0-b2', '1.0.0beta2', '1.0.0-BETA.2', '1.0.0.beta2'],
      ['1.0.0-p1', '1.0.0-pl1', '1.0.0-patch1'],
      ['1.25.0-beta2.1', '1.25.0-b.2.1'],
    ],
    noVersions: ['dev-main', 'dev-master', '2.x-dev', 'foo', '1.0.2.5.5', `1.0.0-beta${'1'.repeat(300)}`],
  },
];

describe.each(vectors)('$ecosystem, by $from', ({ ecosystem, ascending, equal = [], ...words }) => {
  const order = versionOrderOf(ecosystem);
  if (order === undefined) throw new Error(`no order of ${ecosystem}`);

  it.each(ascending.map((chain) => [chain] as const))('ascends in %j', (chain) => {
    for (const [at, version] of chain.entries()) {
      expect(order.isVersion(version), version).toBe(true);
      expect(order.compare(version, version), version).toBe(0);
      for (const later of chain.slice(at + 1)) {
        expect(order.compare(version, later), `${version} < ${later}`).toBeLessThan(0);
        expect(order.compare(later, version), `${later} > ${version}`).toBeGreaterThan(0);
      }
    }
  });

  it.each(equal.map((group) => [group] as const))('makes no difference between %j', (group) => {
    for (const one of group) {
      expect(order.isVersion(one), one).toBe(true);
      for (const other of group) expect(order.compare(one, other), `${one} = ${other}`).toBe(0);
    }
  });

  it('knows what is a version', () => {
    const { versions = [], noVersions = [] } = words;
    expect(versions.filter((text) => !order.isVersion(text))).toEqual([]);
    expect(noVersions.filter((text) => order.isVersion(text))).toEqual([]);
  });
});

it('knows no order of an ecosystem that it has no rules of', () => {
  expect(['Debian', 'CRAN', 'constructor', ''].map(versionOrderOf)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

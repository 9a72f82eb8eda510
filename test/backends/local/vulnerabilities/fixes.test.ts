import { describe, expect, it } from 'vitest';
import { fixVersionsOf } from '../../../../src/backends/local/vulnerabilities/fixes.ts';
import { aRecord, npm } from './support.ts';

type Event = { introduced?: string; fixed?: string; last_affected?: string };
type Entry = { type?: string; versions?: string[]; events: Event[] };

function fixes(version: string, entries: Entry[], ecosystem = 'npm'): readonly string[] {
  const affected = entries.map(({ type = 'SEMVER', versions = [], events }) => ({
    package: { ecosystem, name: 'it' },
    versions,
    ranges: [{ type, events }],
  }));
  return fixVersionsOf(npm('it', version, { ecosystem }), aRecord({ affected }).affected);
}

describe('fixVersionsOf', () => {
  it.each<[string, string, Entry[], string[]]>([
    ['the end of the range', '1.0.0', [{ events: [{ introduced: '0' }, { fixed: '1.2.3' }] }], ['1.2.3']],
    [
      'a prerelease as older than its release',
      '2.0.0-rc.1',
      [{ events: [{ introduced: '0' }, { fixed: '2.0.0' }] }],
      ['2.0.0'],
    ],
    [
      'only the range of its own line',
      '1.1.0',
      [
        { events: [{ introduced: '2.0.0' }, { fixed: '2.3.0' }] },
        { events: [{ introduced: '1.0.0' }, { fixed: '1.2.6' }] },
        { events: [{ introduced: '0' }, { fixed: '0.2.4' }] },
      ],
      ['1.2.6'],
    ],
    [
      'all later ends of its range, nearest first',
      '1.1.0',
      [
        {
          events: [
            { introduced: '10.0.0' },
            { fixed: '10.1.0' },
            { introduced: '1.0.0' },
            { fixed: '1.9.0' },
          ],
        },
      ],
      ['1.9.0', '10.1.0'],
    ],
    [
      'no end that lies in another range',
      '1.1.0',
      [
        { events: [{ introduced: '0' }, { fixed: '1.2.0' }] },
        { events: [{ introduced: '1.0.0' }, { fixed: '1.3.0' }] },
      ],
      ['1.3.0'],
    ],
    [
      'no end that the list of versions names',
      '1.1.0',
      [{ versions: ['1.1.0', '1.2.0'], events: [{ introduced: '0' }, { fixed: '1.2.0' }] }],
      [],
    ],
    [
      'a version at which it was introduced again',
      '2.0.0',
      [{ events: [{ introduced: '0' }, { fixed: '2.0.0' }, { introduced: '2.0.0' }, { fixed: '2.0.1' }] }],
      ['2.0.1'],
    ],
    [
      'nothing after a last affected version',
      '1.0.0',
      [{ events: [{ introduced: '0' }, { last_affected: '1.5.0' }] }],
      [],
    ],
    ['nothing where no fix is out', '1.0.0', [{ events: [{ introduced: '0' }] }], []],
    [
      'nothing when the range does not hold the version',
      '3.0.0',
      [
        { events: [{ introduced: '0' }, { fixed: '1.0.0' }] },
        { events: [{ introduced: '3.0.1' }, { fixed: '3.0.2' }] },
      ],
      [],
    ],
    [
      'a version right after the last affected one',
      '1.5.1',
      [
        { events: [{ introduced: '0' }, { last_affected: '1.5.0' }] },
        { events: [{ introduced: '1.5.1' }, { fixed: '1.6.0' }] },
      ],
      ['1.6.0'],
    ],
    ['short versions', '4.1.0', [{ events: [{ introduced: '4' }, { fixed: '4.2' }] }], ['4.2']],
    [
      'no commit',
      '1.0.0',
      [
        { type: 'GIT', events: [{ introduced: '0' }, { fixed: 'a'.repeat(40) }] },
        { events: [{ introduced: '0' }, { fixed: '1.0.1' }] },
      ],
      ['1.0.1'],
    ],
    ['no word', '1.0.0', [{ events: [{ introduced: '0' }, { fixed: 'never' }] }], []],
  ])('finds %s', (_, version, entries, expected) => {
    expect(fixes(version, entries)).toEqual(expected);
  });

  it('names all fixed versions, as they come, where it cannot compare', () => {
    const entries = [
      { type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '3.2.4' }] },
      { type: 'ECOSYSTEM', events: [{ introduced: '2.0' }, { fixed: '2.2.8.post1' }, { fixed: '3.2.4' }] },
    ];
    expect(fixes('2.1', entries, 'CRAN')).toEqual(['3.2.4', '2.2.8.post1']);
    expect(fixes('workspace', entries)).toEqual(['3.2.4', '2.2.8.post1']);
  });

  it.each<[string, string, Entry[], string[]]>([
    ['PyPI', '2.1', [{ events: [{ introduced: '2.0' }, { fixed: '2.2.8.post1' }] }], ['2.2.8.post1']],
    ['Maven', '2.13.0-rc1', [{ events: [{ introduced: '2.13.0-alpha' }, { fixed: '2.13.0' }] }], ['2.13.0']],
    ['RubyGems', '6.1.0.rc1', [{ events: [{ introduced: '6.0' }, { fixed: '6.1.0' }] }], ['6.1.0']],
    ['NuGet', '4.3', [{ events: [{ introduced: '4.0.0.0' }, { fixed: '4.3.1' }] }], ['4.3.1']],
    ['Packagist', 'v5.4.2', [{ events: [{ introduced: '5.4.0-BETA1' }, { fixed: '5.4.20' }] }], ['5.4.20']],
    ['Go', 'v1.2.3', [{ events: [{ introduced: '0' }, { fixed: '1.2.4' }] }], ['1.2.4']],
    ['crates.io', '0.9.0', [{ events: [{ introduced: '0.0.0-0' }, { fixed: '0.10.0' }] }], ['0.10.0']],
  ])('compares versions of %s by their own rules', (ecosystem, version, entries, expected) => {
    expect(fixes(version, entries, ecosystem)).toEqual(expected);
    expect(fixes(expected[0] ?? '', entries, ecosystem)).toEqual([]);
  });
});

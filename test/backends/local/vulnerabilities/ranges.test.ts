import { describe, expect, it } from 'vitest';
import { isAffected } from '../../../../src/backends/local/vulnerabilities/ranges.ts';
import { versionOrderOf } from '../../../../src/backends/local/vulnerabilities/versions/index.ts';
import { aRecord } from './support.ts';

type Event = { introduced?: string; fixed?: string; last_affected?: string; limit?: string };
type Entry = { type?: string; versions?: string[]; events?: Event[] };

function judge(version: string, entries: readonly Entry[], ecosystem = 'npm'): boolean | undefined {
  const affected = entries.map(({ type = 'ECOSYSTEM', versions = [], events }) => ({
    package: { ecosystem, name: 'it' },
    versions,
    ranges: events ? [{ type, events }] : [],
  }));
  return isAffected(version, aRecord({ affected }).affected, versionOrderOf(ecosystem));
}

const [yes, no, unknown] = [true, false, undefined];

describe('isAffected', () => {
  it.each<[string, string, Entry[], boolean | undefined]>([
    ['from the first version on', '0.0.0-0', [{ events: [{ introduced: '0' }] }], yes],
    ['at the start', '1.0.0', [{ events: [{ introduced: '1.0.0' }, { fixed: '2.0.0' }] }], yes],
    ['before the start', '0.9.0', [{ events: [{ introduced: '1.0.0' }, { fixed: '2.0.0' }] }], no],
    ['in a prerelease of the start', '1.0.0-rc.1', [{ events: [{ introduced: '1.0.0' }] }], no],
    [
      'in a prerelease of the fix',
      '2.0.0-rc.1',
      [{ events: [{ introduced: '0' }, { fixed: '2.0.0' }] }],
      yes,
    ],
    ['at the fix', '2.0.0', [{ events: [{ introduced: '0' }, { fixed: '2.0.0' }] }], no],
    ['at the last', '2.0.0', [{ events: [{ introduced: '0' }, { last_affected: '2.0.0' }] }], yes],
    ['after the last', '2.0.1', [{ events: [{ introduced: '0' }, { last_affected: '2.0.0' }] }], no],
    [
      'in one version only',
      '1.0.0',
      [{ events: [{ introduced: '1.0.0' }, { last_affected: '1.0.0' }] }],
      yes,
    ],
    [
      'in the second of two intervals, whatever the order of the events',
      '3.1.0',
      [{ events: [{ fixed: '3.2.0' }, { introduced: '3.0.0' }, { fixed: '1.1.0' }, { introduced: '0' }] }],
      yes,
    ],
    [
      'between two intervals',
      '2.0.0',
      [{ events: [{ introduced: '0' }, { fixed: '1.1.0' }, { introduced: '3.0.0' }] }],
      no,
    ],
    ['before a limit', '1.0.0', [{ events: [{ introduced: '0' }, { limit: '2.0.0' }] }], yes],
    ['at a limit', '2.0.0', [{ events: [{ introduced: '0' }, { limit: '2.0.0' }] }], no],
    [
      'before one of two limits',
      '2.0.0',
      [{ events: [{ introduced: '0' }, { limit: '2.0.0' }, { limit: '3.0.0' }] }],
      yes,
    ],
    ['without a limit', '2.0.0', [{ events: [{ introduced: '0' }, { limit: '*' }] }], yes],
    [
      'in the list, beside a range',
      '9.0.0',
      [{ versions: ['9.0.0'], events: [{ introduced: '0' }, { fixed: '1.0.0' }] }],
      yes,
    ],
    ['in the list alone', '9.0.0', [{ versions: ['9.0.0'] }], yes],
    ['not in the list', '9.0.1', [{ versions: ['9.0.0'] }], no],
    ['in one of two entries', '9.0.0', [{ versions: ['1.0.0'] }, { events: [{ introduced: '8.0.0' }] }], yes],
    ['by commits', '1.0.0', [{ type: 'GIT', events: [{ introduced: '0' }] }], no],
    ['by nothing', '1.0.0', [{}], no],
    ['with a fix that is no version', '1.0.0', [{ events: [{ introduced: '0' }, { fixed: 'never' }] }], yes],
    [
      'with a start that is no version',
      '1.0.0',
      [{ events: [{ introduced: 'soon' }, { fixed: '2.0.0' }] }],
      unknown,
    ],
    [
      'by a range, with a start that is none',
      '1.0.0',
      [{ events: [{ introduced: 'soon' }] }, { events: [{ introduced: '0' }, { fixed: '2.0.0' }] }],
      yes,
    ],
    [
      'by a range with an end, being no version',
      'main',
      [{ events: [{ introduced: '0' }, { fixed: '2.0.0' }] }],
      unknown,
    ],
    ['by a range without an end, being no version', 'main', [{ events: [{ introduced: '0' }] }], yes],
    ['by a list, being no version', 'main', [{ versions: ['main'] }], yes],
    ['not by a list, being no version', 'main', [{ versions: ['1.0.0'] }], no],
  ])('judges %s', (_, version, entries, expected) => {
    expect(judge(version, entries)).toBe(expected);
  });

  it('knows another spelling of a version in a list that stands alone', () => {
    expect(judge('1.0', [{ versions: ['1.0.0'] }], 'PyPI')).toBe(true);
    expect(judge('1.0.0.0', [{ versions: ['1.0'] }], 'NuGet')).toBe(true);
    expect(judge('v1.2.3', [{ versions: ['1.2.3'] }], 'Go')).toBe(true);
  });

  it('cannot tell in an ecosystem without an order, but for lists and all versions', () => {
    const ranges = [{ events: [{ introduced: '0' }, { fixed: '2.0' }] }];
    expect(judge('1.0', ranges, 'CRAN')).toBeUndefined();
    expect(judge('1.0', [{ versions: ['1.0'], ...ranges[0] }], 'CRAN')).toBe(true);
    expect(judge('1.0', [{ events: [{ introduced: '0' }] }], 'CRAN')).toBe(true);
    expect(judge('1.0', [{ versions: ['2.0'] }], 'CRAN')).toBe(false);
  });
});

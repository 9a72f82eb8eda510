import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../../src/backends/local/vulnerabilities/coverage.ts';
import { startOsvServer } from '../../../doubles/osv-server.ts';
import { aComponent } from '../../../factories/model.ts';
import { findIn, npm } from './support.ts';

const groupOf = (ecosystem: string, version: string) =>
  Object.entries(coverageOf([aComponent({ ecosystem, version })]))
    .filter(([, components]) => components.length > 0)
    .map(([group]) => group);

describe('who can be asked about', () => {
  it.each([
    ['npm', '1.0.0', 'askable'],
    ['npm', 'v1', 'misversioned'],
    ['npm', '', 'versionless'],
    ['PyPI', '1.0.post1', 'askable'],
    ['PyPI', '11bd71901bbe5b1630ceea73d27597364c9af683', 'unlisted'],
    ['SwiftURL', '11bd71901bbe5b1630ceea73d27597364c9af683', 'unlisted'],
    ['GitHub Actions', 'v4.1.2', 'askable'],
    ['GitHub Actions', '4.1.2-rc.1', 'askable'],
    ['GitHub Actions', 'v4', 'unlisted'],
    ['GitHub Actions', 'v4.1', 'unlisted'],
    ['GitHub Actions', 'main', 'unlisted'],
    ['GitHub Actions', '11bd71901bbe5b1630ceea73d27597364c9af683', 'unlisted'],
    ['Docker', '1.2.3', 'unlisted'],
    ['Elsewhere', '1.2.3', 'foreign'],
  ])('%s %s is %s', (ecosystem, version, group) => {
    expect(groupOf(ecosystem, version)).toEqual([group]);
  });
});

it('says of those that no advisory speaks of how many they are, and is complete without them', async () => {
  const server = await startOsvServer({ records: [] });
  try {
    const unlisted = [
      aComponent({ ecosystem: 'Docker', name: 'node', version: '22', purl: 'pkg:docker/node@22' }),
      aComponent({ ecosystem: 'GitHub Actions', name: 'a/b', version: 'v4', purl: 'pkg:github/a/b@v4' }),
    ];
    const { check } = await findIn(server.url, [npm('left-pad', '1.3.0'), ...unlisted]);
    expect(check).toMatchObject({
      state: 'complete',
      reasons: [],
      scope: `1 of 3 components, by ${server.url.origin}; 2 not asked about: images, and actions and packages that are not called by a version`,
    });
    expect(server.requests.map(({ path }) => path)).toEqual(['/v1/querybatch']);
    const alone = await findIn(server.url, unlisted);
    expect(alone.check).toMatchObject({ state: 'complete', reasons: [] });
    expect(alone.check.scope).toContain('0 of 2 components');
  } finally {
    await server.close();
  }
});

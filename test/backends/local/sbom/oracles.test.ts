import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCheckout } from '../../../../src/backends/local/checkout/open-checkout.ts';
import { readSbom } from '../../../../src/backends/local/sbom/read-sbom.ts';
import type { Answer } from '../../../oracles/oracles.ts';
import { ask, oracles } from '../../../oracles/oracles.ts';
import { edgeDifferences, differences as ownDifferences } from './differences.ts';
import { otherDifferences } from './other-differences.ts';

const differences = [...ownDifferences, ...otherDifferences];
const fixtures = join(import.meta.dirname, '../../../fixtures/lockfiles');
const names = readdirSync(fixtures, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);
const cases = names.flatMap((fixture) =>
  oracles.filter((oracle) => oracle.reads(fixture)).map((oracle) => ({ fixture, oracle })),
);
const signal = new AbortController().signal;
const explained = new Set<unknown>();

function recorded(fixture: string, oracle: string): Answer {
  return JSON.parse(readFileSync(join(fixtures, fixture, 'oracle.json'), 'utf8'))[oracle];
}

/** The oracle's package URL in our words; undefined when it is no component here. */
function translate(oracle: string, fixture: string, theirs: string): string | undefined {
  let purl = theirs;
  for (const row of differences) {
    if (row.oracle !== oracle || !row.fixtures.test(fixture) || !row.theirs?.test(purl)) continue;
    explained.add(row);
    if (row.ours === undefined) return undefined;
    purl = purl.replace(row.theirs, row.ours);
  }
  return purl;
}

async function oursOf(fixture: string) {
  const { sbom } = await readSbom(
    await openCheckout(join(fixtures, fixture), { exclude: [] }, signal),
    signal,
  );
  const isPurl = (ref: string) => ref.startsWith('pkg:');
  return {
    purls: sbom.components.map(({ purl }) => decodeURIComponent(purl)),
    edges: sbom.dependencies
      .filter(({ ref }) => isPurl(ref))
      .flatMap(({ ref, dependsOn }) =>
        dependsOn.filter(isPurl).map((to) => decodeURIComponent(`${ref} -> ${to}`)),
      ),
  };
}

describe.each(cases)('$fixture, against $oracle.name', ({ fixture, oracle }) => {
  const answer = recorded(fixture, oracle.name);

  it('has the same components', async () => {
    const theirs = answer.purls.flatMap((purl) => translate(oracle.name, fixture, purl) ?? []);
    const unseen = differences.filter(
      (row) => row.oracle === oracle.name && row.fixtures.test(fixture) && !row.theirs,
    );
    for (const row of unseen) explained.add(row);
    const expected = new Set([...theirs, ...unseen.map((row) => row.ours ?? '')]);
    expect((await oursOf(fixture)).purls.sort()).toEqual([...expected].sort());
    expect(expected.size).toBeGreaterThan(/^(?:npm|pnpm|yarn)-/.test(fixture) ? 230 : 0);
  });

  it('has the same edges between components', async () => {
    const theirs = new Set(
      answer.edges.flatMap((edge) => {
        const ends = edge.split(' -> ').map((purl) => translate(oracle.name, fixture, purl));
        return ends.includes(undefined) || ends[0] === ends[1] ? [] : [ends.join(' -> ')];
      }),
    );
    const ours = new Set((await oursOf(fixture)).edges);
    const unexplained = (side: 'ours' | 'theirs', edges: ReadonlySet<string>) =>
      [...edges].filter((edge) => {
        const row = edgeDifferences.find(
          (one) =>
            one.oracle === oracle.name &&
            one.fixtures.test(fixture) &&
            one.side === side &&
            one.edge.test(edge),
        );
        explained.add(row);
        return row === undefined;
      });
    expect(unexplained('ours', minus(ours, theirs))).toEqual([]);
    expect(unexplained('theirs', minus(theirs, ours))).toEqual([]);
    expect(ours.size).toBeGreaterThanOrEqual(/^(?:npm|pnpm|yarn)-/.test(fixture) ? 330 : 0);
  });
});

it('has no difference in its table that does not occur', () => {
  expect([...differences, ...edgeDifferences].filter((row) => !explained.has(row))).toEqual([]);
});

const installed = existsSync(join(import.meta.dirname, '../../../oracles/node_modules'));

describe.skipIf(!installed)('the recorded answers', () => {
  it.each(cases)('of $oracle.name on $fixture are what it says today', async ({ fixture, oracle }) => {
    expect(await ask(oracle, join(fixtures, fixture))).toEqual(recorded(fixture, oracle.name));
  });
});

function minus(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...a].filter((item) => !b.has(item)));
}

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildIndex } from '../../../../src/backends/local/osv-db/build.ts';
import { lookAt } from '../../../../src/backends/local/osv-db/open.ts';
import { coverageOf } from '../../../../src/backends/local/vulnerabilities/coverage.ts';
import type { Vulnerabilities } from '../../../../src/backends/local/vulnerabilities/index.ts';
import type { Finding } from '../../../../src/core/model/finding.ts';
import type { Component } from '../../../../src/core/model/sbom.ts';
import type { Releases } from '../../../doubles/osv-database.ts';
import { type OsvServer, startOsvServer } from '../../../doubles/osv-server.ts';
import { writeFiles } from '../checkout/temporary-tree.ts';
import { scanFolder } from '../sbom/scan-tree.ts';
import { findIn, npm, rejectingClient } from '../vulnerabilities/support.ts';
import { archiveOfRecords } from './archive.ts';
import { createRandom, madeUpAdvisories, madeUpReleases } from './made-up-advisories.ts';

const fixtures = join(import.meta.dirname, '../../../fixtures/lockfiles');

/** A few releases of each package that is made up. */
function madeUpComponents(): Component[] {
  const random = createRandom(7);
  return madeUpReleases.flatMap(({ ecosystem, name, versions }) =>
    versions
      .filter(() => random() < 0.15)
      .map((version) => npm(name, version, { ecosystem, purl: `pkg:${ecosystem}/${name}@${version}` })),
  );
}

/** One version of each package of the lockfiles among the fixtures. */
async function lockedComponents(): Promise<Component[]> {
  const folders = readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const found = new Map<string, Component>();
  for (const { name } of folders)
    for (const component of (await scanFolder(join(fixtures, name))).sbom.components)
      found.set(`${component.ecosystem}/${component.name}`, component);
  return coverageOf([...found.values()]).askable.filter(({ version }) => /^v?[1-9]\d*\.\d/.test(version));
}

/** A history in which a version stands between two that are surely older and newer, in every ecosystem. */
function historyOf({ ecosystem, name, version }: Component): Releases {
  return { ecosystem, name, versions: ['0.0.1', version, '99999.0.0'] };
}

const kept: string[] = [];
let server: OsvServer;
let components: readonly Component[];
let byOsv: Vulnerabilities;
let dump: string;
let index: string;

beforeAll(async () => {
  const locked = await lockedComponents();
  components = [...locked, ...madeUpComponents()];
  const histories = locked.map(historyOf);
  const records = [
    ...madeUpAdvisories(madeUpReleases, 3_800, 1),
    ...madeUpAdvisories(histories, 1_200, 2).map((record) => ({ ...record, id: `${record.id}x` })),
  ];
  const ecosystems = new Set(
    records.flatMap(({ affected }) => affected.map((entry) => entry.package.ecosystem)),
  );
  const archives = [...ecosystems].map((ecosystem) => [
    `${ecosystem}/all.zip`,
    archiveOfRecords(
      records.filter(({ affected }) => affected.some((entry) => entry.package.ecosystem === ecosystem)),
    ),
  ]);
  dump = keptTree(Object.fromEntries(archives));
  server = await startOsvServer({ records, releases: [...madeUpReleases, ...histories] });
  byOsv = await findIn(server.url, components);

  const opened = await lookAt(dump);
  if (opened.kind !== 'files') throw new Error('no files');
  const built = await buildIndex(
    dump,
    opened.layout,
    new Date('2026-01-01T00:00:00Z'),
    new AbortController().signal,
  );
  expect(built.about).toMatchObject({ records: 5_000, unreadable: [] });
  index = join(keptTree({ index: built.bytes }), 'index');
}, 120_000);

afterAll(async () => {
  await server?.close();
  for (const root of kept) rmSync(root, { recursive: true });
});

/** A folder that stays for all tests of this file. */
function keptTree(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'scangate-osv-'));
  kept.push(root);
  writeFiles(root, files);
  return root;
}

/** What the database alone says. */
function find(osvDb: string): Promise<Vulnerabilities> {
  const client = rejectingClient(new Error('asked though it must not'));
  return findIn(new URL('https://osv.example'), components, { client, offline: true, osvDb });
}

function withoutDescription({ description: _, ...finding }: Finding): Omit<Finding, 'description'> {
  return finding;
}

describe('5,000 advisories about the packages of the fixtures and of nine ecosystems', () => {
  it('are found by OSV, some in every ecosystem', () => {
    expect(byOsv.check).toMatchObject({ state: 'complete', reasons: [] });
    const ecosystems = (found: readonly Component[]) =>
      [...new Set(found.map(({ ecosystem }) => ecosystem))].sort();
    const hit = new Set(byOsv.findings.map(({ component }) => component?.purl));
    expect(ecosystems(components.filter(({ purl }) => hit.has(purl)))).toEqual(ecosystems(components));
    expect(byOsv.findings.length).toBeGreaterThan(2_000);
    expect(byOsv.findings.filter(({ fixVersions }) => fixVersions.length > 0).length).toBeGreaterThan(500);
  });

  it('are found by a folder of archives as by OSV', async () => {
    const { findings, check } = await find(dump);
    expect(check).toMatchObject({ state: 'complete', reasons: [] });
    expect(findings).toEqual(byOsv.findings);
  });

  it('are found by an index as by OSV, but for the long descriptions', async () => {
    const { findings, check } = await find(index);
    expect(check).toMatchObject({ state: 'complete', reasons: [] });
    expect(findings.map(withoutDescription)).toEqual(byOsv.findings.map(withoutDescription));
  });
});

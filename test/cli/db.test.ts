import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/model/finding.ts';
import { temporaryTree } from '../backends/local/checkout/temporary-tree.ts';
import { archiveOf, archiveOfRecords } from '../backends/local/osv-db/archive.ts';
import { advisory } from '../backends/local/osv-db/records.ts';
import { packageLock } from '../backends/local/sbom/scan-tree.ts';
import { scangate } from '../reports/run-cli.ts';

const dayMs = 24 * 3_600_000;
const daysAgo = (days: number) => ({ modified: new Date(Date.now() - days * dayMs - 60_000).toISOString() });
const dateOf = ({ modified }: { readonly modified: string }) => modified.slice(0, 10);
const newest = daysAgo(2);

const dump = {
  'osv/npm/all.zip': archiveOfRecords([
    advisory('GHSA-1', 'npm', 'lodash', {
      ...newest,
      fixed: '4.17.21',
      database_specific: { severity: 'HIGH' },
    }),
    advisory('GHSA-2', 'npm', 'lodash', daysAgo(90)),
  ]),
  'osv/Go/all.zip': archiveOfRecords([advisory('GO-1', 'Go', 'example.com/m', daysAgo(50))]),
  'osv/Debian:12/all.zip': archiveOf({}),
};

describe('scangate db build', () => {
  it('makes an index, and says what is in it and what is not', async () => {
    const root = temporaryTree(dump);
    const { code, stdout, stderr } = await scangate(['db', 'build', '--from', 'osv'], root);
    expect(code).toBe(0);
    expect(stdout.split('\n')).toEqual([
      `scangate-osv-db.ndjson.gz: 3 advisories about 2 packages, of ${dateOf(newest)} (2 days old)`,
      '  Go: 1 advisory',
      '  npm: 2 advisories',
      '',
    ]);
    expect(stderr).toContain('left out, as no component can be of them: Debian:12');
    expect(readdirSync(root).sort()).toEqual(['osv', 'scangate-osv-db.ndjson.gz']);
  });

  it('says the same to a machine', async () => {
    const root = temporaryTree(dump);
    const { stdout } = await scangate(['db', 'build', '--from', 'osv', '--to', 'a.gz', '--json'], root);
    expect(JSON.parse(stdout)).toEqual({
      path: 'a.gz',
      bytes: readFileSync(join(root, 'a.gz')).length,
      packages: 2,
      date: newest.modified,
      ageDays: 2,
      records: 3,
      ecosystems: { Go: 1, npm: 2 },
      unreadable: [],
      leftOut: ['Debian:12'],
    });
  });

  it('warns of files that it cannot understand', async () => {
    const root = temporaryTree({ ...dump, 'osv/npm/bad.json': '{' });
    const { code, stderr } = await scangate(['db', 'build', '--from', 'osv'], root);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^warning: 1 file cannot be understood .*bad\.json$/m);
  });

  it.each<[string, string[], RegExp]>([
    ['no --from', [], /required option '--from <path>'/],
    ['a folder that is not there', ['--from', 'nothing'], /the database .*nothing cannot be read: ENOENT/],
    ['a folder without advisories', ['--from', '.', '--to', 'x'], /holds no advisory/],
    ['an index', ['--from', 'index'], /--from: 'index' is no folder or archive of OSV/],
    [
      'a place where it cannot write',
      ['--from', 'osv', '--to', 'no/where'],
      /--to: 'no\/where' cannot be written/,
    ],
    ['a flag that it does not know', ['--from', 'osv', '--form', 'x'], /unknown option '--form'/],
    ['an argument too many', ['--from', 'osv', 'again'], /too many arguments/],
  ])('refuses %s', async (name, args, reason) => {
    const root = temporaryTree(name.startsWith('a folder without') ? {} : { ...dump, index: 'an index' });
    const before = readdirSync(root);
    const { code, stdout, stderr } = await scangate(['db', 'build', ...args], root);
    expect(code).toBe(3);
    expect(stderr).toMatch(reason);
    expect(stdout).toBe('');
    expect(readdirSync(root)).toEqual(before);
  });

  it('leaves the old index where the new one cannot be made', async () => {
    const root = temporaryTree({ ...dump, 'osv/PyPI/all.zip': 'damaged', 'a.gz': 'old' });
    expect((await scangate(['db', 'build', '--from', 'osv', '--to', 'a.gz'], root)).code).toBe(3);
    expect(readFileSync(join(root, 'a.gz'), 'utf8')).toBe('old');
  });
});

describe('scangate db info', () => {
  it.each(['osv', 'index'])('tells date, ecosystems and counts of %s', async (name) => {
    const root = temporaryTree(dump);
    await scangate(['db', 'build', '--from', 'osv', '--to', 'index'], root);
    const { code, stdout } = await scangate(['db', 'info', name], root);
    expect(code).toBe(0);
    expect(stdout.split('\n')).toEqual([
      `${name}: 3 advisories, of ${dateOf(newest)} (2 days old)`,
      '  Go: 1 advisory',
      '  npm: 2 advisories',
      '',
    ]);
    const json = await scangate(['db', 'info', name, '--json'], root);
    expect(JSON.parse(json.stdout)).toEqual({
      path: name,
      kind: name === 'osv' ? 'files' : 'index',
      date: newest.modified,
      ageDays: 2,
      records: 3,
      ecosystems: { Go: 1, npm: 2 },
      unreadable: [],
      leftOut: name === 'osv' ? ['Debian:12'] : [],
    });
  });

  it('does not know the age of a database without dates', async () => {
    const root = temporaryTree({
      'a.json': JSON.stringify(advisory('GHSA-1', 'npm', 'it', { modified: undefined })),
    });
    expect((await scangate(['db', 'info', '.'], root)).stdout).toMatch(/^\.: 1 advisory, of unknown date$/m);
    const { stdout } = await scangate(['db', 'info', '.', '--json'], root);
    expect(JSON.parse(stdout)).toMatchObject({ date: null, ageDays: null });
  });

  it.each(['nothing', '.', 'text'])('refuses %s', async (name) => {
    const { code, stderr } = await scangate(['db', 'info', name], temporaryTree({ text: 'hello' }));
    expect(code).toBe(3);
    expect(stderr).toMatch(/^error: the database .*\n.*docs\/offline\.md/);
  });
});

describe('scangate scan --offline --osv-db', () => {
  const checkout = {
    'shop/package-lock.json': packageLock({ 'node_modules/lodash': { version: '4.17.20' } }),
  };
  const scan = ['scan', 'shop', '--offline', '--json', '--report-dir', 'out', '--reports', 'json'];
  const vulnerabilities = (stdout: string) =>
    JSON.parse(stdout).checks.find(({ name }: { name: string }) => name === 'vulnerabilities');

  it.each(['osv', 'index'])('finds what %s knows', async (name) => {
    const root = temporaryTree({ ...dump, ...checkout });
    await scangate(['db', 'build', '--from', 'osv', '--to', 'index'], root);
    const { stdout } = await scangate([...scan, '--osv-db', name], root);
    const known = JSON.parse(stdout).findings.filter(({ category }: Finding) => category === 'sca');
    expect(known).toMatchObject([{ ruleId: 'GHSA-1', severity: 'high', fixVersions: ['4.17.21'] }]);
    expect(vulnerabilities(stdout)).toMatchObject({
      state: 'complete',
      scope: `1 component, by the database of ${dateOf(newest)}`,
    });
  });

  it('obeys db-max-age', async () => {
    const root = temporaryTree({ ...dump, ...checkout });
    const { stdout } = await scangate([...scan, '--osv-db', 'osv', '--options', 'db-max-age: 1'], root);
    expect(vulnerabilities(stdout)).toMatchObject({
      state: 'incomplete',
      reasons: [expect.stringMatching(/is 2 days old, more than 1\./)],
    });
  });

  it('refuses a database that is not there, before anything is scanned', async () => {
    const { code, stderr } = await scangate([...scan, '--osv-db', 'nothing'], temporaryTree(checkout));
    expect(code).toBe(3);
    expect(stderr).toMatch(/--osv-db: '.*nothing' does not exist\. docs\/offline\.md/);
  });

  it.each<[string, string]>([
    ['osv-db', 'osv-db: shop'],
    ['db-max-age', 'options: { db-max-age: 3650 }'],
    ['npm-registry', 'options: { npm-registry: "https://npm.example" }'],
  ])('takes no %s from the config file, which a change under review may have written', async (name, text) => {
    const root = temporaryTree({ ...checkout, 'shop/.scangate.yml': `${text}\n` });
    const { code, stderr } = await scangate(scan, root);
    expect(code).toBe(3);
    expect(stderr).toMatch(new RegExp(`${name}.* cannot be set in the config file`));
  });
});

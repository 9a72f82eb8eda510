import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../../src/backends/local/osv-db/build.ts';
import type { Package } from '../../../../src/backends/local/osv-db/database.ts';
import { inspect } from '../../../../src/backends/local/osv-db/inspect.ts';
import { lookAt, openDatabase } from '../../../../src/backends/local/osv-db/open.ts';
import { temporaryTree } from '../checkout/temporary-tree.ts';
import { archiveOf, archiveOfRecords } from './archive.ts';
import { advisory } from './records.ts';

const now = new Date('2026-01-01T00:00:00Z');
const never = new AbortController().signal;
const npm = advisory('GHSA-1', 'npm', 'left');
const pypi = advisory('PYSEC-1', 'PyPI', 'Left_Pad', { modified: '2025-11-01T00:00:00Z' });
const left = { ecosystem: 'npm', name: 'left' };
const leftPad = { ecosystem: 'PyPI', name: 'left-pad' };

type Files = Readonly<Record<string, string | Uint8Array>>;

async function openTree(files: Files, packages: readonly Package[] = [left, leftPad], path = '.') {
  const database = await openDatabase(join(temporaryTree(files), path), packages, now, never);
  const ids = packages.map((each) => database.recordsOf(each).map(({ id }) => id));
  return { ...database, ids, covered: Object.fromEntries(database.about.ecosystems) };
}

const json = (value: unknown) => JSON.stringify(value);

describe('a folder', () => {
  it.each<[string, Files]>([
    ['as OSV has it', { 'npm/all.zip': archiveOfRecords([npm]), 'PyPI/all.zip': archiveOfRecords([pypi]) }],
    [
      'as osv-scanner keeps it',
      {
        'osv-scanner/npm/all.zip': archiveOfRecords([npm]),
        'osv-scanner/PyPI/all.zip': archiveOfRecords([pypi]),
      },
    ],
    ['of unpacked archives', { 'npm/GHSA-1.json': json(npm), 'PyPI/PYSEC-1.json': json(pypi) }],
    ['of files anywhere', { 'reviewed/2025/01/GHSA-1.json': json(npm), 'b.json': `\uFEFF${json(pypi)}` }],
    ['of an archive of everything', { 'all.zip': archiveOfRecords([npm, pypi]) }],
    [
      'with the same record twice',
      {
        'npm/all.zip': archiveOfRecords([npm]),
        'osv-scanner/npm/all.zip': archiveOfRecords([npm]),
        'PyPI/a.json': json(pypi),
      },
    ],
  ])('%s is searched', async (_, files) => {
    const { ids, covered, about, problems } = await openTree(files);
    expect(ids).toEqual([['GHSA-1'], ['PYSEC-1']]);
    expect(covered).toEqual({ npm: 1, PyPI: 1 });
    expect(about).toMatchObject({ date: '2025-12-30T10:00:00.000Z', records: 2, unreadable: [] });
    expect(problems).toEqual([]);
  });

  it('covers the ecosystem of an archive only, whatever else its records are about', async () => {
    const both = { ...npm, affected: [...npm.affected, ...pypi.affected] };
    const { covered, ids } = await openTree({ 'npm/all.zip': archiveOfRecords([both]) });
    expect(covered).toEqual({ npm: 1 });
    expect(ids).toEqual([['GHSA-1'], ['GHSA-1']]);
  });

  it('reads no archive that no component is of', async () => {
    const files = {
      'npm/all.zip': archiveOfRecords([npm]),
      'PyPI/all.zip': 'damaged',
      'Debian:12/all.zip': 'damaged',
    };
    const { covered, problems } = await openTree(files, [left]);
    expect(covered).toEqual({ npm: 1 });
    expect(problems).toEqual([]);
  });

  it('does not cover an ecosystem whose archive is damaged, and says so', async () => {
    const half = archiveOfRecords([npm]).slice(0, -4);
    const { covered, problems } = await openTree({
      'npm/all.zip': half,
      'PyPI/all.zip': archiveOfRecords([pypi]),
    });
    expect(covered).toEqual({ PyPI: 1 });
    expect(problems).toEqual([expect.stringMatching(/npm.all\.zip is no whole ZIP archive$/)]);
  });

  it('does not cover an ecosystem of which it has nothing', async () => {
    const { covered } = await openTree({ 'npm/all.zip': archiveOf({}), 'PyPI/README.txt': 'nothing' });
    expect(covered).toEqual({});
  });

  it.each<[string, string]>([
    ['no JSON', '{"id":'],
    ['a list', '[]'],
    ['without an id', '{"affected":[]}'],
    ['of wrong types', '{"id":"GHSA-2","affected":{"package":7}}'],
    ['not in UTF-8', '\uD800'],
  ])('names a file that is %s', async (_, text) => {
    const { ids, problems, about } = await openTree({
      'npm/all.zip': archiveOf({ 'GHSA-1.json': npm, 'bad.json': text }),
    });
    expect(ids[0]).toEqual(['GHSA-1']);
    expect(about.unreadable).toEqual(['bad.json']);
    expect(problems).toEqual([
      expect.stringMatching(/^1 file of the database .* cannot be understood .*: bad\.json$/),
    ]);
  });

  it('takes the copy of a record that was modified last', async () => {
    const newer = { ...npm, modified: '2025-12-31T00:00:00Z', summary: 'Newer' };
    for (const [first, second] of [
      [npm, newer],
      [newer, npm],
    ]) {
      const files = { 'npm/all.zip': archiveOf({ 'a.json': first ?? '' }), 'npm/b.json': json(second) };
      const database = await openDatabase(temporaryTree(files), [left], now, never);
      expect(database.recordsOf(left).map(({ summary }) => summary)).toEqual(['Newer']);
    }
  });

  it('knows every spelling of a name where there are several', async () => {
    const records = [
      pypi,
      advisory('A-1', 'NuGet', 'Newtonsoft.Json'),
      advisory('A-2', 'Packagist', 'Symfony/Http-Kernel'),
      advisory('A-3', 'SwiftURL', 'https://github.com/Acme/Swift.git'),
      advisory('A-4', 'Maven:https://repo.example', 'org.acme:lib'),
    ];
    const packages = [
      { ecosystem: 'PyPI', name: 'LEFT.PAD' },
      { ecosystem: 'NuGet', name: 'newtonsoft.json' },
      { ecosystem: 'Packagist', name: 'symfony/http-kernel' },
      { ecosystem: 'SwiftURL', name: 'github.com/acme/swift' },
      { ecosystem: 'Maven', name: 'org.acme:lib' },
    ];
    const { ids } = await openTree({ 'all.zip': archiveOfRecords(records) }, packages);
    expect(ids.flat()).toEqual(['PYSEC-1', 'A-1', 'A-2', 'A-3', 'A-4']);
  });

  it('tells its date by its newest record, and by none that is still to come', async () => {
    const future = advisory('GHSA-3', 'npm', 'left', { modified: '2099-01-01T00:00:00Z' });
    const odd = advisory('GHSA-4', 'npm', 'left', { modified: 'yesterday' });
    const { about } = await openTree({ 'npm/all.zip': archiveOfRecords([npm, future, odd]) });
    expect(about.date).toBe('2025-12-30T10:00:00.000Z');
    const nobody = advisory('GHSA-5', 'npm', 'left', { modified: '0001-01-01T00:00:00Z' });
    expect((await openTree({ 'npm/all.zip': archiveOfRecords([odd, nobody]) })).about.date).toBeUndefined();
  });

  it('follows links, but not for ever', async () => {
    const elsewhere = temporaryTree({ 'all.zip': archiveOfRecords([npm]) });
    const root = temporaryTree();
    symlinkSync(elsewhere, join(root, 'npm'));
    const database = await openDatabase(root, [left], now, never);
    expect(database.recordsOf(left)).toHaveLength(1);
    symlinkSync(root, join(root, 'again'));
    await expect(openDatabase(root, [left], now, never)).rejects.toThrow(
      /more than 16 folders|too many files/,
    );
  });

  it('rejects a link that leads nowhere, which may have been an ecosystem', async () => {
    const root = temporaryTree({ 'PyPI/a.json': json(pypi) });
    symlinkSync('/does/not/exist', join(root, 'npm'));
    await expect(openDatabase(root, [left], now, never)).rejects.toThrow(/npm is a link that leads nowhere/);
  });

  it('stops when it is told to', async () => {
    const reason = new Error('stop');
    const root = temporaryTree({ 'npm/all.zip': archiveOfRecords([npm]) });
    await expect(openDatabase(root, [left], now, AbortSignal.abort(reason))).rejects.toBe(reason);
  });
});

describe('an archive by itself', () => {
  it('is of the ecosystem of its folder', async () => {
    const { covered, ids } = await openTree(
      { 'npm/all.zip': archiveOfRecords([npm]) },
      [left],
      'npm/all.zip',
    );
    expect([covered, ids]).toEqual([{ npm: 1 }, [['GHSA-1']]]);
  });

  it('is of the ecosystems of its records where its folder tells none', async () => {
    const debian = advisory('DSA-1', 'Debian:12', 'left');
    const files = { 'osv.zip': archiveOfRecords([npm, pypi, debian]) };
    const { covered, about } = await openTree(files, [left], 'osv.zip');
    expect(covered).toEqual({ npm: 1, PyPI: 1 });
    expect(about.records).toBe(2);
  });
});

describe('inspect', () => {
  it('counts everything, and names what was left out', async () => {
    const root = temporaryTree({
      'npm/all.zip': archiveOfRecords([npm]),
      'PyPI/all.zip': archiveOfRecords([pypi]),
      'Debian:12/all.zip': 'not looked at',
      'Alpine/all.zip': 'not looked at',
    });
    const { kind, about, leftOut } = await inspect(root, now, never);
    expect([kind, Object.fromEntries(about.ecosystems), leftOut]).toEqual([
      'files',
      { npm: 1, PyPI: 1 },
      ['Alpine', 'Debian:12'],
    ]);
  });

  it('knows of an index what is known of its files', async () => {
    const root = temporaryTree({
      'npm/all.zip': archiveOfRecords([npm]),
      'PyPI/a.json': json(pypi),
      'PyPI/b.json': '{',
    });
    const opened = await lookAt(root);
    if (opened.kind !== 'files') throw new Error('no files');
    const { bytes } = await buildIndex(root, opened.layout, now, never);
    const index = join(temporaryTree({ index: bytes }), 'index');
    const [ofFiles, ofIndex] = [await inspect(root, now, never), await inspect(index, now, never)];
    expect(ofIndex.kind).toBe('index');
    expect(ofIndex.about).toEqual(ofFiles.about);
  });

  it.each<[string, Files]>([
    ['a folder with nothing', {}],
    ['a folder of empty archives', { 'npm/all.zip': archiveOf({}) }],
    ['a folder of other things', { 'README.md': '#', 'Debian/all.zip': 'x' }],
  ])('rejects %s', async (_, files) => {
    await expect(inspect(temporaryTree(files), now, never)).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining('holds no advisory'),
    });
  });
});

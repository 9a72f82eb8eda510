import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../../src/backends/local/osv-db/build.ts';
import type { Package } from '../../../../src/backends/local/osv-db/database.ts';
import { openIndex } from '../../../../src/backends/local/osv-db/index-file.ts';
import { lookAt, openDatabase } from '../../../../src/backends/local/osv-db/open.ts';
import { isAffected } from '../../../../src/backends/local/vulnerabilities/ranges.ts';
import { versionOrderOf } from '../../../../src/backends/local/vulnerabilities/versions/index.ts';
import { temporaryTree } from '../checkout/temporary-tree.ts';
import { archiveOf } from './archive.ts';
import { advisory } from './records.ts';

const now = new Date('2026-01-01T00:00:00Z');
const never = new AbortController().signal;
const left = { ecosystem: 'npm', name: 'left' };

/** Records in the order in which they are to be read. */
async function build(records: readonly object[]) {
  const names = records.map((_, at) => `${String(at).padStart(4, '0')}.json`);
  const files = Object.fromEntries(names.map((name, at) => [name, records[at] ?? '']));
  const root = temporaryTree({ 'npm/all.zip': archiveOf(files) });
  const opened = await lookAt(root);
  if (opened.kind !== 'files') throw new Error('no files');
  return buildIndex(root, opened.layout, now, never);
}

async function open(bytes: Uint8Array, packages: readonly Package[] = [left]) {
  return openDatabase(join(temporaryTree({ index: bytes }), 'index'), packages, now, never);
}

async function linesOf(records: readonly object[]): Promise<string[]> {
  return gunzipSync((await build(records)).bytes)
    .toString()
    .trimEnd()
    .split('\n');
}

const records = [
  advisory('GHSA-2', 'npm', 'left', { details: 'At length.' }),
  advisory('GHSA-1', 'npm', 'left'),
  advisory('GHSA-3', 'npm', 'right', { summary: undefined, details: '# Impact\n\nIt *fails*.\nOften.' }),
];

describe('an index', () => {
  it('is JSON lines: a head with its date and counts, then a line for each package', async () => {
    const [head = '', ...lines] = await linesOf(records);
    expect(JSON.parse(head)).toEqual({
      format: 'scangate-osv-index',
      version: 1,
      date: '2025-12-30T10:00:00.000Z',
      ecosystems: { npm: 3 },
      records: 3,
      packages: 2,
      unreadable: [],
    });
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      ['npm', 'left', [expect.objectContaining({ id: 'GHSA-1' }), expect.objectContaining({ id: 'GHSA-2' })]],
      ['npm', 'right', [expect.objectContaining({ id: 'GHSA-3', details: 'It *fails*.' })]],
    ]);
    expect(lines.join()).not.toContain('At length');
  });

  it('is the same for the same records in another order', async () => {
    const [one, other] = [await build(records), await build(records.toReversed())];
    expect(one.bytes.equals(other.bytes)).toBe(true);
  });

  it('is read gzipped or not', async () => {
    const { bytes } = await build(records);
    for (const each of [bytes, gunzipSync(bytes)]) {
      const database = await open(each);
      expect(database.recordsOf(left).map(({ id }) => id)).toEqual(['GHSA-1', 'GHSA-2']);
      expect(database.recordsOf({ ecosystem: 'npm', name: 'right' })).toEqual([]);
      expect(database.about.records).toBe(3);
    }
  });

  it('finds names with anything in them, and confuses none', async () => {
    const names = ['a"b', 'a\\', 'a","b', 'a\tb\n', 'ü', 'a",[[', '\u2028', 'a'];
    const { bytes } = await build(names.map((name, at) => advisory(`A-${at}`, 'npm', name)));
    const database = await open(
      bytes,
      names.map((name) => ({ ecosystem: 'npm', name })),
    );
    for (const [at, name] of names.entries())
      expect(database.recordsOf({ ecosystem: 'npm', name }).map(({ id }) => id)).toEqual([`A-${at}`]);
  });

  it('leaves out what is withdrawn, also when an older copy was not', async () => {
    const withdrawn = '2025-06-01T00:00:00Z';
    const [, ...lines] = await linesOf([
      { ...records[0], modified: '2025-12-31T00:00:00Z', withdrawn },
      records[0] ?? {},
      { ...records[1], withdrawn: '2026-06-01T00:00:00Z' },
    ]);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      ['npm', 'left', [expect.objectContaining({ id: 'GHSA-1', withdrawn: '2026-06-01T00:00:00Z' })]],
    ]);
  });

  it('leaves out commits, and what is of no version or no ecosystem of components', async () => {
    const entry = { package: left, ranges: [{ type: 'GIT', events: [{ introduced: '0' }] }] };
    const [, ...lines] = await linesOf([
      { id: 'A-1', affected: [entry] },
      { id: 'A-2', affected: [{ package: left }] },
      advisory('A-3', 'Debian:12', 'left'),
      { id: 'A-4', affected: [] },
    ]);
    expect(lines).toEqual([]);
  });

  it('lists no version that a range holds, and loses none', async () => {
    const versions = ['0.9.0', '1.0.0', '1.5.0', '2.0.0', 'odd'];
    const ranges = [{ type: 'SEMVER', events: [{ introduced: '1.0.0' }, { fixed: '2.0.0' }] }];
    const { bytes } = await build([{ id: 'A-1', affected: [{ package: left, versions, ranges }] }]);
    const [record] = (await open(bytes)).recordsOf(left);
    expect(record?.affected[0]?.versions).toEqual(['0.9.0', '2.0.0', 'odd']);
    const order = versionOrderOf('npm');
    for (const version of versions) expect(isAffected(version, record?.affected ?? [], order)).toBe(true);
  });
});

describe('an index that is damaged', () => {
  const damage: readonly [string, (lines: string[]) => string[] | string, RegExp][] = [
    ['lacks a line', (lines) => lines.slice(0, -1), /was cut short: it has 1 of 2 packages/],
    ['has a line too many', (lines) => [...lines, '["npm","x",[]]'], /was cut short: it has 3 of 2/],
    [
      'is cut within a line',
      ([head = '', line = '', ...rest]) => [head, line.slice(0, -9), ...rest],
      /is damaged in line 2/,
    ],
    [
      'has records of another shape',
      ([head = '']) => [head, '["npm","left",[{"id":7}]]', ''],
      /is damaged in line 2/,
    ],
    ['has no head', (lines) => lines.slice(1), /is neither a folder, an archive of OSV nor an index/],
    [
      'is of a later version',
      ([head = '', ...rest]) => [head.replace('"version":1', '"version":2'), ...rest],
      /is an index of version 2/,
    ],
    [
      'counts in words',
      ([head = '', ...rest]) => [head.replace('"packages":2', '"packages":"2"'), ...rest],
      /nor an index/,
    ],
    [
      'covers an ecosystem with nothing',
      ([head = '', ...rest]) => [head.replace('"npm":3', '"npm":0'), ...rest],
      /nor an index/,
    ],
    ['is a JSON text of something else', () => '{}', /nor an index/],
    ['is empty', () => '', /nor an index/],
    ['is a text', () => 'hello', /nor an index/],
  ];

  it.each(damage)('is rejected when it %s', async (_, change, reason) => {
    const changed = change(await linesOf(records));
    const text = typeof changed === 'string' ? changed : changed.join('\n');
    for (const bytes of [Buffer.from(text), gzipSync(text)])
      await expect(open(bytes)).rejects.toMatchObject({
        code: 'INPUT_INVALID',
        message: expect.stringMatching(reason),
      });
  });

  it('is rejected when its archive is cut short or changed', async () => {
    const { bytes } = await build(records);
    const flipped = Buffer.from(bytes);
    flipped.writeUInt8(flipped.readUInt8(60) ^ 0xff, 60);
    for (const each of [bytes.subarray(0, -9), flipped])
      await expect(open(each)).rejects.toThrow(/cannot be read/);
  });

  it('is rejected when it would unpack to more than is read', async () => {
    const path = join(temporaryTree({ index: gzipSync(Buffer.alloc(1_001)) }), 'index');
    await expect(openIndex(path, [left], 1_000)).rejects.toThrow(/cannot be read/);
  });
});

it('makes no index of a source that is damaged', async () => {
  const root = temporaryTree({ 'npm/all.zip': 'PK' });
  const opened = await lookAt(root);
  if (opened.kind !== 'files') throw new Error('no files');
  await expect(buildIndex(root, opened.layout, now, never)).rejects.toThrow(/is no whole ZIP archive/);
});

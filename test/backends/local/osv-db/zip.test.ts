import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readZip, type ZipLimits } from '../../../../src/backends/local/osv-db/zip.ts';
import { temporaryTree } from '../checkout/temporary-tree.ts';
import { archiveOf } from './archive.ts';

async function read(archive: Uint8Array, limits?: ZipLimits): Promise<Record<string, string>> {
  return readPath(join(temporaryTree({ 'all.zip': archive }), 'all.zip'), limits);
}

async function readPath(path: string, limits?: ZipLimits): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for await (const { name, bytes } of readZip(path, limits)) files[name] = bytes.toString();
  return files;
}

const limits: ZipLimits = { entries: 10, entryBytes: 1_000, ratio: 2, freeBytes: 5_000 };
const files = { 'a.json': '{"a":1}', 'folder/b.json': 'b'.repeat(500), 'c.json': '', 'ü.json': 'ü' };

/** The bytes of an archive with one field of 16 or 32 bits changed, found by its signature. */
function patched(archive: Uint8Array, signature: number, at: number, value: number, bytes: 2 | 4 = 4) {
  const copy = Buffer.from(archive);
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(signature);
  const start = copy.lastIndexOf(mark) + at;
  if (bytes === 2) copy.writeUInt16LE(value, start);
  else copy.writeUInt32LE(value, start);
  return copy;
}
const [local, central, end] = [0x04034b50, 0x02014b50, 0x06054b50];

/** Its `zipfile` writes what OSV publishes. */
const hasPython = spawnSync('python3', ['-c', 'import zipfile']).status === 0;

describe('readZip', () => {
  it.each([0, 6] as const)('reads what another library packed at level %i', async (level) => {
    expect(await read(archiveOf(files, level))).toEqual(files);
  });

  it.skipIf(!hasPython)(
    'reads what Python packed, with folders, a comment and sizes after the data',
    async () => {
      const root = temporaryTree();
      const script = `
import sys, zipfile
class Pipe:
    def __init__(self, f): self.f = f
    def write(self, b): return self.f.write(b)
    def flush(self): self.f.flush()
with open(sys.argv[1], 'wb') as raw, zipfile.ZipFile(Pipe(raw), 'w', zipfile.ZIP_DEFLATED) as archive:
    archive.comment = b'made by Python'
    archive.mkdir('empty') if hasattr(archive, 'mkdir') else None
    archive.writestr('one.json', '{"one":1}')
    archive.writestr('two.json', '2' * 100000)
`;
      execFileSync('python3', ['-c', script, join(root, 'all.zip')]);
      expect(await readPath(join(root, 'all.zip'))).toEqual({
        'one.json': '{"one":1}',
        'two.json': '2'.repeat(100_000),
      });
    },
  );

  it.skipIf(!hasPython)('reads more than 65,535 files, for which the directory is a wide one', async () => {
    const root = temporaryTree();
    const script = `
import sys, zipfile
with zipfile.ZipFile(sys.argv[1], 'w') as archive:
    for number in range(70000): archive.writestr('%d.json' % number, str(number))
`;
    execFileSync('python3', ['-c', script, join(root, 'all.zip')]);
    const found = await readPath(join(root, 'all.zip'));
    expect(Object.keys(found)).toHaveLength(70_000);
    expect(found['69999.json']).toBe('69999');
  });

  it('takes no name for a path', async () => {
    const hostile = { '../../outside.json': '1', '/etc/absolute.json': '2', 'C:\\x.json': '3' };
    expect(await read(archiveOf(hostile))).toEqual(hostile);
  });

  it('reads an archive with nothing in it', async () => {
    expect(await read(archiveOf({}))).toEqual({});
  });

  it.each<[string, () => Uint8Array, RegExp]>([
    ['is cut short', () => archiveOf(files).slice(0, -30), /is no whole ZIP archive/],
    ['has lost its start', () => archiveOf(files).slice(40), /is damaged|is no whole ZIP/],
    ['is something else', () => Buffer.from('PK but no archive'), /is no whole ZIP archive/],
    ['is empty', () => new Uint8Array(), /is no whole ZIP archive/],
    ['lists more files than it has', () => patched(archiveOf(files), end, 10, 9, 2), /is no whole ZIP/],
    ['lists fewer files than it has', () => patched(archiveOf(files), end, 10, 2, 2), /is no whole ZIP/],
    ['has its directory elsewhere', () => patched(archiveOf(files), end, 16, 1), /is no whole ZIP archive/],
    [
      'has a file beyond its end',
      () => patched(archiveOf(files), central, 42, 0x7fffffff),
      /'ü.json' cannot/,
    ],
    ['has a file that is no file', () => patched(archiveOf(files), local, 0, 7), /'ü.json' cannot/],
    ['has a wrong checksum', () => patched(archiveOf(files), central, 16, 7), /'ü.json' cannot be unpacked/],
    ['names a smaller size', () => patched(archiveOf(files), central, 24, 1), /'ü.json' cannot be unpacked/],
    ['names a larger size', () => patched(archiveOf(files), central, 24, 9), /'ü.json' cannot be unpacked/],
    ['is encrypted', () => patched(archiveOf(files), central, 8, 1, 2), /'ü.json' cannot be unpacked/],
    ['is packed in another way', () => patched(archiveOf(files), central, 10, 12, 2), /'ü.json' cannot/],
  ])('rejects one that %s', async (_, make, reason) => {
    await expect(read(make())).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringMatching(reason),
      hint: expect.stringContaining('docs/offline.md'),
    });
  });

  it('unpacks no more than the directory says, whatever is packed', async () => {
    const bomb = deflateRawSync(Buffer.alloc(200 * 1024 * 1024), { level: 9 });
    const honest = Buffer.from(archiveOf({ 'a.json': bomb.toString('latin1') }, 0));
    const archive = patched(patched(patched(honest, central, 10, 8, 2), central, 24, 100), local, 8, 8, 2);
    const before = process.memoryUsage().rss;
    await expect(read(archive)).rejects.toThrow(/'a.json' cannot be unpacked/);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    [
      'too many files',
      Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`${at}`, ''])),
      /has 11 entries/,
    ],
    ['a file that is too large', { 'a.json': 'a'.repeat(1_001) }, /holds 'a.json' of 1,001 bytes/],
    [
      'files that are too large together',
      Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`${at}`, 'a'.repeat(1_000)])),
      /would unpack from [\d,]+ to 9,000 bytes/,
    ],
  ])('rejects %s before anything is unpacked', async (_, hostile, reason) => {
    await expect(read(archiveOf(hostile), limits)).rejects.toThrow(reason);
  });

  it('allows a small archive to unpack to much', async () => {
    const small = { 'a.json': 'a'.repeat(1_000), 'b.json': 'b'.repeat(1_000) };
    expect(await read(archiveOf(small), limits)).toEqual(small);
  });

  it('rejects when there is no file', async () => {
    await expect(readPath('/does/not/exist.zip')).rejects.toThrow(/cannot be read: ENOENT/);
  });
});

import {
  appendFileSync,
  chownSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findGitDir } from '../../src/git/git-dir.ts';
import { parseIndex } from '../../src/git/git-index.ts';
import { readRepository } from '../../src/git/repository.ts';
import { readTracked, type Tracked } from '../../src/git/tracked.ts';
import {
  git,
  temporaryRepository,
  temporaryTree,
  writeFiles,
} from '../backends/local/checkout/temporary-tree.ts';

const files = { 'README.md': '# x\n', 'src/a.ts': 'a', 'src/deep/er/b.ts': 'b', 'src/ä ö.ts': 'c' };
const tracked = Object.keys(files).sort();

async function trackedIn(root: string): Promise<Tracked | undefined> {
  const dir = await findGitDir(root);
  return dir && readTracked(dir);
}

describe('a checkout that is no repository', () => {
  it('is undefined', async () => {
    expect(await readRepository(temporaryTree({ 'a.txt': 'a' }))).toBeUndefined();
  });
  it('is undefined when .git is a symbolic link', async () => {
    const root = temporaryTree();
    symlinkSync(join(temporaryRepository(files), '.git'), join(root, '.git'));
    expect(await readRepository(root)).toBeUndefined();
  });
  it.each(['gitdir: /nowhere/at/all\n', 'gitdir: /etc\nmore\n', 'hello', ''])(
    'is undefined when .git says %j',
    async (text) => {
      expect(await readRepository(temporaryTree({ '.git': text }))).toBeUndefined();
    },
  );
});

describe('a folder within a work tree', () => {
  it('belongs to the repository above it', async () => {
    const root = temporaryRepository(files);
    git(root, 'remote', 'add', 'origin', 'https://host.example/team/app.git');
    expect(await readRepository(join(root, 'src/deep'))).toEqual({
      root: realpathSync(root),
      head: { ref: 'main', sha: git(root, 'rev-parse', 'HEAD') },
      origin: 'https://host.example/team/app.git',
    });
  });
  it('belongs to the nearest one', async () => {
    const root = temporaryRepository(files);
    git(root, 'init', '-q', '-b', 'inner', 'src');
    expect((await readRepository(join(root, 'src/deep')))?.head).toEqual({ ref: 'inner' });
  });
  it('belongs to none when the .git above is a link or says nothing that git would write', async () => {
    const linked = temporaryTree({ 'a/b.txt': '' });
    symlinkSync(join(temporaryRepository(files), '.git'), join(linked, '.git'));
    expect(await readRepository(join(linked, 'a'))).toBeUndefined();
    expect(
      await readRepository(join(temporaryTree({ '.git': 'hello', 'a/b.txt': '' }), 'a')),
    ).toBeUndefined();
  });
  it.skipIf(process.getuid?.() !== 0)('does not belong to what another user put above it', async () => {
    const root = temporaryRepository(files);
    chownSync(join(root, '.git'), 65_534, 65_534);
    expect(await readRepository(join(root, 'src'))).toBeUndefined();
    expect(await readRepository(root)).toBeDefined();
    chownSync(join(root, '.git'), 0, 0);
    chownSync(root, 65_534, 65_534);
    expect(await readRepository(join(root, 'src'))).toBeUndefined();
  });
  it('is found by way of a link into it', async () => {
    const root = temporaryRepository(files);
    const link = join(temporaryTree(), 'link');
    symlinkSync(join(root, 'src'), link);
    expect((await readRepository(link))?.head.ref).toBe('main');
  });
});

describe('HEAD', () => {
  it('is a branch with a loose ref', async () => {
    const root = temporaryRepository(files);
    const repository = await readRepository(root);
    expect(repository?.head).toEqual({ ref: 'main', sha: git(root, 'rev-parse', 'HEAD') });
  });
  it('is a branch with slashes, packed', async () => {
    const root = temporaryRepository(files);
    git(root, 'checkout', '-q', '-b', 'feature/one/two');
    git(root, 'tag', '-a', 'v1', '-m', 'annotated');
    git(root, 'pack-refs', '--all', '--prune');
    expect((await readRepository(root))?.head).toEqual({
      ref: 'feature/one/two',
      sha: git(root, 'rev-parse', 'HEAD'),
    });
  });
  it('is detached', async () => {
    const root = temporaryRepository(files);
    git(root, 'checkout', '-q', '--detach');
    expect((await readRepository(root))?.head).toEqual({ sha: git(root, 'rev-parse', 'HEAD') });
  });
  it('has a branch and no commit in a new repository', async () => {
    const root = temporaryTree();
    git(root, 'init', '-q');
    expect((await readRepository(root))?.head).toEqual({ ref: 'main' });
  });
  it('has 64 digits in a SHA-256 repository', async () => {
    const root = temporaryRepository(files, '--object-format=sha256');
    const repository = await readRepository(root);
    expect(repository?.head.sha).toBe(git(root, 'rev-parse', 'HEAD'));
    expect(repository?.head.sha).toHaveLength(64);
    expect((await trackedIn(root))?.index?.paths).toEqual(tracked);
  });
  it.each([
    'ref: refs/../../outside',
    'ref: refs/heads/../../../outside',
    'ref: /etc/passwd',
    'g'.repeat(40),
    'ref: refs/heads/.invalid',
  ])('that says %j is not followed', async (head) => {
    const root = temporaryRepository(files);
    writeFiles(root, { '.git/HEAD': `${head}\n`, outside: `${'a'.repeat(40)}\n` });
    expect((await readRepository(root))?.head).toEqual({});
  });
  it('that turns in a circle ends', async () => {
    const root = temporaryRepository(files);
    writeFiles(root, { '.git/refs/heads/main': 'ref: refs/heads/main\n' });
    expect((await readRepository(root))?.head).toEqual({ ref: 'main' });
  });
});

describe('a worktree and a submodule', () => {
  it('has its own HEAD and index, and the refs and config of the repository', async () => {
    const main = temporaryRepository(files);
    git(main, 'remote', 'add', 'origin', 'https://host.example/team/app.git');
    const root = join(temporaryTree(), 'tree');
    git(main, 'worktree', 'add', '-q', '-b', 'side', root);
    git(root, 'rm', '-q', 'README.md');
    const repository = await readRepository(root);
    expect(repository?.head).toEqual({ ref: 'side', sha: git(root, 'rev-parse', 'HEAD') });
    expect(repository?.origin).toBe('https://host.example/team/app.git');
    expect((await trackedIn(root))?.index?.paths).toEqual(tracked.filter((path) => path !== 'README.md'));
  });
  it('reads a submodule, which is one path of the repository around it', async () => {
    const inner = temporaryRepository(files);
    const outer = temporaryRepository({ 'a.txt': 'a' });
    git(outer, 'submodule', '--quiet', 'add', inner, 'libs/inner');
    expect((await trackedIn(outer))?.index?.paths).toEqual(['.gitmodules', 'a.txt', 'libs/inner']);
    expect((await trackedIn(join(outer, 'libs/inner')))?.index?.paths).toEqual(tracked);
  });
});

describe('the index', () => {
  it.each([2, 3, 4])('of version %i holds what git ls-files says', async (version) => {
    const root = temporaryRepository({ ...files, ...manyFiles(300) });
    git(root, 'update-index', '--index-version', String(version === 3 ? 2 : version));
    // Only an entry with an extended flag makes git write version 3.
    if (version === 3) git(root, 'update-index', '--skip-worktree', 'README.md');
    expect(readFileSync(join(root, '.git/index')).readUInt32BE(4)).toBe(version);
    expect((await trackedIn(root))?.index?.paths).toEqual(
      git(root, 'ls-files', '-z').split('\0').filter(Boolean),
    );
  });
  it('holds a path in conflict once', async () => {
    const root = temporaryRepository({ 'a.txt': '1\n' });
    git(root, 'checkout', '-q', '-b', 'other');
    writeFiles(root, { 'a.txt': '2\n' });
    git(root, 'commit', '-q', '-am', 'two');
    git(root, 'checkout', '-q', 'main');
    writeFiles(root, { 'a.txt': '3\n' });
    git(root, 'commit', '-q', '-am', 'three');
    expect(() => git(root, 'merge', 'other')).toThrow();
    expect((await trackedIn(root))?.index?.paths).toEqual(['a.txt']);
  });
  it('is not believed when it is split, missing, cut at any place or changed in any byte', async () => {
    const root = temporaryRepository(files);
    const index = readFileSync(join(root, '.git/index'));
    for (let length = 0; length < index.length; length += 1)
      expect(parseIndex(index.subarray(0, length), 'sha1'), `${length} bytes`).toBeUndefined();
    for (let at = 0; at < index.length - 20; at += 1) {
      const changed = Buffer.from(index);
      changed.writeUInt8(changed.readUInt8(at) ^ 0x5a, at);
      expect(parseIndex(changed, 'sha1'), `byte ${at}`).toBeUndefined();
    }
    git(root, 'update-index', '--split-index');
    expect((await trackedIn(root))?.index?.paths).toBeUndefined();
    rmSync(join(root, '.git/index'));
    expect((await trackedIn(root))?.index?.paths).toBeUndefined();
  });
  it.each([
    ['UNTR', true],
    ['ABCD', true],
    ['link', false],
    ['sdir', true],
    ['wxyz', false],
    ['\0\0\0\0', false],
  ])('with the extension %j is believed: %s', (name, believed) => {
    const index = readFileSync(join(temporaryRepository({ a: 'x' }), '.git/index'));
    const extension = Buffer.concat([Buffer.from(name), Buffer.from([0, 0, 0, 2, 7, 7])]);
    const longer = Buffer.concat([index.subarray(0, -20), extension, Buffer.alloc(20)]);
    expect(parseIndex(longer, 'sha1')?.paths).toEqual(believed ? ['a'] : undefined);
  });
  it('is not believed when a path leaves the checkout', async () => {
    const root = temporaryRepository({ 'aa/b': 'x' });
    const index = readFileSync(join(root, '.git/index'));
    index.write('../b', index.indexOf('aa/b'));
    index.fill(0, index.length - 20);
    expect(parseIndex(index, 'sha1')).toBeUndefined();
  });
});

describe('the config', () => {
  it('gives the URL of origin and no other', async () => {
    const root = temporaryRepository(files);
    git(root, 'remote', 'add', 'other', 'https://host.example/other.git');
    git(root, 'remote', 'add', 'origin', 'git@host.example:team/app.git');
    expect((await readRepository(root))?.origin).toBe('git@host.example:team/app.git');
  });
  it('gives the URL without its credentials', async () => {
    const root = temporaryRepository(files);
    git(root, 'remote', 'add', 'origin', `https://x-access-token:${'s3'}cret@host.example/team/app.git`);
    expect((await readRepository(root))?.origin).toBe('https://host.example/team/app.git');
  });
  it('is read though a hostile include or a broken line stands in it', async () => {
    const root = temporaryRepository(files);
    appendFileSync(
      join(root, '.git/config'),
      '[include]\n\tpath = /etc/passwd\n[[[\n[remote "origin"] url = "https://h.example/a b"\n',
    );
    writeFileSync(join(root, '.git/info/exclude'), '*.log\n');
    const repository = await readRepository(root);
    expect(repository?.origin).toBeUndefined();
    expect((await trackedIn(root))?.excludes).toBe('*.log\n');
  });
});

function manyFiles(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, n) => [`pkg/${n % 7}/${'x'.repeat(n % 40)}${n}.txt`, `${n}`]),
  );
}

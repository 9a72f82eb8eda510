import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCheckout } from '../../../../src/backends/local/checkout/open-checkout.ts';
import { git, temporaryRepository, temporaryTree, writeFiles } from './temporary-tree.ts';

const signal = new AbortController().signal;

async function list(root: string, ...exclude: string[]): Promise<string[]> {
  return (await openCheckout(root, { exclude }, signal)).files.map((file) => file.path);
}

describe('what is listed', () => {
  it('is every file but those of .git and node_modules, sorted, with its size', async () => {
    const root = temporaryTree({
      'b.txt': '12345',
      'a/x.txt': '',
      'node_modules/p/i.js': '',
      'a/node_modules/q.js': '',
    });
    git(root, 'init', '-q');
    const checkout = await openCheckout(root, { exclude: [] }, signal);
    expect(checkout.files).toEqual([
      { path: 'a/x.txt', size: 0 },
      { path: 'b.txt', size: 5 },
    ]);
  });
  it('is what git itself lists as tracked or as not ignored', async () => {
    const root = temporaryRepository({
      '.gitignore': '*.log\n/build/\n!keep.log\nsecrets/\n# comment\n\n\\#odd\n',
      'committed.log': 'tracked though ignored',
      'secrets/committed.env': 'tracked though ignored',
      'sub/.gitignore': '!*.log\nlocal.*\nnested/*\n!nested/yes\n',
      'src/a.ts': '',
    });
    writeFiles(root, {
      'new.log': '',
      'keep.log': '',
      'build/out.js': '',
      'src/build/in.js': '',
      'secrets/new.env': '',
      'sub/new.log': '',
      'sub/local.txt': '',
      'sub/nested/no': '',
      'sub/nested/yes': '',
      '#odd': '',
      'excluded.tmp': '',
      '.git/info/exclude': '*.tmp\n',
    });
    const expected = git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard')
      .split('\0')
      .filter(Boolean)
      .sort();
    expect(await list(root)).toEqual(expected);
    expect(expected).toContain('secrets/committed.env');
    expect(expected).not.toContain('secrets/new.env');
  });
  it('ignores nothing without an index that can be read', async () => {
    const root = temporaryTree({ '.gitignore': '*', 'a.log': '' });
    expect(await list(root)).toEqual(['.gitignore', 'a.log']);
    git(root, 'init', '-q');
    writeFiles(root, { '.git/index': 'broken' });
    expect(await list(root)).toEqual(['.gitignore', 'a.log']);
  });
  it('leaves out what the user excludes, tracked or not', async () => {
    const root = temporaryRepository({ 'a.ts': '', 'test/fixtures/x': '', 'docs/a.ts': '' });
    expect(await list(root, 'test/fixtures/', '/a.ts')).toEqual(['docs/a.ts']);
  });
  it('counts what the user excludes, a folder as one, and not what is ignored anyway', async () => {
    const root = temporaryRepository({
      '.gitignore': '*.log\nout/\n',
      'a.snap': '',
      'b/c.snap': '',
      'kept.log': '',
      'fixtures/1': '',
      'fixtures/deep/2': '',
    });
    writeFiles(root, { 'new.log': '', 'out/x': '' });
    symlinkSync('a.snap', join(root, 'link.snap'));
    const exclude = ['*.snap', '*.log', 'fixtures/', 'out/'];
    const checkout = await openCheckout(root, { exclude }, signal);
    expect(checkout.files.map((file) => file.path)).toEqual(['.gitignore']);
    expect(checkout.excluded).toEqual({ files: 4, folders: 1 });
  });
  it('uses the index and rules of a nested repository within it', async () => {
    const inner = temporaryRepository({ '.gitignore': '*.log', 'in.ts': '', 'tracked.log': '' });
    const root = temporaryRepository({ '.gitignore': '*.ts\n', 'a.ts': '' });
    git(root, 'submodule', '--quiet', 'add', inner, 'inner');
    writeFiles(root, { 'inner/new.log': '', 'inner/new.ts': '', 'new.ts': '' });
    expect(await list(root)).toEqual([
      '.gitignore',
      '.gitmodules',
      'a.ts',
      'inner/.gitignore',
      'inner/in.ts',
      'inner/new.ts',
      'inner/tracked.log',
    ]);
  });
  it('does not obey an ignore file whose patterns would run for ever', async () => {
    const root = temporaryRepository({ 'a.ts': '' });
    writeFiles(root, { '.gitignore': `${'a*'.repeat(30)}b\n*.log\n`, ['a'.repeat(200)]: '', 'x.log': '' });
    expect(await list(root)).toContain('x.log');
  });
});

describe('a folder of a work tree', () => {
  const tree = {
    '.gitignore': '*.log\n/packages/app/build/\n/only-here\n',
    'packages/.gitignore': 'app/*.tmp\n!app/keep.log\n',
    'packages/app/.gitignore': 'local.*\n',
    'packages/app/a.ts': '',
    'packages/app/tracked.log': '',
    'packages/app/build/tracked.js': '',
    'packages/other/b.ts': '',
  };
  it('lists what git lists there: the rules and the index above it hold', async () => {
    const root = temporaryRepository(tree);
    writeFiles(root, {
      'packages/app/new.ts': '',
      'packages/app/new.log': '',
      'packages/app/keep.log': '',
      'packages/app/new.tmp': '',
      'packages/app/deep/new.tmp': '',
      'packages/app/local.env': '',
      'packages/app/build/new.js': '',
      'packages/app/only-here': '',
      'packages/app/x.bak': '',
      '.git/info/exclude': '/packages/app/*.bak\n',
    });
    const app = join(root, 'packages/app');
    const expected = git(app, 'ls-files', '-z', '--cached', '--others', '--exclude-standard')
      .split('\0')
      .filter(Boolean)
      .sort();
    expect(await list(app)).toEqual(expected);
    expect(expected).toEqual([
      '.gitignore',
      'a.ts',
      'build/tracked.js',
      'deep/new.tmp',
      'keep.log',
      'new.ts',
      'only-here',
      'tracked.log',
    ]);
  });
  it('is listed whole when it is itself ignored', async () => {
    const root = temporaryRepository({ '.gitignore': 'dist/\n*.log\n' });
    writeFiles(root, { 'dist/pkg/a.js': '', 'dist/pkg/b.log': '' });
    expect(await list(join(root, 'dist'))).toEqual(['pkg/a.js', 'pkg/b.log']);
    expect(await list(join(root, 'dist/pkg'))).toEqual(['a.js', 'b.log']);
  });
  it('is not hidden by what is around it when it has a repository of its own', async () => {
    const root = temporaryRepository({ '.gitignore': '*.ts\n' });
    writeFiles(root, { 'inner/a.ts': '', 'inner/sub/b.ts': '' });
    git(join(root, 'inner'), 'init', '-q');
    git(join(root, 'inner'), 'add', '-A');
    expect(await list(join(root, 'inner/sub'))).toEqual(['b.ts']);
  });
});

describe('links and special files', () => {
  it('lists a link to a file, a folder or nothing, and follows none', async () => {
    const outside = temporaryTree({ 'secret.txt': 'outside' });
    const root = temporaryTree({ 'a.txt': '' });
    symlinkSync(outside, join(root, 'folder'));
    symlinkSync(join(outside, 'secret.txt'), join(root, 'file'));
    symlinkSync('nowhere', join(root, 'dangling'));
    symlinkSync('.', join(root, 'loop'));
    execFileSync('mkfifo', [join(root, 'pipe')]);
    const checkout = await openCheckout(root, { exclude: [] }, signal);
    expect(checkout.links).toEqual(['dangling', 'file', 'folder', 'loop']);
    expect(checkout.files.map((file) => file.path)).toEqual(['a.txt']);
  });
  it('resolves a root that is a link, once', async () => {
    const real = temporaryTree({ 'a.txt': 'x' });
    const link = join(temporaryTree(), 'link');
    symlinkSync(real, link);
    const checkout = await openCheckout(link, { exclude: [] }, signal);
    expect(checkout.root).toBe(real);
    expect(String(await checkout.read('a.txt', 10))).toBe('x');
  });
});

describe('reading', () => {
  it('gives the bytes of a listed file and of no other', async () => {
    const root = temporaryTree({ 'a.txt': 'hello' });
    const checkout = await openCheckout(root, { exclude: [] }, signal);
    writeFiles(root, { 'later.txt': '' });
    expect(String(await checkout.read('a.txt', 5))).toBe('hello');
    for (const path of ['later.txt', '../a.txt', '/etc/passwd', './a.txt', ''])
      await expect(checkout.read(path, 100)).rejects.toMatchObject({ code: 'TARGET_UNUSABLE' });
  });
  it('gives the start of a file, however large it is', async () => {
    const checkout = await openCheckout(temporaryTree({ 'a.txt': 'hello' }), { exclude: [] }, signal);
    expect(String(await checkout.readStart('a.txt', 3))).toBe('hel');
    expect(String(await checkout.readStart('a.txt', 100))).toBe('hello');
    await expect(checkout.readStart('b.txt', 3)).rejects.toMatchObject({ code: 'TARGET_UNUSABLE' });
  });
  it('refuses a file that grew, vanished or became something else', async () => {
    const root = temporaryTree({
      grown: 'x',
      gone: 'x',
      linked: 'x',
      piped: 'x',
      folder: 'x',
      'dir/a': 'x',
      target: 'other',
    });
    const checkout = await openCheckout(root, { exclude: [] }, signal);
    writeFileSync(join(root, 'grown'), 'x'.repeat(101));
    for (const name of ['gone', 'linked', 'piped', 'folder']) rmSync(join(root, name));
    symlinkSync('target', join(root, 'linked'));
    execFileSync('mkfifo', [join(root, 'piped')]);
    mkdirSync(join(root, 'folder'));
    renameSync(join(root, 'dir'), join(root, 'moved'));
    symlinkSync('moved', join(root, 'dir'));
    await expect(checkout.read('grown', 100)).rejects.toThrow('grown has 101 bytes, more than 100');
    await expect(checkout.read('gone', 100)).rejects.toThrow('no longer there');
    await expect(checkout.read('linked', 100)).rejects.toThrow('symbolic link');
    await expect(checkout.read('dir/a', 100)).rejects.toThrow('symbolic link');
    await expect(checkout.read('piped', 100)).rejects.toThrow('no longer a regular file');
    await expect(checkout.read('folder', 100)).rejects.toThrow('no longer a regular file');
  });
});

describe('limits and mistakes', () => {
  it('stops at the file limit and says so', async () => {
    const root = temporaryTree(
      Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`d${n % 5}/${n}`, ''])),
    );
    const checkout = await openCheckout(root, { exclude: [], maxFiles: 20 }, signal);
    expect(checkout.files).toHaveLength(20);
    expect(checkout.fileLimit).toBe(20);
    expect((await openCheckout(root, { exclude: [], maxFiles: 50 }, signal)).fileLimit).toBeUndefined();
  });
  it('walks folders nested 200 deep', async () => {
    const deep = `${'d/'.repeat(200)}f`;
    expect(await list(temporaryTree({ [deep]: '' }))).toEqual([deep]);
  });
  it('reads no further folder once it is aborted', async () => {
    const controller = new AbortController();
    const tree = Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`${'d/'.repeat(n + 1)}f`, '']));
    const opened = openCheckout(temporaryTree(tree), { exclude: [] }, controller.signal);
    const reason = new Error('stop');
    setImmediate(() => controller.abort(reason));
    await expect(opened).rejects.toBe(reason);
  });
  it.each(['missing', 'file'])('refuses a root that is %s', async (name) => {
    const root = temporaryTree({ file: '' });
    await expect(list(join(root, name))).rejects.toMatchObject({ code: 'TARGET_UNUSABLE' });
  });
  it('rejects with the reason of the signal', async () => {
    const reason = new Error('stop');
    await expect(openCheckout(temporaryTree(), { exclude: [] }, AbortSignal.abort(reason))).rejects.toBe(
      reason,
    );
  });
});

import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { archiveCommit, archiveDefaults } from '../../src/git/archive.ts';
import {
  git,
  temporaryRepository,
  temporaryTree,
  writeFiles,
} from '../backends/local/checkout/temporary-tree.ts';

const never = new AbortController().signal;
const files = { 'README.md': '# x\n', 'src/a.ts': 'a\n', 'src/deep/ä ö.ts': 'b\n' };

/** The files of a `.tar.gz` by name, read by the real tar. */
function contents(archive: string): Record<string, string> {
  const out = temporaryTree();
  execFileSync('tar', ['-xzf', archive, '-C', out]);
  const names = execFileSync('find', ['.', '-type', 'f', '-printf', '%P\\n'], { cwd: out, encoding: 'utf8' });
  return Object.fromEntries(
    names
      .trim()
      .split('\n')
      .filter((name) => name !== '')
      .map((name) => [name, readFileSync(join(out, name), 'utf8')]),
  );
}

async function archived(checkout: string, sha?: string): Promise<Record<string, string>> {
  const file = join(temporaryTree(), 'commit.tar.gz');
  await archiveCommit(checkout, sha, file, never);
  return contents(file);
}

/** A folder that holds this shell script as a program. */
function programOf(name: string, script: string): string {
  const folder = temporaryTree({ [name]: `#!/bin/sh\n${script}\n` });
  chmodSync(join(folder, name), 0o755);
  return folder;
}

function refusal(checkout: string, sha?: string, options = archiveDefaults) {
  const file = join(temporaryTree(), 'commit.tar.gz');
  return archiveCommit(checkout, sha, file, never, options).then(
    () => undefined,
    (error: unknown) => ({ error, left: existsSync(file) }),
  );
}

describe('the archive of a commit', () => {
  it('is HEAD without what is not committed', async () => {
    const root = temporaryRepository(files);
    writeFiles(root, { 'src/a.ts': 'changed', 'new.txt': 'new' });
    expect(await archived(root)).toEqual(files);
  });
  it('is the commit that was named', async () => {
    const root = temporaryRepository(files);
    const first = git(root, 'rev-parse', 'HEAD');
    writeFiles(root, { 'src/a.ts': 'second' });
    git(root, 'commit', '-qam', 'second');
    expect((await archived(root, first))['src/a.ts']).toBe('a\n');
    expect((await archived(root))['src/a.ts']).toBe('second');
  });
  it('is a part of it for a folder below the root', async () => {
    expect(await archived(join(temporaryRepository(files), 'src'))).toEqual({
      'a.ts': 'a\n',
      'deep/ä ö.ts': 'b\n',
    });
  });
  it('is of a linked work tree, of packed objects and of SHA-256', async () => {
    const root = temporaryRepository(files);
    const other = join(temporaryTree(), 'other');
    git(root, 'worktree', 'add', '-q', other);
    git(root, 'gc', '-q');
    expect(await archived(other)).toEqual(files);
    expect(await archived(temporaryRepository(files, '--object-format=sha256'))).toEqual(files);
  });
  it('is the last commit of a shallow clone', async () => {
    const root = temporaryRepository(files);
    git(root, 'commit', '-q', '--allow-empty', '-m', 'second');
    const clone = join(temporaryTree(), 'clone');
    git(root, 'clone', '-q', '--depth', '1', `file://${root}`, clone);
    expect(await archived(clone)).toEqual(files);
    expect(await refusal(clone, git(root, 'rev-parse', 'HEAD~1'))).toMatchObject({
      error: { code: 'TARGET_UNUSABLE', hint: expect.stringContaining('fetch-depth: 0') },
      left: false,
    });
  });
  it('holds what .gitattributes would leave out or change, byte for byte', async () => {
    const odd = {
      '.gitattributes': '* export-subst text eol=crlf\nhidden export-ignore\nhidden.ts export-ignore\n',
      'a.txt': 'id $Format:%H$\n',
      'hidden/evil.js': 'evil',
      'hidden.ts': 'evil',
    };
    expect(await archived(temporaryRepository(odd))).toEqual(odd);
  });
  it.skipIf(process.getuid?.() !== 0)('is there when the checkout belongs to another user', async () => {
    const root = temporaryRepository(files);
    for (const path of [root, join(root, '.git')]) chownSync(path, 65_534, 65_534);
    expect(await archived(root)).toEqual(files);
  });
  it('can be read by its owner alone, and replaces nothing', async () => {
    const root = temporaryRepository(files);
    const file = join(temporaryTree(), 'commit.tar.gz');
    await archiveCommit(root, undefined, file, never);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await expect(archiveCommit(root, undefined, file, never)).rejects.toMatchObject({
      code: 'TARGET_UNUSABLE',
      message: expect.stringContaining('EEXIST'),
    });
    expect(contents(file)).toEqual(files);
  });
});

describe('a checkout that cannot be archived', () => {
  it('is none', async () => {
    expect(await refusal(temporaryTree(files))).toMatchObject({
      error: { code: 'TARGET_UNUSABLE', message: expect.stringContaining('is no git checkout') },
      left: false,
    });
  });
  it('has no commit yet', async () => {
    const root = temporaryTree(files);
    git(root, 'init', '-q');
    expect(await refusal(root)).toMatchObject({
      error: { code: 'TARGET_UNUSABLE', message: expect.stringContaining('has no commit') },
    });
  });
  it.each(['main', '--output=/tmp/x', 'c'.repeat(39), `${'c'.repeat(40)}:x`])(
    'is not asked for %s',
    async (sha) => {
      expect(await refusal(temporaryRepository(files), sha)).toMatchObject({
        error: { code: 'TARGET_UNUSABLE', message: `'${sha}' is no full commit` },
      });
    },
  );
  it('lacks the commit', async () => {
    expect(await refusal(temporaryRepository(files), 'c'.repeat(40))).toMatchObject({
      error: {
        code: 'TARGET_UNUSABLE',
        message: expect.stringMatching(/^git cannot archive the commit: fatal: not a /),
      },
      left: false,
    });
  });
  it('lacks a file of it', async () => {
    const root = temporaryRepository(files);
    const blob = git(root, 'rev-parse', 'HEAD:src/a.ts');
    execFileSync('rm', ['-f', join(root, '.git/objects', blob.slice(0, 2), blob.slice(2))]);
    expect(await refusal(root)).toMatchObject({ error: { code: 'TARGET_UNUSABLE' }, left: false });
  });
  it('is too large', async () => {
    expect(
      await refusal(temporaryRepository(files), undefined, { ...archiveDefaults, mostBytes: 20 }),
    ).toEqual({
      error: expect.objectContaining({
        code: 'TARGET_UNUSABLE',
        message: 'the archive of the commit has more than 20 bytes',
      }),
      left: false,
    });
  });
  it('meets no git', async () => {
    const programs = [temporaryTree()];
    expect(
      await refusal(temporaryRepository(files), undefined, { ...archiveDefaults, programs }),
    ).toMatchObject({
      error: { code: 'TARGET_UNUSABLE', message: expect.stringContaining('git is not there') },
      left: false,
    });
  });
  it('meets a git that never ends, which is stopped with the signal', async () => {
    const notes = temporaryTree();
    const programs = [
      programOf('git', `echo $$ > '${notes}/pid'\necho "$GIT_DIR" > '${notes}/dir'\nexec sleep 600`),
    ];
    const abort = new AbortController();
    const reason = new Error('enough');
    const file = join(notes, 'commit.tar.gz');
    const options = { ...archiveDefaults, programs: [...programs, '/usr/bin', '/bin'] };
    const archiving = archiveCommit(temporaryRepository(files), undefined, file, abort.signal, options);
    const noted = (name: string) =>
      existsSync(join(notes, name)) ? readFileSync(join(notes, name), 'utf8').trim() : '';
    while (noted('dir') === '') await new Promise((resolve) => setImmediate(resolve));
    expect(existsSync(noted('dir'))).toBe(true);
    abort.abort(reason);
    await expect(archiving).rejects.toBe(reason);
    expect(() => process.kill(Number(noted('pid')), 0)).toThrow('ESRCH');
    expect(existsSync(file)).toBe(false);
    expect(existsSync(noted('dir'))).toBe(false);
  });
});

describe('what a hostile checkout names', () => {
  /** A repository whose config and hooks name a program wherever git reads one, and the file that it would write. */
  function trap() {
    const marker = join(temporaryTree(), 'sprung');
    const program = join(programOf('trap', `echo "$0 $*" >> '${marker}'\nexit 1`), 'trap');
    const root = temporaryRepository({
      ...files,
      '.gitattributes': '*.md filter=smudged diff=shown\n*.ts filter=processed\n',
    });
    const set = (name: string, value: string) => git(root, 'config', name, value);
    set('filter.smudged.smudge', program);
    set('filter.smudged.clean', program);
    set('filter.smudged.required', 'true');
    set('filter.processed.process', program);
    set('diff.shown.textconv', program);
    for (const name of ['tar', 'tar.gz', 'tgz']) set(`tar.${name}.command`, program);
    for (const name of ['fsmonitor', 'pager', 'editor', 'sshCommand', 'gitProxy', 'alternateRefsCommand'])
      set(`core.${name}`, program);
    set('alias.archive', `!${program}`);
    set('core.attributesFile', join(root, '.gitattributes'));
    set('core.hooksPath', join(root, '.git/hooks'));
    for (const hook of [
      'post-checkout',
      'post-index-change',
      'reference-transaction',
      'fsmonitor-watchman',
    ]) {
      writeFileSync(join(root, '.git/hooks', hook), `#!/bin/sh\necho ${hook} >> '${marker}'\n`);
      chmodSync(join(root, '.git/hooks', hook), 0o755);
    }
    return { root, marker, program };
  }

  it('is not run, while git itself would run it', async () => {
    const { root, marker } = trap();
    expect((await archived(root))['README.md']).toBe('# x\n');
    expect(existsSync(marker)).toBe(false);
    try {
      execFileSync('git', ['archive', 'HEAD'], { cwd: root, stdio: 'ignore', timeout: 20_000 });
    } catch {
      // A trap fails what it is asked for.
    }
    expect(existsSync(marker)).toBe(true);
  });

  it('is not asked for an object that is not there', async () => {
    const { root, marker, program } = trap();
    for (const [name, value] of [
      ['core.repositoryFormatVersion', '1'],
      ['extensions.partialClone', 'origin'],
      ['protocol.ext.allow', 'always'],
      ['remote.origin.url', `ext::${program}`],
      ['remote.origin.promisor', 'true'],
      ['remote.origin.uploadpack', program],
    ] as const)
      git(root, 'config', name, value);
    for (const name of ['filter.smudged', 'filter.processed']) git(root, 'config', '--remove-section', name);
    const blob = git(root, 'rev-parse', 'HEAD:src/a.ts');
    execFileSync('rm', ['-f', join(root, '.git/objects', blob.slice(0, 2), blob.slice(2))]);
    execFileSync('rm', ['-f', marker]);
    expect(await refusal(root)).toMatchObject({ error: { code: 'TARGET_UNUSABLE' } });
    expect(existsSync(marker)).toBe(false);
    try {
      execFileSync('git', ['archive', 'HEAD'], { cwd: root, stdio: 'ignore', timeout: 20_000 });
    } catch {
      // There is nothing to fetch from.
    }
    expect(existsSync(marker)).toBe(true);
  });

  it('is not found by way of the PATH of the job', async () => {
    const marker = join(temporaryTree(), 'sprung');
    const folder = programOf('git', `echo >> '${marker}'`);
    const root = temporaryRepository(files);
    vi.stubEnv('PATH', `${folder}:${process.env.PATH}`);
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(await archived(root)).toEqual(files);
    expect(existsSync(marker)).toBe(false);
  });
});

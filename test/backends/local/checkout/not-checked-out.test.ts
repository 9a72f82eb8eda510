import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCheckout } from '../../../../src/backends/local/checkout/open-checkout.ts';
import { git, temporaryRepository, temporaryTree } from './temporary-tree.ts';

async function notCheckedOut(root: string, ...exclude: string[]) {
  return (await openCheckout(root, { exclude }, new AbortController().signal)).notCheckedOut;
}
const nothing = { submodules: [], sparse: [] };

describe('a submodule', () => {
  function cloneWithSubmodule(...clone: string[]): string {
    const inner = temporaryRepository({ 'package.json': '{}' });
    const outer = temporaryRepository({ 'a.txt': 'a' });
    git(outer, 'submodule', '--quiet', 'add', inner, 'vendor/sub');
    git(outer, 'commit', '-q', '-m', 'submodule');
    const root = join(temporaryTree(), 'clone');
    git(outer, 'clone', '-q', ...clone, outer, root);
    return root;
  }
  it('that was not initialised is named', async () => {
    const root = cloneWithSubmodule();
    expect(await notCheckedOut(root)).toEqual({ submodules: ['vendor/sub'], sparse: [] });
    expect(await notCheckedOut(join(root, 'vendor'))).toEqual({ submodules: ['sub'], sparse: [] });
    rmSync(join(root, 'vendor'), { recursive: true });
    expect(await notCheckedOut(root)).toEqual({ submodules: ['vendor/sub'], sparse: [] });
  });
  it('that is there, or excluded, is not', async () => {
    expect(await notCheckedOut(cloneWithSubmodule('--recurse-submodules'))).toEqual(nothing);
    expect(await notCheckedOut(cloneWithSubmodule(), 'vendor/')).toEqual(nothing);
  });
  it('within a submodule is named from the root', async () => {
    const root = temporaryRepository({ 'a.txt': 'a' });
    git(root, 'submodule', '--quiet', 'add', cloneWithSubmodule(), 'deep');
    expect(await notCheckedOut(root)).toEqual({ submodules: ['deep/vendor/sub'], sparse: [] });
  });
});

describe('a sparse checkout', () => {
  const files = {
    'a.txt': '',
    'app/package.json': '',
    'lib/x/b.ts': '',
    'lib/c.ts': '',
    'node_modules/d.js': '',
  };

  it('says which tracked files are not there', async () => {
    const root = temporaryRepository(files);
    git(root, 'sparse-checkout', 'set', '--no-sparse-index', 'app');
    expect(await notCheckedOut(root)).toEqual({ submodules: [], sparse: ['lib/c.ts', 'lib/x/b.ts'] });
    expect(await notCheckedOut(root, 'lib/x')).toEqual({ submodules: [], sparse: ['lib/c.ts'] });
    expect(await notCheckedOut(root, 'lib/')).toEqual(nothing);
  });
  it('says which folders are not there when the index is sparse too, and still knows what is tracked', async () => {
    const root = temporaryRepository({ ...files, '.gitignore': '*.log\n', 'app/tracked.log': '' });
    git(root, 'sparse-checkout', 'set', '--sparse-index', 'app');
    expect(await notCheckedOut(root)).toEqual({ submodules: [], sparse: ['lib/'] });
    const { files: listed } = await openCheckout(root, { exclude: [] }, new AbortController().signal);
    expect(listed.map(({ path }) => path)).toContain('app/tracked.log');
  });
  it('is whole when everything is there again', async () => {
    const root = temporaryRepository(files);
    git(root, 'sparse-checkout', 'set', 'app');
    git(root, 'sparse-checkout', 'disable');
    expect(await notCheckedOut(root)).toEqual(nothing);
  });
});

it('is not what was deleted', async () => {
  const root = temporaryRepository({ 'a.txt': '', 'b.txt': '' });
  rmSync(join(root, 'a.txt'));
  expect(await notCheckedOut(root)).toEqual(nothing);
});

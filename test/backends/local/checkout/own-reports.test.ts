import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCheckout } from '../../../../src/backends/local/checkout/open-checkout.ts';
import { reportFileNames } from '../../../../src/core/model/report-names.ts';
import { writeTemporary } from '../../../../src/reports/folder.ts';
import { temporaryTree, writeFiles } from './temporary-tree.ts';

const names = [...Object.values(reportFileNames).flat(), 'scangate-sbom.pdf', 'scangate-attribution.html'];

async function list(root: string, ownReports?: string): Promise<string[]> {
  const checkout = await openCheckout(root, { exclude: [], ownReports }, new AbortController().signal);
  return checkout.files.map(({ path }) => path);
}

describe('the reports of earlier runs', () => {
  it('are no files of the checkout, and neither are those that are just being written', async () => {
    const root = temporaryTree({ 'a.ts': '' });
    const dir = join(root, 'out/reports');
    writeFiles(dir, Object.fromEntries(names.map((name) => [name, '{}'])));
    for (const name of ['probe', ...names])
      await writeTemporary({ dir, shownAs: 'out/reports' }, name, new Uint8Array());
    expect(await list(root, dir)).toEqual(['a.ts']);
    expect(await list(root)).toHaveLength(names.length * 2 + 2);
  });
  it('can lie in the root, or behind a link', async () => {
    const root = temporaryTree({ 'scangate.json': '', 'a.ts': '' });
    const link = join(temporaryTree(), 'link');
    symlinkSync(root, link);
    expect(await list(root, root)).toEqual(['a.ts']);
    expect(await list(root, link)).toEqual(['a.ts']);
  });
  it('are nothing else: not other files there, not files of the same name elsewhere', async () => {
    const others = [
      'out/.env',
      'out/.scangate.json.tmp',
      'out/.x.0123456789abcdef.tmp',
      'out/sub/scangate.json',
      'scangate.json',
    ];
    const root = temporaryTree(Object.fromEntries(others.map((path) => [path, ''])));
    expect(await list(root, join(root, 'out'))).toEqual(others);
    expect(await list(root, join(root, 'missing'))).toEqual(others);
    expect(await list(root, join(root, '..'))).toEqual(others);
  });
});

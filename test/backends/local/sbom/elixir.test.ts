import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseTerm } from '../../../../src/backends/local/sbom/formats/elixir/terms.ts';
import { scanFolder, scanTree } from './scan-tree.ts';

const scan = async (files: Record<string, string>) => {
  const { sbom, check } = await scanTree(files);
  return { purls: sbom.components.map(({ purl }) => decodeURIComponent(purl)), reasons: check.reasons, sbom };
};
const digest = '0'.repeat(64);
const hex = (name: string, version: string, needs = '', repository = 'hexpm') =>
  `  "${name}": {:hex, :${name}, "${version}", "${digest}", [:mix], [${needs}], "${repository}", "${digest}"},\n`;

describe('a mix.lock', async () => {
  const { sbom, check } = await scanFolder(join(import.meta.dirname, '../../../fixtures/lockfiles/mix'));

  it('is read completely, with the projects of its umbrella', () => {
    expect(check).toMatchObject({ state: 'complete', reasons: [], scope: '7 components from 1 lockfile' });
    expect(sbom.projects.map(({ name, path }) => [name, path])).toEqual([
      ['.', '.'],
      ['web', 'apps/web'],
    ]);
  });
  it('has the graph; what nothing else needs, the project does', () => {
    const neededBy = (ref: string) => sbom.dependencies.find((one) => one.ref === ref)?.dependsOn;
    expect(neededBy('pkg:hex/plug@1.16.1')).toEqual([
      'pkg:hex/mime@2.0.6',
      'pkg:hex/plug_crypto@2.1.0',
      'pkg:hex/telemetry@1.3.0',
    ]);
    expect(neededBy('pkg:hex/jason@1.4.4'), 'an optional one that is there').toEqual([
      'pkg:hex/decimal@2.1.1',
    ]);
    expect(neededBy('project:mix.lock#.')?.map((ref) => ref.replace(/@.*$/, ''))).toEqual([
      'pkg:hex/decimal',
      'pkg:hex/jason',
      'pkg:hex/plug',
      'pkg:hex/tiny_git',
      'project:mix.lock#apps/web',
    ]);
  });
  it('has the digest of the archive', () => {
    expect(sbom.components[0]?.hashes).toEqual([
      { algorithm: 'SHA-256', hex: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
  });
});

it('names the organisation or the repository that a package comes from', async () => {
  const { purls, reasons } = await scan({
    'mix.lock': `%{\n${hex('a', '1.0.0', '', 'hexpm:acme')}${hex('b', '1.0.0', '', 'mirror')}}`,
  });
  expect(reasons).toEqual([]);
  expect(purls).toEqual(['pkg:hex/acme/a@1.0.0', 'pkg:hex/b@1.0.0?repository_url=mirror']);
});

it('reads what older versions wrote', async () => {
  const { purls, reasons } = await scan({
    'mix.lock': `%{"a": {:hex, :a, "1.0.0"}, "b" => {:hex, :b, "2.0.0", "${digest}", [:mix], [{:a, ">= 0.0.0", [hex: :a]}], "hexpm"}}`,
  });
  expect(reasons).toEqual([]);
  expect(purls).toEqual(['pkg:hex/a@1.0.0', 'pkg:hex/b@2.0.0']);
});

describe('what is not right is named', () => {
  it.each([
    ['', 'mix.lock is empty'],
    ['[]', 'mix.lock is not a map, so it is no lockfile of Mix'],
    ['%{\n  "a": System.cmd("x", [])\n}', 'mix.lock is not an Elixir term of plain data (line 2)'],
    ['%{"a": "#{File.rm_rf("/")}"}', 'mix.lock holds code, which is never run'],
    ['%{"a": {:hex}', 'mix.lock is not an Elixir term of plain data (line 1)'],
    ['%{} |> IO.inspect()', 'mix.lock is not an Elixir term of plain data (line 1)'],
    ['%{\n<<<<<<< HEAD\n}', 'mix.lock holds merge conflict markers (line 2)'],
    ['['.repeat(1000), 'mix.lock is not an Elixir term of plain data (line 1)'],
  ])('%j', async (text, reason) => {
    const { purls, reasons } = await scan({ 'mix.lock': text });
    expect(purls).toEqual([]);
    expect(reasons).toEqual([reason]);
  });
  it('entries and needs', async () => {
    const { reasons } = await scan({
      'mix.lock': `%{\n${hex('a', '1.0.0', '{:gone, "~> 1.0", [hex: :gone, optional: false]}, {:maybe, "~> 1.0", [optional: true]}')}${hex('a', '2.0.0')}  "b": {:path, "x"},\n  "c": nil,\n}`,
    });
    expect(reasons).toEqual([
      'mix.lock: 3 entries make no sense and were left out: a stands in it twice; b has a source of an unknown kind; c has a source of an unknown kind',
      'mix.lock: 1 dependency is not in it, so it is out of date or damaged: gone, needed by a',
    ]);
  });
});

describe('parseTerm', () => {
  const list = (...items: unknown[]) => ({ kind: 'list', items, fields: [] });
  it.each([
    ['"a\\"b\\\\c\\n"', 'a"b\\c\n'],
    [':atom', 'atom'],
    [':"quoted atom"', 'quoted atom'],
    ['nil', 'nil'],
    ['-1_000', '-1_000'],
    ['[]', list()],
    ['[:a, "b",]', list('a', 'b')],
    ['{:a, {}}', { kind: 'tuple', items: ['a', { kind: 'tuple', items: [] }] }],
    [
      '[a: 1, "b c": true]',
      {
        kind: 'list',
        items: [],
        fields: [
          ['a', '1'],
          ['b c', 'true'],
        ],
      },
    ],
    [
      '%{"a" => 1, :b => 2, c: 3}',
      {
        kind: 'map',
        items: [],
        fields: [
          ['a', '1'],
          ['b', '2'],
          ['c', '3'],
        ],
      },
    ],
    ['# why\n[ # here\n 1\n] # end', list('1')],
  ])('%s', (source, term) => {
    expect(parseTerm(source)).toEqual(term);
  });
  it.each([
    '',
    'a',
    'f(x)',
    '"a" <> "b"',
    '[1 2]',
    '%{1}',
    '{:a',
    '~w(a)',
    '&1',
    '1 + 1',
    '%A{}',
    '<<1>>',
    '[a: ]',
  ])('not %j', (source) => {
    expect(() => parseTerm(source)).toThrow('is not an Elixir term of plain data');
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inventoryOf } from '../inventory.ts';
import { scanFolder } from '../scan-tree.ts';

const fixtures = join(import.meta.dirname, '../../../../fixtures/lockfiles');
const sum = (...modules: string[]) => modules.map((module) => `${module}/go.mod h1:x=\n`).join('');

describe('the fixture of Go', async () => {
  const { sbom, check } = await scanFolder(join(fixtures, 'go'));

  it('is read completely', () => {
    expect(check).toMatchObject({ state: 'complete', reasons: [], scope: '10 components from 2 lockfiles' });
  });
  it('has what is built, replacements in place of what they replace', () => {
    expect(sbom.components.map(({ name, version }) => `${name} ${version}`)).toEqual([
      'github.com/BurntSushi/toml v1.3.2',
      'github.com/gofrs/uuid v4.4.0+incompatible',
      'github.com/google/go-cmp v0.6.0',
      'github.com/inconshreveable/mousetrap v1.1.0',
      'github.com/pkg/errors v0.9.0',
      'github.com/russross/blackfriday v1.6.0',
      'github.com/spf13/cobra v1.8.0',
      'github.com/spf13/pflag v1.0.5',
      'golang.org/x/text v0.15.0',
      'gopkg.in/yaml.v2 v2.4.0',
    ]);
    expect(sbom.components.every(({ ecosystem, scope }) => ecosystem === 'Go' && scope === 'required')).toBe(
      true,
    );
  });
  it('has the module and the folder it is linked to as projects, and only what is asked for directly as edges', () => {
    expect(sbom.projects.map(({ id, name }) => [id, name])).toEqual([
      ['project:go.mod#.', 'git.example/team/app'],
      ['project:go.mod#libs/local', 'git.example/team/local'],
      ['project:libs/local/go.mod#libs/local', 'git.example/team/local'],
    ]);
    const direct = sbom.dependencies.find(({ ref }) => ref === 'project:go.mod#.')?.dependsOn;
    expect(direct).toHaveLength(8);
    expect(direct).not.toContain('pkg:golang/github.com/spf13/pflag@v1.0.5');
  });
  it.each(['github.com/spf13/pflag', 'github.com/pkg/errors v0.9.0'])(
    'is out of date as soon as go.sum has no %s',
    async (name) => {
      const read = (path: string) => readFileSync(join(fixtures, 'go', path), 'utf8');
      const sums = read('go.sum')
        .split('\n')
        .filter((line) => !line.startsWith(name))
        .join('\n');
      const { reasons } = await inventoryOf({
        'go.mod': read('go.mod'),
        'go.sum': sums,
        'libs/local/go.mod': read('libs/local/go.mod'),
        'libs/local/go.sum': read('libs/local/go.sum'),
      });
      expect(reasons).toHaveLength(1);
      expect(reasons[0]).toContain(`go.mod: 1 module is not in go.sum, so it is out of date: ${name}`);
    },
  );
});

describe('a vendored module of an old Go', () => {
  const read = (path: string) => readFileSync(join(fixtures, 'go-vendor', path), 'utf8');
  const files = {
    'go.mod': read('go.mod'),
    'go.sum': read('go.sum'),
    'vendor/modules.txt': read('vendor/modules.txt'),
  };

  it('is complete: what is vendored is what is built', async () => {
    const { reasons, purls } = await inventoryOf(files);
    expect(reasons).toEqual([]);
    expect(purls).toHaveLength(4);
  });
  it('is not complete without the copy', async () => {
    const { reasons, purls } = await inventoryOf({ 'go.mod': files['go.mod'], 'go.sum': files['go.sum'] });
    expect(reasons).toEqual([
      "go.mod: it is for Go 1.16, which lists in it what the project asks for and not what that needs: run 'go mod tidy -go=1.17'",
    ]);
    expect(purls).toHaveLength(2);
  });
  it.each([
    ['another version', files['go.mod'].replace('v1.8.0', 'v1.9.0'), 'github.com/spf13/cobra v1.8.0'],
    ['more', files['go.mod'].replace(')', '\tgithub.com/fresh/one v1.0.0\n)'), 'github.com/fresh/one v1.0.0'],
  ])('is out of date when go.mod asks for %s', async (_, goMod, named) => {
    const { reasons } = await inventoryOf({ ...files, 'go.mod': goMod });
    expect(reasons.join()).toContain(
      `it and vendor/modules.txt differ, so one of them is out of date: ${named}`,
    );
  });
});

describe('go.mod', () => {
  const module = 'module example.com/app\ngo 1.22\n';

  it('is read with all that its syntax allows', async () => {
    const { reasons, purls } = await inventoryOf({
      'go.mod': `// a comment\nmodule "example.com/app" // why\r\n\ngo 1.22\ntoolchain go1.23.4\ngodebug default=go1.21\nretract [v1.0.0, v1.1.0] // bad\ntool (\n\texample.com/a/cmd/x\n)\nrequire example.com/a v1.0.0\nrequire(\n\n\t\`example.com/b\` v0.0.0-20200101000000-abcdefabcdef // indirect; why\n)\nignore ./node_modules\nexclude (\n\texample.com/c v1.0.0\n)\n`,
      'go.sum': sum('example.com/a v1.0.0', 'example.com/b v0.0.0-20200101000000-abcdefabcdef'),
    });
    expect(reasons).toEqual([]);
    expect(purls).toEqual([
      'pkg:golang/example.com/a@v1.0.0',
      'pkg:golang/example.com/b@v0.0.0-20200101000000-abcdefabcdef',
    ]);
  });
  it('is complete when it asks for nothing', async () => {
    expect(await inventoryOf({ 'go.mod': module, 'main.go': '' })).toMatchObject({
      reasons: [],
      scope: '0 components from 1 lockfile',
    });
  });
  it.each([
    ['', "go.mod has no 'module' line, so it is no go.mod"],
    [`${module}require (\n\texample.com/a v1.0.0\n`, "go.mod ends within a block of 'require'"],
    [`${module}"require example.com/a\n`, 'go.mod is not in the syntax of go.mod (line 3)'],
    [`${module}{"a": 1}\n`, 'go.mod is not in the syntax of go.mod (line 3)'],
    [`${module}<<<<<<< HEAD\n`, 'go.mod holds merge conflict markers (line 3)'],
    [`${module}frobnicate a\n`, "go.mod: its 'frobnicate' on line 3 cannot be understood"],
    [`${module}require example.com/a\n`, "go.mod: its 'require' on line 3 cannot be understood"],
    [`${module}replace example.com/a v1 => b c d\n`, "go.mod: its 'replace' on line 3 cannot be understood"],
    [
      `${module}require example.com/a v1.0.0\n`,
      "go.mod: there is no go.sum beside it, so nothing shows that these versions are built: run 'go mod tidy'",
    ],
  ])('%j is not complete', async (text, reason) => {
    expect((await inventoryOf({ 'go.mod': text })).reasons).toEqual([reason]);
  });
  it('says when it asks for what it excludes', async () => {
    const { reasons } = await inventoryOf({
      'go.mod': `${module}require example.com/a v1.0.0\nexclude example.com/a v1.0.0\n`,
      'go.sum': sum('example.com/a v1.0.0'),
    });
    expect(reasons).toEqual([
      "go.mod: it asks for example.com/a v1.0.0, which it excludes: run 'go mod tidy'",
    ]);
  });
  it.each([
    ['/opt/a', 'it replaces example.com/a by a folder outside of the checkout, which was not looked at'],
    ['./gone', 'it replaces example.com/a by gone, where there is no go.mod'],
    ['../a', 'it links to ../a, outside of the checkout, which was not looked at'],
  ])('says when it is replaced by %s', async (folder, reason) => {
    const { reasons, purls } = await inventoryOf({
      'go.mod': `${module}require example.com/a v1.0.0\nreplace example.com/a v1.0.0 => ${folder}\n`,
    });
    expect(reasons).toEqual([`go.mod: ${reason}`]);
    expect(purls).toEqual([]);
  });
  it('is not replaced at another version', async () => {
    const { purls } = await inventoryOf({
      'go.mod': `${module}require example.com/a v1.0.0\nreplace example.com/a v2.0.0 => example.com/b v1.0.0\n`,
    });
    expect(purls).toEqual(['pkg:golang/example.com/a@v1.0.0']);
  });
  it('leaves out what has no usable name or version, and says so', async () => {
    const { reasons, purls } = await inventoryOf({
      'go.mod': `${module}require (\n\texample.com/../a v1.0.0\n\t"example.com/b" "v1\u0007"\n)\n`,
    });
    expect(purls).toEqual([]);
    expect(reasons.join()).toContain('2 entries make no sense');
  });
});

describe('go.work', () => {
  const a = 'module example.com/a\ngo 1.22\nrequire example.com/x v1.0.0\n';
  it('has the sums that its modules do not have themselves', async () => {
    const { reasons, purls } = await inventoryOf({
      'go.work': 'go 1.22\nuse (\n\t./a\n\t./b\n)\nreplace example.com/x => example.com/y v1.2.0\n',
      'go.work.sum': sum('example.com/x v1.0.0'),
      'a/go.mod': a,
      'b/go.mod': 'module example.com/b\ngo 1.22\n',
    });
    expect(reasons).toEqual([]);
    expect(purls).toEqual(['pkg:golang/example.com/x@v1.0.0', 'pkg:golang/example.com/y@v1.2.0']);
  });
  it('makes what it uses, or replaces by a folder, first-party: no component, and no go.sum is needed', async () => {
    const files = {
      'go.work': 'go 1.22\nuse (\n\t./a\n\t./libs/b/\n)\nreplace example.com/c => ./c\n',
      'a/go.mod':
        'module example.com/a\ngo 1.16\nrequire (\n\texample.com/b v1.0.0\n\texample.com/c v1.0.0\n)\n',
      'libs/b/go.mod': 'module example.com/b\ngo 1.22\n',
      'c/go.mod': 'module example.com/c\ngo 1.22\n',
    };
    const { sbom, reasons } = await inventoryOf(files);
    expect(reasons).toEqual([]);
    expect(sbom.components).toEqual([]);
    expect(sbom.dependencies.find(({ ref }) => ref === 'project:a/go.mod#a')?.dependsOn).toEqual([
      'project:a/go.mod#c',
      'project:a/go.mod#libs/b',
    ]);
    const unused = await inventoryOf({ ...files, 'go.work': 'go 1.22\nuse ./libs/b\n' });
    expect(unused.purls).toEqual(['pkg:golang/example.com/b@v1.0.0', 'pkg:golang/example.com/c@v1.0.0']);
    expect(unused.reasons).not.toEqual([]);
  });
  it.each([
    ['use ./gone', 'it uses gone, where there is no go.mod'],
    ['use ../a', 'it uses a folder outside of the checkout, which was not looked at'],
    ['use /a', 'it uses a folder outside of the checkout, which was not looked at'],
    [
      'replace x => ../y',
      'it replaces a module by a folder outside of the checkout, which was not looked at',
    ],
    ['frobnicate', "its 'frobnicate' on line 1 cannot be understood"],
  ])('%s is not complete', async (line, reason) => {
    expect((await inventoryOf({ 'go.work': `${line}\n` })).reasons).toEqual([`go.work: ${reason}`]);
  });
});

it('says when go.sum is alone', async () => {
  expect((await inventoryOf({ 'go.sum': sum('a v1') })).reasons).toEqual([
    "no lockfile: Go dependencies of go.sum were not checked; run 'go mod init' and 'go mod tidy' and commit what it writes",
  ]);
});

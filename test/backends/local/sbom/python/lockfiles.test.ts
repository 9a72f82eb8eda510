import { describe, expect, it } from 'vitest';
import { scanTree } from '../scan-tree.ts';

const scan = async (files: Record<string, string>) => {
  const { sbom, check } = await scanTree(files);
  return { purls: sbom.components.map(({ purl }) => decodeURIComponent(purl)), reasons: check.reasons, sbom };
};
const pyproject = (...dependencies: string[]) =>
  `[project]\nname = "app"\nversion = "1.0"\ndependencies = ${JSON.stringify(dependencies)}\n`;

const uvPackage = (name: string, version: string, rest = '') =>
  `[[package]]\nname = "${name}"\nversion = "${version}"\nsource = { registry = "https://registry.example/simple" }\n${rest}\n`;
const poetryPackage = (name: string, version: string, rest = '') =>
  `[[package]]\nname = "${name}"\nversion = "${version}"\noptional = false\n${rest}\n`;
const poetryEnd = '[metadata]\nlock-version = "2.1"\ncontent-hash = "x"\n';

/** The same two packages, `a` 1.5 and `b` 2.0, as each tool writes them. */
const locks = {
  'uv.lock': `version = 1\n[[package]]\nname = "app"\nversion = "1.0"\nsource = { virtual = "." }\n${uvPackage('a', '1.5')}${uvPackage('b', '2.0')}`,
  'poetry.lock': `${poetryPackage('a', '1.5')}${poetryPackage('b', '2.0')}${poetryEnd}`,
  'pdm.lock':
    '[metadata]\nlock_version = "4.5.0"\ngroups = ["default"]\n[[package]]\nname = "a"\nversion = "1.5"\n[[package]]\nname = "b"\nversion = "2.0"\n',
  'pylock.toml':
    'lock-version = "1.0"\n[[packages]]\nname = "a"\nversion = "1.5"\n[[packages]]\nname = "b"\nversion = "2.0"\n',
} as const;

describe.each(Object.entries(locks))('%s', (path, lock) => {
  const reasons = async (...asked: string[]) =>
    (await scan({ [path]: lock, 'pyproject.toml': pyproject(...asked) })).reasons;

  it('answers for what its pyproject.toml asks for, however it is spelled', async () => {
    expect(
      await reasons(
        'A>=1.2,<2',
        'b',
        'gone; os_name == "nt"',
        'a[extra] ~= 1.0',
        'b @ https://host.example/b-2.0.zip',
      ),
    ).toEqual([]);
  });
  it('is out of date when something else is asked for', async () => {
    expect(await reasons('a', 'fresh')).toEqual([
      `${path}: 1 dependency is not in it, so it is out of date or damaged: fresh, needed by the project`,
    ]);
  });
  it('is out of date when another version is asked for', async () => {
    expect(await reasons('a>=2')).toEqual([
      `${path}: 1 dependency is asked for by another range than when it was written, so it is out of date: a, needed by the project as >=2, in it as 1.5`,
    ]);
  });
  it('does not know what it was written for when pyproject.toml cannot be read', async () => {
    const found = await scan({ [path]: lock, 'pyproject.toml': '[project\n' });
    expect(found.reasons).toEqual([
      `${path}: what it was written for is not known: pyproject.toml is not valid TOML (line 1)`,
    ]);
    expect(found.purls).toHaveLength(2);
  });
  it('names an entry that makes no sense', async () => {
    const broken = lock.replace('version = "1.5"', 'version = 15').replace('name = "b"', 'name = "\\u0007b"');
    const found = await scan({ [path]: broken, 'pyproject.toml': pyproject() });
    expect(found.purls).toEqual([]);
    expect(found.reasons.join()).toContain('2 entries make no sense and were left out');
  });
  it('answers for no other folder', async () => {
    const found = await scan({
      [path]: lock,
      'tools/pyproject.toml': pyproject('x'),
      'package.json': '{"dependencies": {"y": "1"}}',
    });
    expect(found.reasons.join()).toContain('no lockfile: package.json lists 1 direct dependency');
    expect(found.reasons.join()).toContain('Python dependencies of tools/pyproject.toml were not checked');
  });
});

describe('a file that is another than its name says', () => {
  it.each([
    ['uv.lock', locks['poetry.lock'], 'has no version, so it is no lockfile of uv'],
    ['uv.lock', 'version = 2', "has version 2; uv's version 1 can be read"],
    ['poetry.lock', locks['uv.lock'], 'has no lock-version, so it is no lockfile of Poetry'],
    [
      'poetry.lock',
      '[metadata]\nlock-version = "3.0"',
      "has lock-version 3.0; Poetry's versions 1 and 2 can be read",
    ],
    ['pdm.lock', locks['poetry.lock'], 'has no lock_version, so it is no lockfile of PDM'],
    [
      'pdm.lock',
      '[metadata]\nlock_version = "5.0"',
      "has lock_version 5.0; PDM's versions 4.0 to 4.x can be read",
    ],
    ['pylock.toml', locks['uv.lock'], 'has no lock-version, so it is no pylock.toml'],
    ['pylock.dev.toml', 'lock-version = "2.0"', 'has lock-version 2.0; versions 1.x can be read'],
    ['Pipfile.lock', '{"lockfileVersion": 3}', 'has no pipfile-spec, so it is no lockfile of Pipenv'],
    [
      'Pipfile.lock',
      '{"_meta": {"pipfile-spec": 7}}',
      'has another pipfile-spec than 6, which alone can be read',
    ],
  ])('%s %#', async (path, text, reason) => {
    const { purls, reasons } = await scan({ [path]: text });
    expect(purls).toEqual([]);
    expect(reasons).toEqual([`${path} ${reason}`]);
  });
});

describe('uv.lock', () => {
  it('gives each of two versions to the one that needs it', async () => {
    const { sbom } = await scan({
      'uv.lock': `version = 1\n${uvPackage('a', '1.0', 'dependencies = [{ name = "b", version = "1.0", source = { registry = "x" } }]')}${uvPackage('b', '1.0')}${uvPackage('b', '2.0')}`,
    });
    expect(sbom.dependencies.find(({ ref }) => ref === 'pkg:pypi/a@1.0')?.dependsOn).toEqual([
      'pkg:pypi/b@1.0',
    ]);
  });
  it('has a project for a workspace that is none itself, with the groups of its root', async () => {
    const { sbom, reasons } = await scan({
      'uv.lock': `version = 1\n[[package]]\nname = "member"\nsource = { editable = "m" }\n${uvPackage('t', '1.0')}`,
      'pyproject.toml': '[tool.uv.workspace]\nmembers = ["m"]\n[dependency-groups]\ndev = ["t"]\n',
    });
    expect(reasons).toEqual([]);
    expect(sbom.projects.map(({ path }) => path)).toEqual(['.', 'm']);
    expect(sbom.components.map(({ scope }) => scope)).toEqual(['development']);
  });
  it('says what it needs and does not hold, and what does not say where it comes from', async () => {
    const { reasons } = await scan({
      'uv.lock': `version = 1\n${uvPackage('a', '1.0', 'dependencies = [{ name = "b" }, 3]')}[[package]]\nname = "c"\nversion = "1"\n`,
    });
    expect(reasons).toEqual([
      'uv.lock: 1 entry makes no sense and was left out: c@1 does not say where it comes from',
      'uv.lock: 2 dependencies are not in it, so it is out of date or damaged: b, needed by a@1.0; a package without a name, needed by a@1.0',
    ]);
  });
});

describe('poetry.lock', () => {
  it('leaves the scope of what only an extra needs to the groups that the entry names', async () => {
    const { sbom } = await scan({
      'poetry.lock': `${poetryPackage('a', '1.0', 'groups = ["main"]\n[package.dependencies]\nb = { version = "*", optional = true }')}${poetryPackage('b', '1.0', 'groups = ["test"]')}${poetryEnd}`,
      'pyproject.toml': '[tool.poetry.dependencies]\npython = "^3"\na = "^1.0"\n',
    });
    expect(sbom.components.map(({ scope }) => scope)).toEqual(['required', 'development']);
  });
  it('says nothing of a dependency that is for another platform, and names any other that is missing', async () => {
    const { reasons } = await scan({
      'poetry.lock': `${poetryPackage('a', '1.0', '[package.dependencies]\nb = { version = "*", markers = "os_name == \'nt\'" }\nc = ">=1"')}${poetryEnd}`,
    });
    expect(reasons).toEqual([
      'poetry.lock: 1 dependency is not in it, so it is out of date or damaged: c, needed by a@1.0',
    ]);
  });
});

describe('groups that were not locked', () => {
  it.each(['pdm.lock', 'pylock.toml'] as const)('are named: %s', async (path) => {
    const { reasons } = await scan({
      [path]: locks[path],
      'pyproject.toml': `${pyproject('a')}[project.optional-dependencies]\nextra = ["x"]\n[dependency-groups]\ndev = ["y"]\n`,
    });
    expect(reasons).toEqual([
      `${path}: it does not hold what the groups extra, dev of pyproject.toml ask for`,
    ]);
  });
});

describe('Pipfile.lock', () => {
  const lock = JSON.stringify({
    _meta: { 'pipfile-spec': 6 },
    default: { a: { version: '==1.0' }, shared: { version: '==2.0' } },
    develop: { shared: { version: '==2.0' }, test: { version: '==3.0' } },
    docs: { sphinx: { version: '==4.0' } },
  });
  it('gives scopes by its sections, the strongest for what stands in several', async () => {
    const { sbom, reasons } = await scan({ 'Pipfile.lock': lock });
    expect(reasons).toEqual([]);
    expect(sbom.components.map(({ name, scope }) => [name, scope])).toEqual([
      ['a', 'required'],
      ['shared', 'required'],
      ['sphinx', 'optional'],
      ['test', 'development'],
    ]);
  });
  it('does not answer for a pyproject.toml that asks for more', async () => {
    const { reasons } = await scan({ 'Pipfile.lock': lock, 'pyproject.toml': pyproject('a', 'fresh') });
    expect(reasons).toEqual([
      'Pipfile.lock: 1 dependency is not in it, so it is out of date or damaged: fresh, needed by the project',
    ]);
  });
  it('is out of date when its Pipfile asks for more', async () => {
    const { reasons } = await scan({ 'Pipfile.lock': lock, Pipfile: '[packages]\na = ">=2"\nfresh = "*"\n' });
    expect(reasons.join('\n')).toContain('fresh, needed by the project');
    expect(reasons.join('\n')).toContain('a, needed by the project as >=2, in it as 1.0');
  });
});

describe('a group that others include', () => {
  it('is there when all of it is, named or not', async () => {
    const { reasons } = await scan({
      'pdm.lock': locks['pdm.lock'].replace('["default"]', '["default", "dev"]'),
      'pyproject.toml': `${pyproject('a')}[dependency-groups]\ndev = ["b", { include-group = "lint" }]\nlint = ["b"]\n`,
    });
    expect(reasons).toEqual([]);
  });
});

it('lists a package once for all the lockfiles that name it, in any spelling', async () => {
  const { sbom, reasons } = await scan({
    'a/requirements.txt': 'Flask_Cors==1.0 # via -r requirements.in',
    'b/poetry.lock': `${poetryPackage('flask-cors', '1.0')}${poetryEnd}`,
  });
  expect(reasons).toEqual([]);
  expect(sbom.components).toMatchObject([
    {
      purl: 'pkg:pypi/flask-cors@1.0',
      name: 'Flask_Cors',
      lockfiles: ['a/requirements.txt', 'b/poetry.lock'],
    },
  ]);
});

import { describe, expect, it } from 'vitest';
import { scanTree } from '../scan-tree.ts';

const scan = async (files: Record<string, string>) => {
  const { sbom, check } = await scanTree(files);
  return { purls: sbom.components.map(({ purl }) => decodeURIComponent(purl)), reasons: check.reasons, sbom };
};
/** As pip-compile ends what it writes, so that the file counts as whole. */
const via = '\n    # via -r requirements.in\n';
const one = (text: string) => scan({ 'requirements.txt': text + via });

describe('a requirements file', () => {
  it.each(['requirements.txt', 'requirements-dev.txt', 'dev-requirements.txt', 'api/requirements/prod.txt'])(
    'is called %s',
    async (path) => {
      expect(await scan({ [path]: `a==1.0${via}` })).toMatchObject({
        purls: ['pkg:pypi/a@1.0'],
        reasons: [],
      });
    },
  );
  it('gives what is pinned, with its hashes', async () => {
    const { purls, reasons, sbom } = await one(
      [
        '\uFEFF# a comment',
        '-i https://user:secret@registry.example/simple',
        '--extra-index-url=https://registry.example',
        '--require-hashes',
        'Django_Thing==1.2 ; python_version >= "3.8"  # why',
        'b[x,y] === 2.0+local \\',
        `    --hash=sha256:${'a'.repeat(64)} \\`,
        `    --hash=sha256:${'b'.repeat(64)}`,
        '    # via a',
        'c >= 1, == 3.0.1 --config-settings="x=y"',
        '',
      ].join('\r\n'),
    );
    expect(reasons).toEqual([]);
    expect(purls).toEqual(['pkg:pypi/b@2.0+local', 'pkg:pypi/c@3.0.1', 'pkg:pypi/django-thing@1.2']);
    expect(sbom.components.map(({ name }) => name)).toEqual(['b', 'c', 'Django_Thing']);
    expect(sbom.components[0]?.hashes).toHaveLength(2);
    expect(JSON.stringify(sbom)).not.toContain('secret');
  });
  it('says what is not pinned, and where', async () => {
    expect(
      await one('a\nb>=1\nc==1.*\n\nd~=1.0 # why\n-e git+https://git.example/x.git#egg=e\nf==1'),
    ).toMatchObject({
      purls: ['pkg:pypi/f@1'],
      reasons: [
        "requirements.txt: no exact version is given ('name==1.2.3'), so it is not known which is installed: a (line 1), b (line 2), c (line 3), d (line 5), e from a repository (line 6)",
      ],
    });
  });
  it('takes versions from constraints, wherever they are named', async () => {
    expect(
      await scan({
        'requirements.txt': `A\n-c limits/constraints.txt${via}`,
        'limits/constraints.txt': 'a==1.5\nb==2',
      }),
    ).toMatchObject({ purls: ['pkg:pypi/a@1.5'], reasons: [] });
  });
  it('reads the files that it includes, once each, in a circle too', async () => {
    const { purls, reasons } = await scan({
      'deps/main.txt': 'not read by itself',
      'requirements.txt': `-r deps/all.txt\na==1${via}`,
      'deps/all.txt': `--requirement more.txt\nb==2${via}`,
      'deps/more.txt': `-r all.txt\n-r../requirements.txt\nc==3${via}`,
    });
    expect(purls).toEqual(['pkg:pypi/a@1', 'pkg:pypi/b@2', 'pkg:pypi/c@3']);
    expect(reasons).toEqual([]);
  });
  it.each([
    ['-r missing.txt', 'requirements.txt: it includes missing.txt, which is not there'],
    [
      '-r ../x.txt',
      'requirements.txt: it includes a file from outside of the checkout, which was not looked at',
    ],
    [
      '-r /etc/passwd',
      'requirements.txt: it includes a file from outside of the checkout, which was not looked at',
    ],
    [
      '-c https://host.example/c.txt',
      'requirements.txt: it includes a file from outside of the checkout, which was not looked at',
    ],
  ])('says what it cannot include: %s', async (line, reason) => {
    expect((await one(line)).reasons).toEqual([reason]);
  });
  it('gives what comes from elsewhere', async () => {
    const { purls, reasons } = await one(
      [
        'git+https://user:secret@git.example/team/tiny.git@v1.0#egg=tiny',
        'named @ git+ssh://git@git.example/team/named@abc123',
        'https://host.example/files/wheel_name-1.5-py3-none-any.whl?token=secret',
        'direct @ https://host.example/direct-2.0.tar.gz',
        './vendor/local-3.0.tar.gz',
      ].join('\n'),
    );
    expect(reasons).toEqual([]);
    expect(purls).toEqual([
      'pkg:pypi/direct@2.0?download_url=https://host.example/direct-2.0.tar.gz',
      'pkg:pypi/local@3.0?download_url=file:vendor/local-3.0.tar.gz',
      'pkg:pypi/named@abc123?vcs_url=ssh://git@git.example/team/named#abc123',
      'pkg:pypi/tiny@v1.0?vcs_url=git+https://git.example/team/tiny.git#v1.0',
      'pkg:pypi/wheel-name@1.5?download_url=https://host.example/files/wheel_name-1.5-py3-none-any.whl',
    ]);
  });
  it.each(['/opt/lib', '~/lib', 'file:///opt/lib', '$HOME/lib', 'C:\\lib'])(
    'says when something lies outside of the checkout: %s',
    async (place) => {
      expect((await one(`-e ${place}`)).reasons.join()).toContain('1 entry makes no sense');
    },
  );
  it('names a line that makes no sense', async () => {
    expect((await one('a==1\n=1\nb c\n./gone')).reasons).toEqual([
      'requirements.txt: 3 entries make no sense and were left out: a requirement (line 2) is no package, file or folder that can be found; a requirement (line 3) is no package, file or folder that can be found; a requirement (line 4) is no package, file or folder that can be found',
    ]);
  });
  it('finds a folder from the file that names it, or from the top', async () => {
    const files = { 'a/lib/setup.py': '', 'other/setup.py': '', 'a/requirements.txt': '-e ./lib\n./other' };
    const { sbom } = await scan(files);
    expect(sbom.projects.map(({ path }) => path)).toEqual(['a', 'a/lib', 'other']);
  });
  it('takes a folder for a project, which asks for more', async () => {
    const lib = '[project]\nname = "lib"\nversion = "2.0"\ndependencies = ["a", "b>=2"]';
    const { sbom, reasons } = await scan({
      'requirements.txt': `-e ./lib[x]\na==1${via}`,
      'lib/pyproject.toml': lib,
    });
    expect(sbom.projects).toContainEqual({
      id: 'project:requirements.txt#lib',
      name: 'lib',
      version: '2.0',
      path: 'lib',
      lockfile: 'requirements.txt',
    });
    expect(reasons).toEqual([
      'requirements.txt: 1 dependency is not in it, so it is out of date or damaged: b, needed by lib',
    ]);
  });
});

describe('a requirements file that is written by hand', () => {
  const reason = (path: string) =>
    `requirements.txt: what the packages of ${path} need in turn may not be in it: run 'pip-compile' or 'uv pip compile', or 'pip freeze -r requirements.txt' where it is installed, and commit what it writes`;
  const reasonsOf = async (text: string, more: Record<string, string> = {}) =>
    (await scan({ 'requirements.txt': text, ...more })).reasons;

  it.each([
    'requests==2.31.0',
    'requests==2.31.0 # via the mirror of our company',
    'direct @ https://host.example/direct-2.0.tar.gz',
    './vendor/local-3.0.tar.gz',
    'tiny @ git+https://git.example/team/tiny@v1.0',
    '# This file was autogenerated by uv via the following command:\n#    uv pip compile --no-deps a.in\na==1',
  ])('need not hold what its packages need: %j', async (text) => {
    expect(await reasonsOf(text)).toEqual([reason('requirements.txt')]);
  });
  it.each([
    `a==1 --hash=sha256:${'a'.repeat(64)}\nb==2`,
    '--require-hashes\na==1',
    'a==1\n    # via\n    #   -r requirements.in\n    #   b',
    'a==1\r\n    # via b, c\r\n',
    'a==1                # via -r requirements.in',
    'a==1\n    # via app (pyproject.toml)',
    '#\n# This file is autogenerated by pip-compile with Python 3.12\na==1',
    '# This file was autogenerated by uv via the following command:\n#    uv export --no-annotate\na==1',
    '# This file is @generated by PDM.\na==1',
    'a==1\n## The following requirements were added by pip freeze:\nb==2',
    '# nothing but a comment',
  ])('is not one with a mark of a tool: %j', async (text) => {
    expect(await reasonsOf(text)).toEqual([]);
  });
  it('is named when another includes it', async () => {
    expect(await reasonsOf(`-r base.txt\na==1${via}`, { 'base.txt': 'b==1' })).toEqual([reason('base.txt')]);
    expect(await reasonsOf('-r base.txt\na==1', { 'base.txt': `b==1${via}` })).toEqual([
      reason('requirements.txt'),
    ]);
  });
  it('holds all when a file that it includes has hashes, since pip then asks for all of them', async () => {
    expect(
      await reasonsOf('-r base.txt\na==1', { 'base.txt': `b==1 --hash=sha256:${'a'.repeat(64)}` }),
    ).toEqual([]);
  });
});

describe('the pyproject.toml beside it', () => {
  const project = (...names: string[]) =>
    `[project]\nname = "app"\ndependencies = ${JSON.stringify(names)}\n`;
  const unlocked = 'no lockfile: Python dependencies of pyproject.toml were not checked';

  it('is answered for when all that it asks for is in the file', async () => {
    const files = {
      'requirements.txt': `A-b==1\nc==2${via}`,
      'pyproject.toml': project('a_b>=1', 'c; os_name=="nt"', 'd; os_name=="nt"'),
    };
    expect((await scan(files)).reasons).toEqual([]);
  });
  it.each([
    ['something else', project('other')],
    ['what code tells', '[project]\nname = "app"\ndynamic = ["dependencies"]\n'],
    ['a group', `${project('a')}[dependency-groups]\ndev = ["pytest"]\n`],
  ])('is not when it asks for %s', async (_, text) => {
    expect((await scan({ 'requirements.txt': 'a==1', 'pyproject.toml': text })).reasons.join()).toContain(
      unlocked,
    );
  });
  it('is not when code tells what the project needs', async () => {
    expect((await scan({ 'requirements.txt': 'a==1', 'setup.py': '' })).reasons.join()).toContain(
      'of setup.py were not checked',
    );
  });
});

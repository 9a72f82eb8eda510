import { describe, expect, it } from 'vitest';
import { reasonsForOthers } from '../../../../src/backends/local/sbom/other-ecosystems.ts';
import { memoryCheckout } from '../checkout/memory-checkout.ts';

const reasonFor = async (path: string, content: string | Buffer | Error = '') =>
  (await reasonsForOthers(memoryCheckout({ [path]: content }))).join();

describe('files that tell of dependencies in a way that cannot be read yet', () => {
  it.each([
    ['Python', 'requirements.txt'],
    ['Python', 'api/requirements-dev.txt'],
    ['Python', 'dev-requirements.txt'],
    ['Python', 'requirements.in'],
    ['Python', 'api/requirements/prod.txt'],
    ['Python', 'constraints-3.12.txt'],
    ['Python', 'setup.py'],
    ['Go', 'go.sum'],
    ['Java', 'build.gradle'],
    ['Java', 'app/build.gradle.kts'],
    ['Java', 'gradle/libs.versions.toml'],
    ['pnpm', 'package.json5'],
    ['pnpm', 'pnpm-lock.feature!x.yaml'],
    ['Deno', 'deno.lock'],
    ['Bun', 'bun.lock'],
    ['Bun', 'bun.lockb'],
    ['Ruby', 'x.gemspec'],
    ['Haskell', 'x.cabal'],
  ])('%s: %s', async (ecosystem, path) => {
    expect(await reasonFor(path)).toBe(`${ecosystem} dependencies cannot be read yet: ${path}`);
  });

  it.each([
    'requirements.md',
    'docs/my-requirements.docx',
    'constraints.ts',
    'src/requirements/index.ts',
    'settings.gradle',
    'pnpm-lock.yaml',
    'package.json',
    'go.summary',
  ])('not %s', async (path) => {
    expect(await reasonFor(path)).toBe('');
  });

  it.each([
    [
      'pyproject.toml',
      '[project]\nname = "x"\ndependencies = ["a"]',
      '[tool.ruff]\n# no dependencies here\nline-length = 99',
    ],
    ['pyproject.toml', '[tool.poetry.dependencies]\na = "1"', '[tool.black]'],
    ['pyproject.toml', '[dependency-groups]\ndev = ["a"]', ''],
    ['pyproject.toml', '[project]\ndynamic = ["dependencies"]', '[project]\nname = "x"'],
    ['setup.cfg', '[options]\ninstall_requires =\n  a', '[flake8]\nmax-line-length = 99'],
    ['setup.cfg', '[options.extras_require]\nx = a', '[metadata]\nname = x'],
    ['environment.yml', 'name: x\ndependencies:\n  - a', 'staging: true'],
    ['environment.yaml', 'dependencies : [a]', '{}'],
    ['App.csproj', '<PackageReference Include="a" />', '<Compile Include="a.cs" />'],
    ['App.fsproj', '<ItemGroup><PackageReference\n Include="a" />', '<Project />'],
    ['Directory.Packages.props', '<PackageVersion Include="a" />', '<Project />'],
    ['Directory.Build.props', '<PackageReference Include="a" />', '<LangVersion>13</LangVersion>'],
    ['deno.json', '{"imports": {"a": "jsr:@s/a"}}', '{"tasks": {}}'],
    ['deno.jsonc', '{"importMap": "x.json"}', '{"fmt": {}}'],
    ['package.yaml', 'name: x\ndependencies:\n  a: 1', 'name: x'],
    ['package.yaml', 'devDependencies:\n  a: 1', 'kind: Package'],
  ])('%s only when it says %j', async (path, asking, other) => {
    expect(await reasonFor(path, asking)).toContain(`cannot be read yet: ${path}`);
    expect(await reasonFor(path, Buffer.from(`\uFEFF${asking}`, 'utf16le'))).toContain(path);
    expect(await reasonFor(path, `\uFEFF${asking}`)).toContain(path);
    expect(await reasonFor(path, other)).toBe('');
  });
  it.each(['pyproject.toml', 'setup.cfg', 'environment.yml', 'x.csproj', 'deno.json', 'package.yaml'])(
    '%s, in a time that grows with its size only',
    async (path) => {
      const startedAt = performance.now();
      for (const piece of ['\n', ' ', '_', 'dependencies ', 'D', '<', '"'])
        await reasonFor(path, piece.repeat(1_000_000 / piece.length));
      expect(performance.now() - startedAt).toBeLessThan(2_000);
    },
  );
  it('also when a file that may ask for nothing cannot be read', async () => {
    expect(await reasonFor('pyproject.toml', new Error('EIO'))).toContain('pyproject.toml');
  });
});

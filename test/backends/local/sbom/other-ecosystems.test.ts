import { describe, expect, it } from 'vitest';
import { reasonsForOthers } from '../../../../src/backends/local/sbom/other-ecosystems.ts';
import { memoryCheckout } from '../checkout/memory-checkout.ts';

const reasonFor = async (path: string, content: string | Buffer | Error = '') =>
  (await reasonsForOthers(memoryCheckout({ [path]: content }), new Map())).join();

describe('files that tell of dependencies in a way that cannot be read yet', () => {
  it.each([
    ['pnpm', 'package.json5'],
    ['pnpm', 'pnpm-lock.feature!x.yaml'],
    ['Deno', 'deno.lock'],
    ['Bun', 'bun.lock'],
    ['Bun', 'bun.lockb'],
    ['Haskell', 'x.cabal'],
    ['CocoaPods', 'ios/Podfile.lock'],
    ['Carthage', 'Cartfile.resolved'],
    ['Erlang', 'rebar.lock'],
    ['Rye', 'requirements.lock'],
    ['Rye', 'requirements-dev.lock'],
    ['Appraisal (Ruby)', 'gemfiles/rails_7.1.gemfile.lock'],
    ['Conda', 'conda-lock.yml'],
    ['Pixi', 'pixi.lock'],
    ['Bazel', 'maven_install.json'],
    ['dep (Go)', 'vendor/x/Gopkg.lock'],
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
    'poetry.lock',
    'requirements.txt',
    'constraints.txt',
    'Cargo.lock',
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
    ['Cargo.toml', '[dependencies]\na = "1"', '[workspace]\nmembers = ["a"]'],
    ['pubspec.yaml', 'name: x\ndev_dependencies:\n  a: any', 'name: x'],
    [
      'Package.swift',
      'dependencies: [.package(url: "a", from: "1.0.0")]',
      'let package = Package(name: "x")',
    ],
    ['environment.yml', 'name: x\ndependencies:\n  - a', 'staging: true'],
    ['environment.yaml', 'dependencies : [a]', '{}'],
    ['App.csproj', '<PackageReference Include="a" />', '<Compile Include="a.cs" />'],
    ['App.fsproj', '<ItemGroup><PackageReference\n Include="a" />', '<Project />'],
    ['Directory.Packages.props', '<PackageVersion Include="a" />', '<Project />'],
    ['Directory.Build.props', '<PackageReference Include="a" />', '<LangVersion>13</LangVersion>'],
    ['MODULE.bazel', 'bazel_dep(name = "a", version = "1")', 'module(name = "x")'],
    ['project.clj', '(defproject x "1" :dependencies [[a "1"]])', '(defproject x "1")'],
    ['deps.edn', '{:deps {a/a {:mvn/version "1"}}}', '{:paths ["src"]}'],
    ['deps.edn', '{:aliases {:x {:extra-deps {a/a {:mvn/version "1"}}}}}', '{}'],
    ['bower.json', '{"devDependencies": {"a": "1"}}', '{"name": "x"}'],
    ['ivy.xml', '<dependencies><dependency org="a" name="a"/></dependencies>', '<ivy-module/>'],
    ['manifest.toml', 'packages = [\n  { name = "a" },\n]', '[manifest]\nname = "x"'],
    ['deno.json', '{"imports": {"a": "jsr:@s/a"}}', '{"tasks": {}}'],
    ['deno.jsonc', '{"importMap": "x.json"}', '{"fmt": {}}'],
    ['package.yaml', 'name: x\ndependencies:\n  a: 1', 'name: x'],
    ['package.yaml', 'devDependencies:\n  a: 1', 'kind: Package'],
  ])('%s only when it says %j', async (path, asking, other) => {
    expect(await reasonFor(path, asking)).toMatch(/cannot be read yet: |were not checked; /);
    expect(await reasonFor(path, asking)).toContain(path);
    expect(await reasonFor(path, Buffer.from(`\uFEFF${asking}`, 'utf16le'))).toContain(path);
    expect(await reasonFor(path, `\uFEFF${asking}`)).toContain(path);
    expect(await reasonFor(path, other)).toBe('');
  });
  it.each([
    'pyproject.toml',
    'setup.cfg',
    'Cargo.toml',
    'Package.swift',
    'environment.yml',
    'x.csproj',
    'deno.json',
    'package.yaml',
    'deps.edn',
    'manifest.toml',
  ])('%s, in a time that grows with its size only', async (path) => {
    const startedAt = performance.now();
    for (const piece of ['\n', ' ', '_', 'dependencies ', 'D', '<', '"'])
      await reasonFor(path, piece.repeat(1_000_000 / piece.length));
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });
  it('also when a file that may ask for nothing cannot be read', async () => {
    expect(await reasonFor('pyproject.toml', new Error('EIO'))).toContain('pyproject.toml');
  });
});

describe('manifests of ecosystems whose lockfiles can be read', () => {
  const reasonsIn = (files: Record<string, string>, covered: readonly string[] = []) =>
    reasonsForOthers(
      memoryCheckout(files),
      new Map([
        ['PyPI', new Set(covered)],
        ['crates.io', new Set(covered)],
      ]),
    );

  it.each([
    ['Python', 'setup.py', "run 'uv lock', 'poetry lock' or 'pip-compile'"],
    ['Python', 'Pipfile', "run 'uv lock', 'poetry lock' or 'pip-compile'"],
    ['Python', 'requirements.in', "run 'uv lock', 'poetry lock' or 'pip-compile'"],
    ['Python', 'api/requirements/prod.in', "run 'uv lock', 'poetry lock' or 'pip-compile'"],
    ['Rust', 'Cargo.toml', "run 'cargo generate-lockfile'"],
    ['Dart', 'pubspec.yaml', "run 'dart pub get'"],
    ['Swift', 'Package.swift', "run 'swift package resolve'"],
    ['Elixir', 'mix.exs', "run 'mix deps.get'"],
  ])('%s: %s without a lockfile names the way out', async (ecosystem, path, wayOut) => {
    const asking = 'dependencies = [".package(url: )"]\ndependencies:\n  a: any';
    expect(await reasonsIn({ [path]: asking })).toEqual([
      `no lockfile: ${ecosystem} dependencies of ${path} were not checked; ${wayOut} and commit what it writes`,
    ]);
  });
  it('count only where no lockfile answers for their folder', async () => {
    const files = { 'a/setup.py': '', 'b/setup.py': '' };
    expect((await reasonsIn(files, ['a'])).join()).toContain('dependencies of b/setup.py were');
    expect(await reasonsIn(files, ['a', 'b'])).toEqual([]);
  });
  it('that pip-compile wrote a lockfile for do not count', async () => {
    expect(await reasonsIn({ 'requirements.in': 'a', 'requirements.txt': 'a==1' })).toEqual([]);
  });
});

import { posix } from 'node:path';

/** Files that tell of dependencies in a way that cannot be read yet, by the words people use for them. */
const fileNames: readonly (readonly [ecosystem: string, names: readonly string[]])[] = [
  ['Bun', ['bun.lock', 'bun.lockb']],
  ['Deno', ['deno.lock']],
  [
    'Python',
    [
      'poetry.lock',
      'uv.lock',
      'pdm.lock',
      'Pipfile',
      'Pipfile.lock',
      'pylock.toml',
      'pyproject.toml',
      'requirements.txt',
      'setup.py',
      'environment.yml',
    ],
  ],
  ['Rust', ['Cargo.toml', 'Cargo.lock']],
  ['Go', ['go.mod', 'go.work']],
  ['Ruby', ['Gemfile', 'Gemfile.lock', 'gems.rb', 'gems.locked']],
  ['Java', ['pom.xml', 'build.gradle', 'build.gradle.kts', 'gradle.lockfile', 'build.sbt']],
  ['PHP', ['composer.json', 'composer.lock']],
  ['.NET', ['packages.config', 'packages.lock.json', 'paket.lock', 'project.assets.json']],
  ['Dart', ['pubspec.yaml', 'pubspec.lock']],
  ['Elixir', ['mix.exs', 'mix.lock']],
  ['Swift', ['Package.swift', 'Package.resolved', 'Podfile', 'Podfile.lock', 'Cartfile.resolved']],
  ['C and C++', ['conanfile.txt', 'conanfile.py', 'conan.lock', 'vcpkg.json']],
  ['Haskell', ['stack.yaml.lock', 'cabal.project.freeze']],
  ['R', ['renv.lock']],
  ['Perl', ['cpanfile', 'cpanfile.snapshot']],
];
const byName = new Map(
  fileNames.flatMap(([ecosystem, names]) => names.map((name) => [name, ecosystem] as const)),
);
const byExtension = new Map([
  ['.csproj', '.NET'],
  ['.fsproj', '.NET'],
  ['.vbproj', '.NET'],
  ['.gemspec', 'Ruby'],
  ['.cabal', 'Haskell'],
]);

/** The ecosystem whose manifest or lockfile a file is; undefined when it is none of those that cannot be read yet. */
export function otherEcosystemOf(path: string): string | undefined {
  return byName.get(posix.basename(path)) ?? byExtension.get(posix.extname(path));
}

/** One sentence for each ecosystem found. */
export function reasonsForOthers(paths: readonly string[]): readonly string[] {
  const found = new Map<string, string[]>();
  for (const path of paths) {
    const ecosystem = otherEcosystemOf(path);
    if (ecosystem !== undefined) found.set(ecosystem, [...(found.get(ecosystem) ?? []), path]);
  }
  return [...found].map(
    ([ecosystem, files]) => `${ecosystem} dependencies cannot be read yet: ${listed(files)}`,
  );
}

/** A few paths, and how many more there are. */
export function listed(paths: readonly string[]): string {
  const shown = paths.slice(0, 5).join(', ');
  return paths.length > 5 ? `${shown} and ${paths.length - 5} more` : shown;
}

import { posix } from 'node:path';
import { someOf } from '../../../core/words.ts';
import type { Checkout } from '../checkout/checkout.ts';

/** Files that tell of dependencies in a way that cannot be read yet. */
interface OtherFile {
  /** By the words people use for it. */
  readonly ecosystem: string;
  readonly path: RegExp;
  /** What must stand in the file: many projects keep it for the settings of a tool alone. */
  readonly asks?: RegExp;
}

const exactNames: readonly (readonly [ecosystem: string, names: readonly string[]])[] = [
  ['Bun', ['bun.lock', 'bun.lockb']],
  ['Deno', ['deno.lock']],
  ['pnpm', ['package.json5']],
  ['Python', ['poetry.lock', 'uv.lock', 'pdm.lock', 'Pipfile', 'Pipfile.lock', 'pylock.toml', 'setup.py']],
  ['Rust', ['Cargo.toml', 'Cargo.lock']],
  ['Go', ['go.mod', 'go.sum', 'go.work', 'go.work.sum']],
  ['Ruby', ['Gemfile', 'Gemfile.lock', 'gems.rb', 'gems.locked']],
  ['Java', ['pom.xml', 'gradle.lockfile', 'libs.versions.toml', 'build.sbt']],
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
  exactNames.flatMap(([ecosystem, names]) => names.map((name) => [name, ecosystem] as const)),
);

const patterns: readonly OtherFile[] = [
  { ecosystem: 'Python', path: /(?:^|[/._-])requirements[^/]*\.(?:txt|in)$/ },
  { ecosystem: 'Python', path: /(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/ },
  { ecosystem: 'Python', path: /(?:^|\/)constraints[^/]*\.txt$/ },
  // PEP 621 and 735, Poetry, PDM, Hatch: all have the word in a key or in the head of a table.
  { ecosystem: 'Python', path: /(?:^|\/)pyproject\.toml$/, asks: /^[^#\n]*dependenc(?:ies|y-groups)/m },
  {
    ecosystem: 'Python',
    path: /(?:^|\/)setup\.cfg$/,
    asks: /^(?:[ \t]*\w*_requires?\b|\[options\.extras_require\])/m,
  },
  { ecosystem: 'Python', path: /(?:^|\/)environment\.ya?ml$/, asks: /^dependencies\s*:/m },
  { ecosystem: 'Java', path: /(?:^|\/)build\.gradle(?:\.kts)?$/ },
  { ecosystem: '.NET', path: /\.(?:cs|fs|vb)proj$/, asks: /<PackageReference\b/ },
  {
    ecosystem: '.NET',
    path: /(?:^|\/)Directory\.(?:Packages|Build)\.(?:props|targets)$/,
    asks: /<(?:Global)?Package(?:Version|Reference)\b/,
  },
  { ecosystem: 'Ruby', path: /\.gemspec$/ },
  { ecosystem: 'Haskell', path: /\.cabal$/ },
  { ecosystem: 'Deno', path: /(?:^|\/)deno\.jsonc?$/, asks: /"(?:imports|importMap|scopes)"|\b(?:npm|jsr):/ },
  { ecosystem: 'pnpm', path: /(?:^|\/)pnpm-lock\.[^/]+\.yaml$/ },
  // pnpm takes it for a manifest, and so does Haskell's hpack.
  { ecosystem: 'pnpm or Haskell', path: /(?:^|\/)package\.yaml$/, asks: /^[ \t]*(?:\w*D|d)ependencies\s*:/m },
];

/** A larger file counts without a look, and so does one that cannot be read or is not in UTF-8. */
const manifestLimit = 4 * 1024 * 1024;

function otherFileOf(path: string): Pick<OtherFile, 'ecosystem' | 'asks'> | undefined {
  const ecosystem = byName.get(posix.basename(path));
  return ecosystem === undefined ? patterns.find((pattern) => pattern.path.test(path)) : { ecosystem };
}

/** Whether a file is by its name a manifest or lockfile of those that cannot be read yet. */
export function isOfOtherEcosystem(path: string): boolean {
  return otherFileOf(path) !== undefined;
}

/** One sentence for each ecosystem of which the checkout has a file that tells of dependencies. */
export async function reasonsForOthers(checkout: Checkout): Promise<readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { path } of checkout.files) {
    const other = otherFileOf(path);
    if (other === undefined || !(await asks(checkout, path, other.asks))) continue;
    found.set(other.ecosystem, [...(found.get(other.ecosystem) ?? []), path]);
  }
  return [...found].map(
    ([ecosystem, files]) => `${ecosystem} dependencies cannot be read yet: ${someOf(files)}`,
  );
}

async function asks(checkout: Checkout, path: string, words: RegExp | undefined): Promise<boolean> {
  if (words === undefined) return true;
  const bytes = await checkout.read(path, manifestLimit).catch(() => undefined);
  return (
    bytes === undefined || bytes.includes(0) || words.test(bytes.toString('utf8').replace(/^\uFEFF/, ''))
  );
}

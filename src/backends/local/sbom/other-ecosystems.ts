import { posix } from 'node:path';
import { someOf } from '../../../core/words.ts';
import type { Checkout } from '../checkout/checkout.ts';
import { asksForNothing } from './asks-for-nothing.ts';
import type { EcosystemName } from './ecosystems.ts';

/** A file that tells of dependencies and is no lockfile that can be read. */
interface OtherFile {
  /** By the words people use for it. */
  readonly ecosystem: string;
  readonly path: RegExp;
  /** What must stand in the file: many projects keep it for the settings of a tool alone. */
  readonly asks?: RegExp;
  /** It installs nothing alone, so that a lockfile of any project below this many folders above it answers for it. */
  readonly shared?: 1 | 2;
}

/** What those who have a manifest can do, where lockfiles of the ecosystem can be read. */
interface WayOut {
  /** Of the lockfiles that answer for the manifest. */
  readonly ecosystem: EcosystemName;
  readonly run: string;
}

const waysOut: ReadonlyMap<string, WayOut> = new Map<string, WayOut>([
  ['Python', { ecosystem: 'PyPI', run: "run 'uv lock', 'poetry lock' or 'pip-compile'" }],
  ['Rust', { ecosystem: 'crates.io', run: "run 'cargo generate-lockfile'" }],
  ['Dart', { ecosystem: 'Pub', run: "run 'dart pub get'" }],
  ['Swift', { ecosystem: 'SwiftURL', run: "run 'swift package resolve'" }],
  ['Elixir', { ecosystem: 'Hex', run: "run 'mix deps.get'" }],
  ['Go', { ecosystem: 'Go', run: "run 'go mod init' and 'go mod tidy'" }],
  ['Ruby', { ecosystem: 'RubyGems', run: "run 'bundle lock'" }],
  ['PHP', { ecosystem: 'Packagist', run: "run 'composer update --no-install'" }],
  [
    '.NET',
    {
      ecosystem: 'NuGet',
      run: "set RestorePackagesWithLockFile to true in the projects or in Directory.Build.props, run 'dotnet restore'",
    },
  ],
  [
    'Gradle',
    {
      ecosystem: 'Maven',
      run: "switch dependency locking on (lockAllConfigurations), run 'gradle dependencies --write-locks'",
    },
  ],
]);

const exactNames: readonly (readonly [ecosystem: string, names: readonly string[]])[] = [
  ['Bun', ['bun.lock', 'bun.lockb']],
  ['Deno', ['deno.lock']],
  ['pnpm', ['package.json5']],
  ['Python', ['Pipfile', 'setup.py']],
  ['Go', ['go.sum']],
  ['Ruby', ['Gemfile', 'gems.rb']],
  ['Scala', ['build.sbt']],
  ['Paket', ['paket.lock']],
  ['Elixir', ['mix.exs']],
  ['CocoaPods', ['Podfile', 'Podfile.lock']],
  ['Carthage', ['Cartfile', 'Cartfile.resolved']],
  ['C and C++', ['conanfile.txt', 'conanfile.py', 'conan.lock', 'vcpkg.json']],
  ['Haskell', ['stack.yaml.lock', 'cabal.project.freeze']],
  ['Erlang', ['rebar.lock']],
  ['Rye', ['requirements.lock', 'requirements-dev.lock']],
  ['Conda', ['conda-lock.yml', 'conda-lock.yaml']],
  ['Pixi', ['pixi.lock']],
  ['Bazel', ['maven_install.json']],
  ['dep (Go)', ['Gopkg.lock']],
  ['R', ['renv.lock']],
  ['Perl', ['cpanfile', 'cpanfile.snapshot']],
];
const byName = new Map(
  exactNames.flatMap(([ecosystem, names]) => names.map((name) => [name, ecosystem] as const)),
);

const patterns: readonly OtherFile[] = [
  { ecosystem: 'Python', path: /(?:^|[/._-])requirements[^/]*\.in$/ },
  { ecosystem: 'Python', path: /(?:^|\/)requirements\/[^/]+\.in$/ },
  // PEP 621 and 735, Poetry, PDM, Hatch: all have the word in a key or in the head of a table.
  { ecosystem: 'Python', path: /(?:^|\/)pyproject\.toml$/, asks: /^[^#\n]*dependenc(?:ies|y-groups)/m },
  {
    ecosystem: 'Python',
    path: /(?:^|\/)setup\.cfg$/,
    asks: /^(?:[ \t]*\w*_requires?\b|\[options\.extras_require\])/m,
  },
  { ecosystem: 'Conda', path: /(?:^|\/)environment\.ya?ml$/, asks: /^dependencies\s*:/m },
  { ecosystem: 'Rust', path: /(?:^|\/)Cargo\.toml$/, asks: /^[^#\n]*dependencies/m },
  { ecosystem: 'Dart', path: /(?:^|\/)pubspec\.yaml$/, asks: /^(?:dev_)?dependencies\s*:/m },
  { ecosystem: 'Swift', path: /(?:^|\/)Package\.swift$/, asks: /\.package\s*\(/ },
  { ecosystem: 'PHP', path: /(?:^|\/)composer\.json$/, asks: /"require(?:-dev)?"\s*:/ },
  { ecosystem: 'Gradle', path: /(?:^|\/)build\.gradle(?:\.kts)?$/, asks: /\bdependencies\b/ },
  { ecosystem: 'Gradle', path: /(?:^|\/)libs\.versions\.toml$/, shared: 2 },
  { ecosystem: '.NET', path: /\.(?:cs|fs|vb)proj$/, asks: /<PackageReference\b/ },
  {
    ecosystem: '.NET',
    path: /(?:^|\/)Directory\.(?:Packages|Build)\.(?:props|targets)$/,
    asks: /<(?:Global)?Package(?:Version|Reference)\b/,
    shared: 1,
  },
  { ecosystem: 'Ruby', path: /\.gemspec$/ },
  // Appraisal writes one for each set of versions that is tested.
  { ecosystem: 'Appraisal (Ruby)', path: /(?:^|\/)gemfiles\/[^/]+\.gemfile\.lock$/ },
  { ecosystem: 'Bazel', path: /(?:^|\/)MODULE\.bazel$/, asks: /\b(?:bazel_dep|use_extension)\s*\(/ },
  { ecosystem: 'Clojure', path: /(?:^|\/)project\.clj$/, asks: /:(?:managed-)?dependencies\b|:plugins\b/ },
  { ecosystem: 'Clojure', path: /(?:^|\/)deps\.edn$/, asks: /:(?:[a-z]+-)?deps\b/ },
  { ecosystem: 'Bower', path: /(?:^|\/)bower\.json$/, asks: /"(?:devD|d)ependencies"\s*:/ },
  { ecosystem: 'Ivy', path: /(?:^|\/)ivy\.xml$/, asks: /<dependency\b/ },
  // Others keep settings of their own in a manifest.toml.
  { ecosystem: 'Gleam', path: /(?:^|\/)manifest\.toml$/, asks: /^packages\s*=\s*\[/m },
  { ecosystem: 'Haskell', path: /\.cabal$/ },
  { ecosystem: 'Deno', path: /(?:^|\/)deno\.jsonc?$/, asks: /"(?:imports|importMap|scopes)"|\b(?:npm|jsr):/ },
  { ecosystem: 'pnpm', path: /(?:^|\/)pnpm-lock\.[^/]+\.yaml$/ },
  // pnpm takes it for a manifest, and so does Haskell's hpack.
  { ecosystem: 'pnpm or Haskell', path: /(?:^|\/)package\.yaml$/, asks: /^[ \t]*(?:\w*D|d)ependencies\s*:/m },
];

/** A larger file counts without a look, and so does one that cannot be read or is not in UTF-8. */
const manifestLimit = 4 * 1024 * 1024;

function otherFileOf(path: string): Omit<OtherFile, 'path'> | undefined {
  const ecosystem = byName.get(posix.basename(path));
  return ecosystem === undefined ? patterns.find((pattern) => pattern.path.test(path)) : { ecosystem };
}

/** Whether a file is by its name a manifest, or a lockfile of those that cannot be read yet. */
export function isOfOtherEcosystem(path: string): boolean {
  return otherFileOf(path) !== undefined;
}

/**
 * One sentence for each ecosystem of which the checkout has a file that tells of dependencies and that no lockfile answers
 * for: `covered` are the folders of each ecosystem that have one.
 */
export async function reasonsForOthers(
  checkout: Checkout,
  covered: ReadonlyMap<EcosystemName, ReadonlySet<string>>,
): Promise<readonly string[]> {
  const found = new Map<string, string[]>();
  const paths = new Set(checkout.files.map(({ path }) => path));
  for (const { path } of checkout.files) {
    const other = otherFileOf(path);
    // pip-compile writes the lockfile of such a file beside it.
    if (other === undefined || (path.endsWith('.in') && paths.has(path.replace(/in$/, 'txt')))) continue;
    const lockable = waysOut.get(other.ecosystem)?.ecosystem;
    if (lockable !== undefined && isAnswered(path, other, covered.get(lockable) ?? new Set())) continue;
    if ((await asks(checkout, path, other.asks)) && !(await asksForNothing(checkout, path)))
      found.set(other.ecosystem, [...(found.get(other.ecosystem) ?? []), path]);
  }
  return [...found].map(([ecosystem, files]) => {
    const wayOut = waysOut.get(ecosystem);
    return wayOut === undefined
      ? `${ecosystem} dependencies cannot be read yet: ${someOf(files)}`
      : `no lockfile: ${ecosystem} dependencies of ${someOf(files)} were not checked; ${wayOut.run} and commit what it writes`;
  });
}

function isAnswered(
  path: string,
  { shared }: Omit<OtherFile, 'path'>,
  folders: ReadonlySet<string>,
): boolean {
  const folder = posix.dirname(path);
  if (folders.has(folder) || isCopy(folder, folders)) return true;
  if (shared === undefined) return false;
  return withAncestors(folders).has(shared === 1 ? folder : posix.dirname(folder));
}

const known = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** The folders and all those that they lie in. */
function withAncestors(folders: ReadonlySet<string>): ReadonlySet<string> {
  const found = known.get(folders) ?? ancestorsOf(folders);
  known.set(folders, found);
  return found;
}

function ancestorsOf(folders: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set<string>();
  for (const one of folders)
    for (let folder = one; !all.has(folder); folder = posix.dirname(folder)) all.add(folder);
  return all;
}

/** What a package manager put into the `vendor` of a project that has a lockfile is in that lockfile. */
function isCopy(folder: string, folders: ReadonlySet<string>): boolean {
  const parts = folder.split('/');
  return parts.some(
    (part, index) => part === 'vendor' && folders.has(parts.slice(0, index).join('/') || '.'),
  );
}

async function asks(checkout: Checkout, path: string, words: RegExp | undefined): Promise<boolean> {
  if (words === undefined) return true;
  const bytes = await checkout.read(path, manifestLimit).catch(() => undefined);
  return (
    bytes === undefined || bytes.includes(0) || words.test(bytes.toString('utf8').replace(/^\uFEFF/, ''))
  );
}

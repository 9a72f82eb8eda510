/** A place where an oracle's answer differs from ours, and why ours is kept. A row that explains nothing fails the test. */
export interface Difference {
  readonly oracle: 'cdxgen' | 'cyclonedx-npm';
  readonly fixtures: RegExp;
  /** What the oracle says, a package URL with its percent-encoding undone. */
  readonly theirs?: RegExp;
  /** What it is here; absent when it is no component here. */
  readonly ours?: string;
  readonly why: string;
}

const commit = 'aa3d33354f371c15c8f255d2aa994ff5d841c6a7';
const tinyGit = `vcs_url=git+https://git.example/team/tiny.git#${commit}`;
const tinyPython = 'git+https://git.example/team/tiny';
const pythonCommit = '996ce19f3abd670cbddf05a4940e44d47845cd03';
const vendored = 'pkg:npm/vendored@2.0.0?download_url=file:vendor/vendored-2.0.0.tgz';

export const differences: readonly Difference[] = [
  {
    oracle: 'cdxgen',
    fixtures: /./,
    theirs: /^pkg:npm\/JSONStream@/,
    ours: 'pkg:npm/jsonstream@',
    why: 'the purl type npm writes names in lower case; the real name is in Component.name',
  },
  {
    oracle: 'cyclonedx-npm',
    fixtures: /./,
    theirs: /\?download_url=https:\/\/registry\.example\/.*$/,
    ours: '',
    why: 'the tarball of a registry (…/name/-/name-version.tgz) is the package itself, whichever mirror it came from',
  },
  {
    oracle: 'cyclonedx-npm',
    fixtures: /^npm-v1$/,
    theirs: /^pkg:npm\/tiny-git\?/,
    ours: `pkg:npm/tiny-git@${commit}?`,
    why: 'version 1 does not say the version of a package from git: the commit stands for it',
  },
  {
    oracle: 'cyclonedx-npm',
    fixtures: /./,
    theirs: /^pkg:npm\/vendored@2\.0\.0$/,
    ours: vendored,
    why: 'it does not say that the tarball lies in the checkout and is not the registry’s package of that name',
  },
  {
    oracle: 'cdxgen',
    fixtures: /^pnpm-v11$/,
    ours: 'pkg:npm/is-odd@3.0.1',
    why: 'cdxgen does not read the document that pnpm keeps for its own (configDependencies)',
  },
  {
    oracle: 'cdxgen',
    fixtures: /^npm-v1$/,
    ours: `pkg:npm/tiny-git@${commit}?${tinyGit}`,
    why: 'cdxgen leaves out what has no version',
  },
  {
    oracle: 'cdxgen',
    fixtures: /^(npm|yarn)-/,
    theirs: /^pkg:npm\/vendored@2\.0\.0$/,
    ours: vendored,
    why: 'cdxgen does not say that the tarball lies in the checkout and is not the registry’s package of that name',
  },
  {
    oracle: 'cdxgen',
    fixtures: /^pnpm-v(9|11)$/,
    theirs: /^pkg:npm\/vendored\?.*$/,
    ours: vendored,
    why: 'cdxgen takes the file for a git repository and loses the version',
  },
  {
    oracle: 'cdxgen',
    fixtures: /^pnpm-v(7|8)$/,
    ours: vendored,
    why: 'cdxgen reads no entry from outside the registry in these versions',
  },
  {
    oracle: 'cdxgen',
    fixtures: /^pnpm-v(7|8)$/,
    ours: `pkg:npm/tiny-git@0.3.0?${tinyGit}`,
    why: 'cdxgen reads no entry from outside the registry in these versions',
  },
  {
    oracle: 'cdxgen',
    fixtures: /^pnpm-v(9|11)$/,
    theirs: /^pkg:npm\/tiny-git@0\.3\.0\?vcs_url=https:/,
    ours: 'pkg:npm/tiny-git@0.3.0?vcs_url=git+https:',
    why: 'the same repository, named with the tool that it needs (SPDX download location, as purl’s vcs_url asks)',
  },
  {
    oracle: 'cdxgen',
    fixtures: /^yarn-v[34]$/,
    theirs: /^pkg:npm\/tiny-git@0\.3\.0$/,
    ours: `pkg:npm/tiny-git@0.3.0?${tinyGit}`,
    why: 'cdxgen does not say that it comes from git',
  },
  {
    oracle: 'cdxgen',
    fixtures: /^(npm|yarn)-/,
    theirs: /^pkg:npm\/(@fixture\/(alpha|beta)@|local-lib@).*$/,
    why: 'first-party: a project here, not a component',
  },
  {
    oracle: 'cdxgen',
    fixtures: /^npm-v1$/,
    theirs: /^pkg:npm\/(alpha|beta)@.*$/,
    why: 'the workspaces again, under the names of their folders',
  },
  {
    oracle: 'cdxgen',
    fixtures: /^pnpm-v(9|11)$/,
    theirs: /^pkg:npm\/local-lib\?.*$/,
    why: 'first-party: a project here, not a component',
  },
  {
    oracle: 'cyclonedx-npm',
    fixtures: /./,
    theirs: /^pkg:npm\/(@fixture\/(alpha|beta)|alpha|beta|local-lib)@.*$/,
    why: 'first-party: a project here, not a component',
  },
  {
    oracle: 'cdxgen',
    fixtures: /^(?:uv|poetry|pdm|pylock)$/,
    theirs: /^pkg:pypi\/(?:fixture-app|local-lib|alpha)(?:@.*)?$/,
    why: 'first-party: a project here, not a component',
  },
  {
    oracle: 'cdxgen',
    fixtures: /^(?:poetry-v1|pipenv)$/,
    theirs: /^pkg:pypi\/ruamel\.yaml@/,
    ours: 'pkg:pypi/ruamel-yaml@',
    why: 'the purl type pypi writes dots as dashes',
  },
  {
    oracle: 'cdxgen',
    fixtures: /^(?:poetry-v1|pipenv)$/,
    theirs: /^pkg:pypi\/ruamel\.yaml\.clib@/,
    ours: 'pkg:pypi/ruamel-yaml-clib@',
    why: 'the purl type pypi writes dots as dashes',
  },
  {
    oracle: 'cdxgen',
    fixtures: /^(?:uv|poetry|pylock)$/,
    theirs: /^pkg:pypi\/six@1\.16\.0$/,
    ours: 'pkg:pypi/six@1.16.0?download_url=file:vendor/six-1.16.0-py2.py3-none-any.whl',
    why: 'cdxgen does not say that the file lies in the checkout and is not the registry’s package of that name',
  },
  {
    oracle: 'cdxgen',
    fixtures: /^(?:uv|pylock)$/,
    theirs: /^pkg:pypi\/tiny-git@0\.3\.0$/,
    ours: `pkg:pypi/tiny-git@0.3.0?vcs_url=${tinyPython}#${pythonCommit}`,
    why: 'cdxgen does not say that it comes from git',
  },
  {
    oracle: 'cdxgen',
    fixtures: /^(?:poetry|pdm)$/,
    theirs: /^pkg:pypi\/tiny-git@0\.3\.0$/,
    ours: `pkg:pypi/tiny-git@0.3.0?vcs_url=${tinyPython}.git#${pythonCommit}`,
    why: 'cdxgen does not say that it comes from git',
  },
  {
    oracle: 'cdxgen',
    fixtures: /^pipenv$/,
    ours: `pkg:pypi/tiny-git@${pythonCommit}?vcs_url=${tinyPython}.git#${pythonCommit}`,
    why: 'cdxgen leaves out what has no version; the commit stands for it here',
  },
  {
    oracle: 'cdxgen',
    fixtures: /^cargo$/,
    theirs: /^pkg:cargo\/(?:fixture-app|local-lib|alpha|beta)@.*$/,
    why: 'first-party: a project here, not a component',
  },
  {
    oracle: 'cdxgen',
    fixtures: /^cargo$/,
    theirs: /^pkg:cargo\/tiny-git@0\.3\.0$/,
    ours: 'pkg:cargo/tiny-git@0.3.0?vcs_url=git+https://git.example/team/tiny-rs.git#0d347255e7fbaea8cfe73ec488f443a69947b05e',
    why: 'cdxgen does not say that it comes from git',
  },
  {
    oracle: 'cdxgen',
    fixtures: /^pub$/,
    theirs: /^pkg:pub\/(?:fixture_app|local_lib)@.*$/,
    why: 'first-party: a project here, not a component',
  },
  {
    oracle: 'cdxgen',
    fixtures: /^pub$/,
    theirs: /^pkg:pub\/tiny_git@0\.3\.0$/,
    ours: `pkg:pub/tiny_git@0.3.0?${tinyGit}`,
    why: 'cdxgen does not say that it comes from git',
  },
  {
    oracle: 'cdxgen',
    fixtures: /^swift$/,
    theirs: /^(pkg:swift\/git\.example\/team\/tiny@[0-9a-f]+)$/,
    ours: `$1?${tinyGit}`,
    why: 'cdxgen does not say that it comes from git, by a branch',
  },
  {
    oracle: 'cdxgen',
    fixtures: /^mix$/,
    ours: `pkg:hex/tiny_git@${commit}?${tinyGit}`,
    why: 'cdxgen leaves out what does not come from the registry',
  },
];

/** As above, for an edge that one side has and the other has not. */
export interface EdgeDifference {
  readonly oracle: Difference['oracle'];
  readonly fixtures: RegExp;
  readonly side: 'ours' | 'theirs';
  readonly edge: RegExp;
  readonly why: string;
}

export const edgeDifferences: readonly EdgeDifference[] = [
  {
    oracle: 'cdxgen',
    fixtures: /^pnpm-/,
    side: 'ours',
    edge: /^pkg:npm\/chokidar@3\.6\.0 -> pkg:npm\/fsevents@2\.3\.3$/,
    why: 'cdxgen leaves optionalDependencies of a package out',
  },
  {
    oracle: 'cdxgen',
    fixtures: /^pnpm-v11$/,
    side: 'ours',
    edge: /^pkg:npm\/debug@[\d.]+ -> pkg:npm\/supports-color@7\.2\.0$/,
    why: 'cdxgen leaves optionalDependencies of a package out',
  },
  {
    oracle: 'cdxgen',
    fixtures: /^pnpm-v(7|8)$/,
    side: 'ours',
    edge: /^pkg:npm\/(tiny-git|vendored)@/,
    why: 'cdxgen has no such component',
  },
  {
    oracle: 'cdxgen',
    fixtures: /^yarn-v1$/,
    side: 'theirs',
    edge: /^pkg:npm\/anymatch@3\.1\.3 -> pkg:npm\/color-convert@2\.0\.1$/,
    why: 'the lockfile says so of the alias ansi-four, not of anymatch',
  },
  {
    oracle: 'cdxgen',
    fixtures: /^npm-v1$/,
    side: 'ours',
    edge: /^pkg:npm\/tiny-git@/,
    why: 'cdxgen has no such component',
  },
  {
    oracle: 'cdxgen',
    fixtures: /^yarn-v[34]$/,
    side: 'theirs',
    edge: /^pkg:npm\/(function-bind|reusify)@/,
    why: 'what fsevents and resolve need, in their patched form, which cdxgen gives to the entry after it',
  },
  {
    oracle: 'cdxgen',
    fixtures: /^poetry$/,
    side: 'ours',
    edge: /^pkg:pypi\/ruamel-yaml@0\.18\.6 -> pkg:pypi\/ruamel-yaml-clib@0\.2\.15$/,
    why: 'cdxgen does not find the dependency under the name with dots that the entry writes',
  },
  {
    oracle: 'cdxgen',
    fixtures: /^pdm$/,
    side: 'ours',
    edge: /^pkg:pypi\/(?:pytest@8\.3\.3|requests@2\.32\.3) -> /,
    why: 'cdxgen leaves out most needs that are written with a range of two ends, a marker or an extra',
  },
  {
    oracle: 'cdxgen',
    fixtures: /^mix$/,
    side: 'ours',
    edge: /^pkg:hex\/(?:jason|plug)@/,
    why: 'cdxgen reads no dependencies from mix.lock',
  },
];

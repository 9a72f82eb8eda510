import type { Difference } from './differences.ts';

const firstParty = 'first-party: a project here, not a component';
const noSource = 'cdxgen does not say that it comes from git';
const lowerCase = 'the purl type writes names in lower case; the real name is in Component.name';

/** The rows for Go, Ruby, PHP, .NET, Maven and GitHub Actions. */
export const otherDifferences: readonly Difference[] = (
  [
    [
      /^go$/,
      /^pkg:golang\/(?:\.\/libs\/local|=>@.*|v1\.1\.1)$/,
      undefined,
      'cdxgen takes the words of a replace or exclude for a module',
    ],
    [/^go$/, /^pkg:golang\/git\.example\/team\/local@v0\.0\.0$/, undefined, firstParty],
    [
      /^go$/,
      /^pkg:golang\/github\.com\/pkg\/errors@v0\.9\.1$/,
      'pkg:golang/github.com/pkg/errors@v0.9.0',
      'go.mod replaces it',
    ],
    [
      /^go$/,
      /^pkg:golang\/golang\.org\/x\/text@v0\.14\.0$/,
      undefined,
      'go.mod replaces it, and cdxgen lists both',
    ],
    [
      /^go$/,
      /^pkg:golang\/github\.com\/BurntSushi\/toml@/,
      'pkg:golang/github.com/burntsushi/toml@',
      lowerCase,
    ],
    [/^bundler$/, /^pkg:gem\/greeter@/, undefined, firstParty],
    [
      /^bundler$/,
      /^pkg:gem\/tiny@0\.3\.0$/,
      'pkg:gem/tiny@0.3.0?vcs_url=git+https://git.example/team/tiny.git#157fe61117b857c074a0fc45a1661eb8ac38f563',
      noSource,
    ],
    [
      /^composer$/,
      /^pkg:composer\/JsonSchema\/Json-Schema@/,
      'pkg:composer/jsonschema/json-schema@',
      lowerCase,
    ],
    [/^composer$/, /^pkg:composer\/team\/greeter@/, undefined, firstParty],
    [
      /^composer$/,
      /^pkg:composer\/team\/tiny@0\.3\.0$/,
      'pkg:composer/team/tiny@0.3.0?vcs_url=git+https://git.example/team/tiny.git#aa3d33354f371c15c8f255d2aa994ff5d841c6a7',
      noSource,
    ],
    [/^nuget$/, /^pkg:nuget\/[Ll]ib(?:@.*)?$/, undefined, firstParty],
    [/^maven$/, /\/lib\?type=jar$/, undefined, `${firstParty}, whose group is a property`],
    [/^maven$/, /[?&]type=jar$/, '', 'jar is the type that is meant when none is given'],
    [
      /^maven$/,
      /\/jackson-databind$/,
      '/jackson-databind@2.15.2',
      'a property of the parent has the version',
    ],
    [/^maven$/, /\/slf4j-api$/, '/slf4j-api@2.0.9', 'the dependencyManagement of the parent has the version'],
    [/^maven$/, /\/junit$/, '/junit@4.13.2', 'the dependencyManagement of the parent has the version'],
    [/^workflows$/, /\/Actions\/Setup-Python@/, '/actions/setup-python@', lowerCase],
    [
      /^workflows$/,
      /\/codeql-action\/init@v3$/,
      '/codeql-action@v3#init',
      'a folder of the repository is the subpath of a purl',
    ],
    [
      /^workflows$/,
      /\/team\/workflows\/release\.yml@main$/,
      '/team/workflows@main#.github/workflows/release.yml',
      'a file of the repository is the subpath of a purl',
    ],
    [
      /^workflows$/,
      undefined,
      'pkg:github/actions/setup-node@v4.1.0',
      'cdxgen does not look into the actions of the checkout',
    ],
    ...[
      'pkg:docker/node@22.11-bookworm',
      'pkg:docker/python@3.12',
      'pkg:docker/python@3.13',
      'pkg:docker/postgres@sha256:4ec37d2a07a0067f176fdcc9d4bb633a5724d2cc4f892c7a2046d054bb6939e5?tag=16',
      'pkg:docker/team/lint@1.4?repository_url=ghcr.io',
    ].map((ours): Row => [/^workflows$/, undefined, ours, 'cdxgen does not list the images of a workflow']),
  ] satisfies Row[]
).map(([fixtures, theirs, ours, why]) => ({
  oracle: 'cdxgen',
  fixtures,
  ...(theirs !== undefined && { theirs }),
  ...(ours !== undefined && { ours }),
  why,
}));

type Row = [fixtures: RegExp, theirs: RegExp | undefined, ours: string | undefined, why: string];

/** How the packages of one kind of file are written as package URLs (ECMA-427 and its type definitions). */
interface Ecosystem {
  readonly type: string;
  readonly names: RegExp;
  /** What parts the namespace from the name; default `/`. */
  readonly separator?: string;
  /** The spelling of the name, where names that are written otherwise are the same. */
  readonly canonical?: (name: string) => string;
  readonly version?: (version: string) => string;
}

const plain = /^(?!\.)[\w.-]+$/;
const lower = (name: string) => name.toLowerCase();

const npm: Ecosystem = { type: 'npm', names: /^(?:@[\w~.-]+\/)?(?!\.)[\w~.-]+$/, canonical: lower };
const pypi: Ecosystem = {
  type: 'pypi',
  names: plain,
  canonical: (name) => name.replace(/[-_.]+/g, '-').toLowerCase(),
};
const maven: Ecosystem = { type: 'maven', names: /^(?!\.)[\w.-]+:(?!\.)[\w.-]+$/, separator: ':' };
const nuget: Ecosystem = { type: 'nuget', names: plain };
const golang: Ecosystem = {
  type: 'golang',
  names: /^(?!.*(?:^|\/)\.{0,2}(?:\/|$))[\w~+./-]+$/,
  canonical: lower,
  // Older versions of Trivy leave it out.
  version: (version) => (/^\d/.test(version) ? `v${version}` : version),
};

/**
 * By the name of the file in lower case: those that Trivy reads, and that are of one ecosystem only
 * (https://trivy.dev/docs/latest/coverage/language/).
 */
const ecosystems: ReadonlyMap<string, Ecosystem> = new Map([
  ['package-lock.json', npm],
  ['npm-shrinkwrap.json', npm],
  ['yarn.lock', npm],
  ['pnpm-lock.yaml', npm],
  ['poetry.lock', pypi],
  ['pipfile.lock', pypi],
  ['uv.lock', pypi],
  ['requirements.txt', pypi],
  ['go.mod', golang],
  ['gemfile.lock', { type: 'gem', names: plain }],
  ['composer.lock', { type: 'composer', names: /^(?!\.)[\w.-]+\/(?!\.)[\w.-]+$/, canonical: lower }],
  ['cargo.lock', { type: 'cargo', names: plain }],
  ['pom.xml', maven],
  ['gradle.lockfile', maven],
  ['packages.lock.json', nuget],
  ['packages.config', nuget],
  ['pubspec.lock', { type: 'pub', names: plain, canonical: lower }],
  ['mix.lock', { type: 'hex', names: plain, canonical: lower }],
]);

/**
 * Package URL of a package that Trivy found in this file. Empty where the file does not tell the ecosystem for certain,
 * or the name is none that this ecosystem has.
 */
export function purlIn(file: string | undefined, name: string, version: string): string {
  const ecosystem = ecosystems.get(file?.split('/').at(-1)?.toLowerCase() ?? '');
  if (ecosystem === undefined || !ecosystem.names.test(name) || !/^\S+$/.test(version)) return '';
  const { type, separator = '/', canonical = same, version: spelled = same } = ecosystem;
  const path = canonical(name).split(separator).map(encode).join('/');
  return `pkg:${type}/${path}@${encode(name === 'stdlib' ? version : spelled(version))}`;
}

function same(text: string): string {
  return text;
}

/** Percent-encodes all but letters, digits, `.-_~` and the colon (ECMA-427, character encoding). */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%3A', ':');
}

/** Package URL types by the names that servers give ecosystems, in lower case. */
const types: ReadonlyMap<string, string> = new Map([
  ['npm', 'npm'],
  ['node', 'npm'],
  ['pypi', 'pypi'],
  ['python', 'pypi'],
  ['maven', 'maven'],
  ['java', 'maven'],
  ['nuget', 'nuget'],
  ['gem', 'gem'],
  ['rubygems', 'gem'],
  ['go', 'golang'],
  ['golang', 'golang'],
  ['cargo', 'cargo'],
  ['crates.io', 'cargo'],
  ['composer', 'composer'],
  ['packagist', 'composer'],
]);

/** Types whose names have no capitals (purl-spec, "known types"). */
const lowerCase = new Set(['npm', 'pypi', 'golang', 'composer']);

/** Whether a text from outside can be a package URL. */
export function isPurl(text: string): boolean {
  return /^pkg:[a-z][a-z0-9.+-]*\/\S+$/.test(text);
}

/** Package URL (ECMA-427) of a package; empty for an ecosystem that is not known here. */
export function purlOf(ecosystem: string, name: string, version: string): string {
  const type = types.get(ecosystem.toLowerCase());
  if (type === undefined || name === '') return '';
  const cased = lowerCase.has(type) ? name.toLowerCase() : name;
  const plain = type === 'pypi' ? cased.replaceAll('_', '-') : cased;
  const parts = plain.split(type === 'maven' ? /[:/]/ : '/').filter((part) => part !== '');
  const path = parts.map(encode).join('/');
  return `pkg:${type}/${path}${version === '' ? '' : `@${encode(version)}`}`;
}

/** Percent-encodes all but letters, digits, `.-_~` and the colon (ECMA-427, character encoding). */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%3A', ':');
}

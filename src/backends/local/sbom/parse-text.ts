import { type Data, isData, Unreadable } from './data.ts';
import { jsonFaultLine } from './json-fault.ts';

/** Bytes to text: UTF-8, with or without a byte order mark. Throws `Unreadable` for anything else. */
export function decode(bytes: Buffer): string {
  let decoded: string;
  try {
    decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable('is not UTF-8 text');
  }
  if (decoded.startsWith('version https://git-lfs.github.com/spec/'))
    throw new Unreadable("is a pointer of Git LFS instead of the file: run 'git lfs pull' before the scan");
  return decoded;
}

/** Parses JSON whose root is an object. Throws `Unreadable` that names the line, never the text at it. */
export function parseJson(source: string): Data {
  refuseConflict(source);
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    if (source.trim() === '') throw new Unreadable('is empty');
    const line = jsonFaultLine(source);
    throw new Unreadable(
      `is not valid JSON${line === undefined ? ': it ends too early' : ` (line ${line})`}`,
    );
  }
  return requireObject(value);
}

/**
 * Parses the YAML that package managers write: one or more documents, every scalar a string, no anchors or tags beyond
 * the failsafe schema, nesting to 100. An alias is refused, since that is how a small file becomes a huge value; who allows
 * some must not follow them twice.
 */
export async function parseYaml(
  source: string,
  { maxAliases = 0 }: { readonly maxAliases?: number } = {},
): Promise<readonly Data[]> {
  refuseConflict(source);
  const { loadAll, FAILSAFE_SCHEMA, YAMLException } = await import('js-yaml');
  let documents: unknown[];
  try {
    documents = loadAll(source, { schema: FAILSAFE_SCHEMA, maxAliases, maxDepth: 100 });
  } catch (cause) {
    if (!(cause instanceof YAMLException)) throw new Unreadable('is not valid YAML');
    const line = cause.mark === undefined ? '' : ` (line ${cause.mark.line + 1})`;
    throw new Unreadable(`is not valid YAML: ${cause.reason}${line}`);
  }
  const found = documents.filter((document) => document !== null);
  if (found.length === 0) throw new Unreadable('is empty');
  return found.map(requireObject);
}

/** Parses TOML 1.0, nesting to 100. Throws `Unreadable` that names the line, never the text at it. */
export async function parseToml(source: string): Promise<Data> {
  refuseConflict(source);
  const { parse, TomlError } = await import('smol-toml');
  if (source.trim() === '') throw new Unreadable('is empty');
  try {
    return requireObject(parse(source, { maxDepth: 100, integersAsBigInt: 'asNeeded' }));
  } catch (cause) {
    const line = cause instanceof TomlError ? ` (line ${cause.line})` : '';
    throw new Unreadable(`is not valid TOML${line}`);
  }
}

/** Git leaves these lines where two sides changed the same place. */
export function refuseConflict(source: string): void {
  const at = source.search(/^(?:<{7} |>{7} |\|{7} )/m);
  if (at >= 0)
    throw new Unreadable(`holds merge conflict markers (line ${source.slice(0, at).split('\n').length})`);
}

function requireObject(value: unknown): Data {
  if (isData(value)) return value;
  throw new Unreadable(
    `holds ${Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}`} where an object is expected`,
  );
}

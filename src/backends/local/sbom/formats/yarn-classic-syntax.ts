import { Unreadable } from '../data.ts';

/** One entry: the descriptors that it answers (`name@range`) and its fields. */
export interface ClassicEntry {
  readonly descriptors: readonly string[];
  readonly fields: ReadonlyMap<string, string>;
  readonly dependencies: ReadonlyMap<string, string>;
  readonly optionalDependencies: ReadonlyMap<string, string>;
}

/** Parses the text of a yarn 1 lockfile: indentation of 0, 2 and 4 spaces. Throws `Unreadable` that names the line. */
export function parseClassic(source: string): readonly ClassicEntry[] {
  const entries: ClassicEntry[] = [];
  let fields = new Map<string, string>();
  let group: Map<string, string> | undefined;
  let groups = new Map<string, Map<string, string>>();
  for (const [index, raw] of source.split('\n').entries()) {
    const line = raw.trimEnd();
    const body = line.trimStart();
    if (body === '' || body.startsWith('#')) continue;
    const fail = () => new Unreadable(`is not a yarn lockfile (line ${index + 1})`);
    const indent = line.length - body.length;
    const words = wordsOf(body);
    if (words === undefined) throw fail();
    if (indent === 0 && words.colon && words.all.length > 0) {
      fields = new Map();
      groups = new Map([
        ['dependencies', new Map()],
        ['optionalDependencies', new Map()],
      ]);
      group = undefined;
      entries.push({
        descriptors: words.all,
        fields,
        dependencies: groups.get('dependencies') ?? new Map(),
        optionalDependencies: groups.get('optionalDependencies') ?? new Map(),
      });
    } else if (indent === 2 && entries.length > 0 && words.colon && words.all.length === 1)
      group = groups.get(words.all[0] ?? '') ?? new Map();
    else if (indent === 2 && entries.length > 0 && words.all.length === 2)
      fields.set(words.all[0] ?? '', words.all[1] ?? '');
    else if (indent === 4 && group && words.all.length === 2)
      group.set(words.all[0] ?? '', words.all[1] ?? '');
    else throw fail();
  }
  return entries;
}

/** The words of a line, bare or as JSON strings, parted by spaces or commas; a colon at the end opens a block. */
function wordsOf(body: string): { all: string[]; colon: boolean } | undefined {
  const colon = body.endsWith(':');
  const rest = colon ? body.slice(0, -1) : body;
  const all: string[] = [];
  const word = /"((?:[^"\\]|\\.)*)"|([^\s",]+)|[\s,]+|(.)/gy;
  for (const [whole, quoted, bare, wrong] of rest.matchAll(word)) {
    if (wrong !== undefined) return undefined;
    if (quoted !== undefined) {
      try {
        all.push(String(JSON.parse(whole)));
      } catch {
        return undefined;
      }
    } else if (bare !== undefined) all.push(bare);
  }
  return { all, colon };
}

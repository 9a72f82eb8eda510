/** The quoted texts of a line (none has escapes: no name does), and its first bare word. */
const quoted = /"([^"\\]{1,600})"|'([^']{1,600})'/g;
const bare = /^[ \t-]*(?:name[ \t]*[:=][ \t]*)?([^\s"',:=][^\s"',]{0,600}?)(?::?$|[\s,])/;
/** Of a longer line, such as that of a file without line ends, only the beginning is looked at. */
const longestLine = 2_000;

/** The number of the first line in which each of these words stands as a key, a value or a name of its own. */
export function linesOf(text: string, words: ReadonlySet<string>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  if (words.size === 0) return found;
  let number = 0;
  for (let start = 0; start <= text.length && found.size < words.size; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    number += 1;
    const line = text.slice(start, Math.min(end, start + longestLine));
    for (const word of wordsOf(line)) if (words.has(word) && !found.has(word)) found.set(word, number);
    start = end + 1;
  }
  return found;
}

function* wordsOf(line: string): Generator<string> {
  for (const [, inDouble, inSingle] of line.matchAll(quoted)) yield inDouble ?? inSingle ?? '';
  const [, word] = bare.exec(line) ?? [];
  if (word !== undefined) yield word;
}

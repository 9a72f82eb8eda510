import { Unreadable } from '../../data.ts';

/** A value of an Elixir file of plain data. Atoms, strings, numbers, `true` and `nil` are all texts. */
export type Term = string | Tuple | List;

export interface Tuple {
  readonly kind: 'tuple';
  readonly items: readonly Term[];
}

/** Also a map, whose keys are plain texts; a keyword list has keys, any other has none. */
export interface List {
  readonly kind: 'list' | 'map';
  readonly items: readonly Term[];
  /** Key to value, in their order. */
  readonly fields: readonly (readonly [string, Term])[];
}

const token =
  /[ \t\r\n]*(?:#[^\n]*(?:\n|$)[ \t\r\n]*)*(?:(%?\{|[[\]{}]|,|=>)|"([^"\\]*(?:\\.[^"\\]*)*)"(:(?!:)|)|:"([^"\\]*(?:\\.[^"\\]*)*)"|:([a-z_][\w@]*[?!]?)|([A-Za-z_]\w*[?!]?):(?=[ \t\r\n])|(-?\d[\d_]*|true|false|nil))/suy;

const deepest = 100;

/**
 * Reads an Elixir term that is plain data: maps, lists, tuples, strings, atoms, numbers. Nothing is evaluated: whatever
 * else the language has (calls, operators, interpolation) is a fault. Throws `Unreadable` that names the line.
 */
export function parseTerm(source: string): Term {
  let at = 0;
  const fault = () =>
    new Unreadable(`is not an Elixir term of plain data (line ${source.slice(0, at).split('\n').length})`);

  /** The next token; what groups of the pattern are defined tells its kind. */
  function next(): RegExpExecArray {
    token.lastIndex = at;
    const found = token.exec(source);
    if (found === null) throw fault();
    at = token.lastIndex;
    return found;
  }

  function value(depth: number, first = next()): Term {
    const [, mark, quoted, colon, quotedAtom, atom, , plain] = first;
    if (mark === '{' || mark === '%{' || mark === '[') return group(mark, depth + 1);
    const text = quoted ?? quotedAtom;
    if (text !== undefined && colon !== ':') return unescaped(text);
    const word = atom ?? plain;
    if (word === undefined) throw fault();
    return word;
  }

  function group(open: string, depth: number): Term {
    if (depth > deepest) throw fault();
    const close = open === '[' ? ']' : '}';
    const items: Term[] = [];
    const fields: [string, Term][] = [];
    for (let first = next(); first[1] !== close; ) {
      const key = keyOf(first);
      if (key !== undefined) fields.push([key, value(depth)]);
      else {
        const item = value(depth, first);
        if (open !== '%{') items.push(item);
        else {
          if (next()[1] !== '=>' || typeof item !== 'string') throw fault();
          fields.push([item, value(depth)]);
        }
      }
      const after = next();
      if (after[1] === close) break;
      if (after[1] !== ',') throw fault();
      first = next();
    }
    if (open === '{') return { kind: 'tuple', items };
    return { kind: open === '[' ? 'list' : 'map', items, fields };
  }

  const term = value(0);
  if (!/^[ \t\r\n]*(?:#[^\n]*(?:\n|$)[ \t\r\n]*)*$/.test(source.slice(at))) throw fault();
  return term;
}

/** `"key":` or `key:`. */
function keyOf([, , quoted, colon, , , key]: RegExpExecArray): string | undefined {
  return colon === ':' && quoted !== undefined ? unescaped(quoted) : key;
}

function unescaped(text: string): string {
  if (text.includes('#{')) throw new Unreadable('holds code, which is never run');
  return text.replace(/\\(.)/gs, (_, character: string) => escapes[character] ?? character);
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', s: ' ', 0: '\0' };

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [opensList, endsList, opensObject, endsObject] = [0x5b, 0x5d, 0x7b, 0x7d];
/** No list is deeper; and no name of ours is longer, were each letter of it escaped. */
const deepestMember = 2;
const longestName = 128;

/** A list that is taken out of a document. */
export interface LongList {
  /** The members that lead to it from the top: `['sbom', 'components']`. */
  readonly path: readonly string[];
  /** Gets the text of each item, in their order. */
  readonly item: (text: string) => void;
}

/** Characters of one item, and of all that is in no list. */
export interface Longest {
  readonly item: number;
  readonly rest: number;
}

/**
 * Takes the long lists out of a JSON text that comes in pieces, so that neither it nor they are ever held whole. It does
 * not judge: the items, and the rest in which the lists are empty, are JSON where the text was; where it was not, one of
 * them is none.
 */
export class LongLists {
  readonly #lists: readonly LongList[];
  readonly #longest: Longest;
  readonly #seen = new Set<LongList>();
  /** The name of the member that is read, for each object from the top. */
  readonly #path: (string | undefined)[] = [];
  #rest = '';
  #item = '';
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** The last string outside the lists, as it is written. */
  #string = '';
  #list: LongList | undefined;
  #listDepth = 0;
  #isFirstItem = true;

  constructor(lists: readonly LongList[], longest: Longest) {
    this.#lists = lists;
    this.#longest = longest;
  }

  /** Throws an `Error` for what is too long and for a list that stands there twice, and what `item` throws. */
  push(text: string): void {
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const char = text.charCodeAt(at);
      if (this.#inString) this.#inStringAt(char);
      else if (char === quote) {
        this.#inString = true;
        this.#string = '';
      } else if (this.#endsItem(char)) {
        this.#keep(text.slice(from, at));
        this.#finishItem(char);
        from = char === comma ? at + 1 : at;
      } else if (char === opensList || char === opensObject) {
        this.#depth++;
        const list = this.#list === undefined ? this.#listHere(char) : undefined;
        if (list !== undefined) {
          this.#keep(text.slice(from, at + 1));
          from = at + 1;
          this.#enter(list);
        }
      } else if (char === endsList || char === endsObject) this.#depth = Math.max(0, this.#depth - 1);
      else if (char === colon && this.#list === undefined) this.#nameMember();
    }
    this.#keep(text.slice(from));
  }

  /** The text without the items of the lists, once it has ended. */
  rest(): string {
    return this.#rest;
  }

  #inStringAt(char: number): void {
    if (char === quote && !this.#escaped) this.#inString = false;
    else {
      this.#escaped = char === backslash && !this.#escaped;
      if (this.#list === undefined && this.#string.length < longestName)
        this.#string += String.fromCharCode(char);
    }
  }

  #nameMember(): void {
    if (this.#depth <= deepestMember) this.#path[this.#depth - 1] = nameOf(this.#string);
  }

  #listHere(opens: number): LongList | undefined {
    if (this.#depth > deepestMember + 1) return undefined;
    this.#path.length = this.#depth - 1;
    const list = opens === opensList ? this.#lists.find(({ path }) => isSame(path, this.#path)) : undefined;
    this.#path.push(undefined);
    return list;
  }

  #enter(list: LongList): void {
    if (this.#seen.has(list)) throw new Error(`has two lists called ${list.path.join('.')}`);
    this.#seen.add(list);
    this.#list = list;
    this.#listDepth = this.#depth;
    this.#isFirstItem = true;
  }

  #endsItem(char: number): boolean {
    if (this.#list === undefined || this.#depth !== this.#listDepth) return false;
    return char === comma || char === endsList || char === endsObject;
  }

  #finishItem(char: number): void {
    const text = this.#item;
    this.#item = '';
    const isEmptyList = this.#isFirstItem && char !== comma && text.trim() === '';
    if (!isEmptyList) this.#list?.item(text);
    this.#isFirstItem = false;
    if (char === comma) return;
    this.#list = undefined;
    this.#depth--;
  }

  #keep(text: string): void {
    if (this.#list === undefined) this.#rest += text;
    else this.#item += text;
    if (this.#rest.length > this.#longest.rest)
      throw new Error(`has more than ${this.#longest.rest} characters beside its long lists`);
    if (this.#item.length > this.#longest.item)
      throw new Error(
        `has more than ${this.#longest.item} characters in one item of ${this.#list?.path.join('.')}`,
      );
  }
}

function nameOf(written: string): string | undefined {
  if (!written.includes('\\')) return written;
  try {
    return String(JSON.parse(`"${written}"`));
  } catch {
    return undefined;
  }
}

function isSame(path: readonly string[], open: readonly (string | undefined)[]): boolean {
  return path.length === open.length && path.every((name, index) => name === open[index]);
}

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const isOpening = (byte: number) => byte === 0x7b || byte === 0x5b;
const isClosing = (byte: number) => byte === 0x7d || byte === 0x5d;
const listOpens = 0x5b;
const isSpace = (byte: number) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** What is done with a list that is taken out of the document. */
export interface LongList {
  /** The members that lead to it from the top: `['sbom', 'components']`. */
  readonly path: readonly string[];
  /** Gets the text of each of its items, in their order. */
  readonly item: (text: string) => void;
}

/**
 * Takes the long lists out of a JSON document that comes in pieces, so that neither the text nor the lists are ever held
 * whole. It judges nothing: the items and what remains are JSON only if the document was.
 */
export class LongLists {
  readonly #lists: readonly LongList[];
  readonly #seen = new Set<LongList>();
  readonly #rest: TextPieces;
  readonly #item: TextPieces;
  /** The member that is open at each level of objects; a list has none. */
  readonly #path: (string | undefined)[] = [];
  #depth = 0;
  #inString = false;
  #escaped = false;
  #stringFrom = 0;
  /** Of what is outside the lists, the last string: the name of a member, where a colon follows. */
  #string: readonly [from: number, to: number] = [0, 0];
  #list: LongList | undefined;
  #listDepth = 0;
  #hasItem = false;

  /** `longest`: bytes of one item, and of all that remains; what is longer is an error. */
  constructor(lists: readonly LongList[], longest: { readonly item: number; readonly rest: number }) {
    this.#lists = lists;
    this.#item = new TextPieces(longest.item, 'an item of a list');
    this.#rest = new TextPieces(longest.rest, 'what is not in a list');
  }

  /** Throws an `Error` for what is too long, and for a list that stands there twice. */
  push(chunk: Uint8Array): void {
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] ?? 0;
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (byte === backslash) this.#escaped = true;
        else if (byte === quote) {
          this.#inString = false;
          this.#string = [this.#stringFrom, this.#rest.length + at + 1 - from];
        }
      } else if (byte === quote) {
        this.#inString = true;
        this.#stringFrom = this.#rest.length + at - from;
      } else if (this.#list !== undefined) {
        if (isOpening(byte)) this.#depth++;
        else if (this.#depth === this.#listDepth && (byte === comma || isClosing(byte))) {
          this.#item.add(chunk.subarray(from, at));
          this.#endItem(byte);
          from = byte === comma ? at + 1 : at;
        } else if (isClosing(byte)) this.#depth--;
        if (!isSpace(byte)) this.#hasItem = true;
      } else {
        if (byte === 0x3a) {
          this.#rest.add(chunk.subarray(from, at));
          from = at;
          this.#path[this.#depth - 1] = this.#name();
        }
      }
    }
    (this.#list === undefined ? this.#rest : this.#item).add(chunk.subarray(from));
  }
}

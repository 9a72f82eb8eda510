/** Arrays and objects within each other that are read; deeper ones overflow the stack of whoever walks them. */
export const deepest = 200;

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const isOpening = (byte: number) => byte === 0x7b || byte === 0x5b;
const isClosing = (byte: number) => byte === 0x7d || byte === 0x5d;
const isSpace = (byte: number) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
const longestKept = 64;

/**
 * Follows the outline of a JSON text (RFC 8259) that comes in pieces, in constant memory: strings, brackets, where it
 * ends. It does not judge what stands between; it tells a whole text from one that was cut, and from no JSON at all.
 */
export class JsonOutline {
  /** The brackets that are open, as the bytes that close them. */
  readonly #open: number[] = [];
  #problem: string | undefined;
  #bytes = 0;
  #started = false;
  #ended = false;
  #inString = false;
  #escaped = false;
  #string: number[] = [];
  #key = '';
  readonly #wanted: string | undefined;
  /** The value of the wanted member of the top-level object, where that is a string; cut to 64 bytes. */
  member: string | undefined;
  tooDeep = false;
  /** How many values it has, its members' and items' included; right only for a whole text. */
  values = 1;
  #justOpened = false;

  /** `wanted`: the name of the member whose value is kept. */
  constructor(wanted?: string) {
    this.#wanted = wanted;
  }

  push(chunk: Uint8Array): void {
    for (const byte of chunk) {
      if (this.#problem !== undefined) return;
      this.#bytes++;
      if (this.#inString) this.#stringByte(byte);
      else if (!isSpace(byte) && !this.#isByteOrderMark(byte)) this.#outsideByte(byte);
    }
  }

  /** What is wrong with the text, now that nothing more comes; undefined for a whole one. */
  problem(): string | undefined {
    if (this.#problem !== undefined) return this.#problem;
    return this.#ended ? undefined : 'it is JSON that was cut short';
  }

  #outsideByte(byte: number): void {
    if (byte === comma || (this.#justOpened && !isClosing(byte))) this.values++;
    this.#justOpened = isOpening(byte);
    if (this.#ended) this.#problem = 'something follows the end of its JSON';
    else if (!this.#started && !isOpening(byte)) this.#problem = 'it is not JSON';
    else if (isOpening(byte)) this.#enter(byte);
    else if (isClosing(byte)) this.#leave(byte);
    else if (byte === quote) {
      this.#inString = true;
      this.#string = [];
    } else if (byte === 0x3a && this.#open.length === 1) this.#key = this.#text();
    else if (byte === comma && this.#open.length === 1) this.#key = '';
  }

  #enter(byte: number): void {
    this.#started = true;
    this.#open.push(byte + 2); // "{" and "}", "[" and "]" are two apart
    if (this.#open.length > deepest) {
      this.tooDeep = true;
      this.#problem = `its JSON is more than ${deepest} levels deep`;
    }
    this.#key = this.#open.length === 1 ? '' : this.#key;
  }

  #leave(byte: number): void {
    if (this.#open.pop() !== byte) this.#problem = 'its JSON is broken';
    this.#ended = this.#open.length === 0;
  }

  #stringByte(byte: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (byte === backslash) this.#escaped = true;
    else if (byte === quote) {
      this.#inString = false;
      if (this.#open.length === 1 && this.#key === this.#wanted) this.member = this.#text();
      return;
    }
    if (this.#open.length === 1 && this.#string.length < longestKept) this.#string.push(byte);
  }

  #text(): string {
    return new TextDecoder().decode(Uint8Array.from(this.#string));
  }

  #isByteOrderMark(byte: number): boolean {
    return !this.#started && byte === [0xef, 0xbb, 0xbf][this.#bytes - 1];
  }
}

let newSentence: (parts: readonly Part[]) => Sentence;
let partsOf: (sentence: Sentence) => readonly Part[];

/** A piece of a sentence: words of ours, a name from outside, or a whole message from outside. */
export interface Part {
  readonly kind: 'ours' | 'name' | 'message';
  readonly text: string;
}

/** A sentence that every kind of sink can show in its own way. Made by `say` and `quote` only. */
export class Sentence {
  readonly #parts: readonly Part[];
  private constructor(parts: readonly Part[]) {
    this.#parts = parts;
  }
  static {
    newSentence = (parts) => new Sentence(parts);
    partsOf = (sentence) => sentence.#parts;
  }
}

/**
 * A sentence: the literal parts are ours, every string is a name from outside, which a log quotes and Markdown puts
 * into a code span.
 *
 *     say`rule ${rule} is broken by ${count} findings`
 */
export function say(
  literals: TemplateStringsArray,
  ...values: readonly (Sentence | string | number)[]
): Sentence {
  const parts = literals.flatMap((literal, index): Part[] => {
    const value = values[index];
    const ours: Part = { kind: 'ours', text: literal };
    if (value === undefined) return [ours];
    if (value instanceof Sentence) return [ours, ...partsOf(value)];
    return [ours, { kind: typeof value === 'number' ? 'ours' : 'name', text: formatted(value) }];
  });
  return newSentence(parts);
}

/** A message from outside as a sentence of its own. */
export function quote(text: string): Sentence {
  return newSentence([{ kind: 'message', text }]);
}

/** The pieces of a sentence, for a sink that has a template of its own: what is not ours is not clean yet. */
export function piecesOf(sentence: Sentence): readonly Part[] {
  return partsOf(sentence);
}

function formatted(value: string | number): string {
  return typeof value === 'number' ? value.toLocaleString('en-US') : value;
}

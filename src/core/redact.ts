/** What a secret becomes wherever it would have been shown. */
export const redacted = '***';

/** A shorter secret would blank ordinary words, and protects nothing. */
const shortest = 4;

/** What cleaned text ends with where a long value was cut (`core/text.ts`). */
const cutMark = '…';

/** Knows the secrets of a run and takes them out of text. */
export interface Redactor {
  /** Registers a secret, in every form that a log or an error could show it in. */
  add(secret: string): void;
  redact(text: string): string;
}

export function createRedactor(): Redactor {
  const forms = new Set<string>();
  let longestFirst: string[] = [];
  return {
    add(secret) {
      const before = forms.size;
      for (const form of formsToHide(secret)) forms.add(form);
      if (forms.size !== before) longestFirst = [...forms].sort((a, b) => b.length - a.length);
    },
    redact(text) {
      let out = text;
      for (const form of longestFirst) if (out.includes(form)) out = out.replaceAll(form, redacted);
      return out.includes(cutMark) ? hideCutSecrets(out, longestFirst) : out;
    },
  };
}

/** Every form that a log or an error could show a secret in; empty for one that is too short to hide. */
export function formsToHide(secret: string): ReadonlySet<string> {
  return new Set(formsOf(secret).filter((form) => form.length >= shortest));
}

/** Hides the head of a secret whose rest was cut away. */
function hideCutSecrets(text: string, forms: readonly string[]): string {
  const pieces = text.split(cutMark);
  const last = pieces.pop() ?? '';
  const hidden = pieces.map((piece) => {
    const length = Math.max(0, ...forms.map((form) => longestHeadAtEnd(piece, form)));
    return length === 0 ? piece : piece.slice(0, piece.length - length) + redacted;
  });
  return [...hidden, last].join(cutMark);
}

function longestHeadAtEnd(text: string, form: string): number {
  for (let length = Math.min(text.length, form.length - 1); length >= shortest; length -= 1)
    if (text.endsWith(form.slice(0, length))) return length;
  return 0;
}

/** The secret, its lines, and each of these as URL, JSON, hexadecimal and base64 would write it. */
function* formsOf(secret: string): Generator<string> {
  const lines = secret.split(/\r?\n/).filter((part) => part.length >= 8);
  for (const text of new Set([secret, secret.trim(), ...lines])) {
    if (text.length < shortest) continue;
    yield text;
    yield encodeURIComponent(text.toWellFormed());
    yield new URLSearchParams({ '': text }).toString().slice(1);
    yield JSON.stringify(text).slice(1, -1);
    const bytes = Buffer.from(text, 'utf8');
    yield bytes.toString('hex');
    yield bytes.toString('hex').toUpperCase();
    yield* base64Forms(bytes);
  }
  for (const part of jwtParts(secret)) yield part;
}

/**
 * Base64 of the secret at the start of the encoded text and at each of the two other shifts, as in the
 * `Basic user:secret` header; only the characters that the secret alone decides.
 */
function* base64Forms(bytes: Buffer): Generator<string> {
  for (const shift of [0, 1, 2]) {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replaceAll('=', '');
    const own = encoded.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
    yield own;
    yield own.replaceAll('+', '-').replaceAll('/', '_');
  }
}

/** Header, payload and signature of a JSON Web Token: each alone is worth hiding. */
function jwtParts(secret: string): string[] {
  const parts = secret.split('.');
  return parts.length === 3 && secret.startsWith('ey') ? parts.filter((part) => part.length >= 16) : [];
}

import { formsToHide } from './secret-forms.ts';

/** What a secret becomes wherever it would have been shown. */
export const redacted = '***';

/** What stands where a long text was cut (`core/cut.ts`, `core/text.ts`). */
const cutMark = '…';
/** Characters by which a form is looked up; no form is shorter. */
const headLength = 4;
/** So much of a form, at the end of a text, was cut off elsewhere; less may be chance. */
const leastOfCut = 8;

/** Knows the secrets of a run and takes them out of text. */
export interface Redactor {
  /** Registers a secret, in every form that a log or an error could show it in. */
  add(secret: string): void;
  redact(text: string): string;
}

export function createRedactor(): Redactor {
  const known = new Set<string>();
  /** By their first characters, the longest first. */
  const forms = new Map<string, string[]>();
  /** The hashes of these first characters: nearly every place of a text is passed over by one look into it. */
  const heads = new Uint8Array(65_536);
  return {
    add(secret) {
      for (const form of formsToHide(secret)) {
        if (known.has(form)) continue;
        known.add(form);
        const head = form.slice(0, headLength);
        forms.set(
          head,
          [...(forms.get(head) ?? []), form].sort((a, b) => b.length - a.length),
        );
        heads[hashAt(form, 0)] = 1;
      }
    },
    redact(text) {
      // Hidden is whatever any form covers: of two that overlap, nothing of either is left.
      let out = '';
      let shownTo = 0;
      let hiddenFrom = 0;
      let hiddenTo = 0;
      for (let at = 0; at + headLength <= text.length; at += 1) {
        if (heads[hashAt(text, at)] === 0) continue;
        const end = endOfSecret(text, at, forms.get(text.slice(at, at + headLength)) ?? []);
        if (end === undefined) continue;
        if (at > hiddenTo) {
          if (hiddenTo > 0) out += text.slice(shownTo, hiddenFrom) + redacted;
          shownTo = hiddenTo;
          hiddenFrom = at;
        }
        hiddenTo = Math.max(hiddenTo, end);
      }
      if (hiddenTo === 0) return text;
      return out + text.slice(shownTo, hiddenFrom) + redacted + text.slice(hiddenTo);
    },
  };
}

function hashAt(text: string, at: number): number {
  const code = (offset: number) => text.charCodeAt(at + offset);
  return (code(0) * 35_937 + code(1) * 1_089 + code(2) * 33 + code(3)) & 0xffff;
}

/** Where the form ends that begins here, whole or cut; undefined where none does. */
function endOfSecret(text: string, at: number, candidates: readonly string[]): number | undefined {
  const whole = candidates.find((form) => text.startsWith(form, at));
  if (whole !== undefined) return at + whole.length;
  const longest = candidates[0]?.length ?? 0;
  const rest = text.slice(at, at + longest);
  const cut = rest.indexOf(cutMark);
  const isAtEnd = cut < 0 && at + longest > text.length && rest.length >= leastOfCut;
  const shown = cut >= headLength ? rest.slice(0, cut) : isAtEnd ? rest : undefined;
  return shown !== undefined && candidates.some((form) => form.startsWith(shown))
    ? at + shown.length
    : undefined;
}

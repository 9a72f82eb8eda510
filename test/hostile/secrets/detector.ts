import type { Canary } from './canaries.ts';

/** So much of a secret is a leak, wherever the rest of it went. */
const leastPiece = 10;
const leastRun = 14;

/** Looks for secrets in anything that was written or sent, whatever it was encoded in. Knows nothing of the redactor. */
export interface Detector {
  /** The names of the secrets of which a piece is in it. */
  find(text: string | Uint8Array): readonly string[];
}

export function createDetector(canaries: readonly Canary[]): Detector {
  const pieces = new Map<string, string>();
  for (const { name, cores } of canaries)
    for (const core of cores)
      for (let at = 0; at + leastPiece <= core.length; at += 1)
        pieces.set(core.slice(at, at + leastPiece).toLowerCase(), name);
  const inView = (view: string) => {
    const found = new Set<string>();
    for (const [run] of view.toLowerCase().matchAll(/[a-z0-9_-]{10,}/g))
      for (let at = 0; at + leastPiece <= run.length; at += 1) {
        const name = pieces.get(run.slice(at, at + leastPiece));
        if (name !== undefined) found.add(name);
      }
    return found;
  };
  return {
    find(text) {
      const whole = typeof text === 'string' ? text : Buffer.from(text).toString('latin1');
      return [...new Set([...viewsOf(whole)].flatMap((view) => [...inView(view)]))];
    },
  };
}

/** The text as it is, and as it reads once what it may be encoded in is taken off, twice over. */
function viewsOf(text: string): ReadonlySet<string> {
  const escaped = new Set([text, unescaped(text), unescaped(unescaped(text))]);
  const decoded = [...escaped].flatMap((view) => [...fromHex(view), ...fromBase64(view)]);
  return new Set([
    ...escaped,
    ...decoded,
    ...decoded.map(unescaped),
    ...decoded.flatMap((view) => fromBase64(view)),
  ]);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Escapes of URLs, JSON and markup, wherever they are in the text; letters and digits that are so written count, too. */
function unescaped(text: string): string {
  return text
    .replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\(["\\/])/g, '$1')
    .replace(/&#(\d{1,4});/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&#x([0-9a-f]{1,4});/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');
}

function fromHex(text: string): string[] {
  const runs = text.match(/[0-9a-f]{20,}/gi) ?? [];
  return runs.length === 0
    ? []
    : [0, 1].map((shift) =>
        runs.map((run) => Buffer.from(run.slice(shift), 'hex').toString('latin1')).join(' '),
      );
}

/** At each of the four places in a group where the secret's own letters can begin; also over line breaks (MIME). */
function fromBase64(text: string): string[] {
  return [text, text.replace(/\s*\\?[\r\n]+\s*/g, '')].flatMap((whole) => {
    const runs = whole.match(new RegExp(`[A-Za-z0-9+/_-]{${leastRun},}`, 'g')) ?? [];
    return runs.length === 0
      ? []
      : [0, 1, 2, 3].map((shift) =>
          runs.map((run) => Buffer.from(run.slice(shift), 'base64').toString('latin1')).join(' '),
        );
  });
}

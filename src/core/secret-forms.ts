import { message } from './text.ts';

/** A shorter form would blank ordinary words, and protects nothing. */
const shortest = 4;
/** A shorter line of a secret, or part of a token, says nothing alone. */
const shortestLine = 8;

/** Every form that a log, an error or a report could show a secret in; empty for one that is too short to hide. */
export function formsToHide(secret: string): ReadonlySet<string> {
  return new Set([...formsOf(secret)].filter((form) => form.length >= shortest));
}

/** The secret, its lines and the parts of a token, and each of these as other formats write it. */
function* formsOf(secret: string): Generator<string> {
  const lines = secret.split(/\r?\n/).filter((part) => part.length >= shortestLine);
  for (const text of new Set([secret, secret.trim(), ...lines, ...tokenParts(secret)])) {
    if (text.length < shortest) continue;
    const small = text.length < shortestLine ? text : text.toLowerCase();
    const inOneLine = text.replaceAll(/\s+/g, ' ');
    for (const written of [text, small, inOneLine, ...inUrls(text), ...inJson(text), ...inMarkup(text)]) {
      yield written;
      yield* cleaned(written);
    }
    const bytes = Buffer.from(text, 'utf8');
    yield bytes.toString('hex');
    yield bytes.toString('hex').toUpperCase();
    yield* inBase64(bytes);
  }
}

/** As a log shows it, where it begins a line and elsewhere. */
function* cleaned(text: string): Generator<string> {
  const before = 'x ';
  yield message(text).toString();
  yield message(before + text)
    .toString()
    .slice(before.length);
}

/** Header, payload and signature of a JSON Web Token: each alone is worth hiding. */
function tokenParts(secret: string): string[] {
  const parts = secret.split('.');
  return parts.length >= 3 && secret.startsWith('ey') ? parts.filter((part) => part.length >= 16) : [];
}

/** Whole as a component, as a form, and as a URL writes a path or a query, which leaves more as it is. */
function* inUrls(text: string): Generator<string> {
  const component = encodeURIComponent(text.toWellFormed());
  const form = new URLSearchParams({ '': text }).toString().slice(1);
  const strict = component.replace(/[!'()*~]/g, percent);
  const url = new URL('http://host/');
  url.pathname = `/${text}`;
  url.search = `?${text}`;
  for (const written of [component, form, strict, url.pathname.slice(1), url.search.slice(1)]) {
    yield written;
    yield written.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
  }
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** As `JSON.stringify` does, and as PHP (`\/`), Python (ASCII only) and Go (safe within HTML) do. */
function* inJson(text: string): Generator<string> {
  const json = JSON.stringify(text).slice(1, -1);
  for (const written of [json, json.replace(/[<>&]/g, unicodeEscape)])
    for (const slashes of [written, written.replaceAll('/', '\\/')]) {
      yield slashes;
      yield slashes.replace(/[\u007f-\uffff]/g, unicodeEscape);
    }
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** As HTML and XML write it, whichever of the quotes they escape. */
function* inMarkup(text: string): Generator<string> {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  for (const double of ['"', '&quot;', '&#34;'])
    for (const single of ["'", '&apos;', '&#39;', '&#x27;'])
      yield escaped.replaceAll('"', double).replaceAll("'", single);
}

/**
 * Base64 of the secret at the start of the encoded text and at each of the two other shifts, as in the
 * `Basic user:secret` header; only the characters that the secret alone decides.
 */
function* inBase64(bytes: Buffer): Generator<string> {
  for (const shift of [0, 1, 2]) {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replaceAll('=', '');
    const own = encoded.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
    yield own;
    yield encodeURIComponent(own);
    yield own.replaceAll('+', '-').replaceAll('/', '_');
  }
}

import { isAbsolute, normalize, resolve, sep } from 'node:path';
import { parseRules } from '../core/gate/rules.ts';
import { nearest } from '../core/nearest.ts';
import { withoutCredentials } from '../core/url-credentials.ts';
import type { Kind } from './kinds.ts';
import { isMap, readYaml } from './yaml.ts';

/** Why a value is refused. */
export interface Refusal {
  readonly message: string;
  readonly hint?: string;
}

export type Parsed = { readonly value: unknown } | { readonly refusals: readonly Refusal[] };

/** Where a value came from, as far as reading it depends on that. */
export interface ValueContext {
  /** Folder that relative paths start from. */
  readonly cwd: string;
  /** A path may not leave the working directory. */
  readonly confined: boolean;
}

const longestTimeoutMs = 7 * 24 * 3_600_000;

/** Reads what a user wrote (text from a flag or the environment, any YAML value from the config file) as `kind`. */
export function parseValue(kind: Kind, raw: unknown, context: ValueContext): Parsed {
  if (raw === null) return refuse('has no value', 'Write one, or remove the line.');
  switch (kind.kind) {
    case 'boolean':
      return parseBoolean(raw);
    case 'text':
      return parseText(raw, kind);
    case 'choice':
      return parseChoice(raw, kind.values);
    case 'list':
      return parseList(raw, kind.values, kind.alone ?? []);
    case 'texts':
      return parseTexts(raw, kind.example);
    case 'number':
      return parseNumber(raw, kind);
    case 'duration':
      return parseDuration(raw, kind.example);
    case 'repository':
      return parseRepository(raw, kind.example);
    case 'url':
      return parseUrl(raw, kind.example);
    case 'path':
      return parsePath(raw, context);
    case 'rules':
      return parseFailOn(raw);
    case 'map':
      return parseMap(raw, kind.example);
  }
}

function refuse(message: string, hint?: string): Parsed {
  return { refusals: [hint === undefined ? { message } : { message, hint }] };
}

/** A scalar as text; anything else is not what a single value looks like. */
function textOf(raw: unknown): string | undefined {
  if (typeof raw === 'string') return raw.trim();
  return typeof raw === 'number' || typeof raw === 'boolean' ? String(raw) : undefined;
}

function show(raw: unknown): string {
  return typeof raw === 'string' ? `'${raw}'` : (JSON.stringify(raw) ?? String(raw));
}

function parseBoolean(raw: unknown): Parsed {
  const text = textOf(raw)?.toLowerCase();
  if (text === 'true') return { value: true };
  if (text === 'false') return { value: false };
  return refuse(`${show(raw)} is neither true nor false`);
}

function parseText(raw: unknown, kind: { example: string; pattern?: string }): Parsed {
  const text = textOf(raw);
  if (text === undefined || text === '')
    return refuse(`${show(raw)} is not a text`, `For example ${kind.example}.`);
  if (kind.pattern !== undefined && !new RegExp(kind.pattern).test(text))
    return refuse(`${show(raw)} does not look like one`, `For example ${kind.example}.`);
  return { value: text };
}

function parseTexts(raw: unknown, example: string): Parsed {
  const items = Array.isArray(raw)
    ? raw
    : (textOf(raw)
        ?.split(/[,\n]/)
        .filter((item) => item.trim() !== '') ?? [raw]);
  const texts = items.map(textOf).filter((text) => text !== undefined && text !== '');
  if (texts.length < items.length)
    return refuse(`${show(raw)} is not a list of texts`, `For example ${example}.`);
  return { value: texts };
}

function parseNumber(raw: unknown, kind: { example: string; least: number; most: number }): Parsed {
  const text = textOf(raw) ?? '';
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < kind.least || value > kind.most)
    return refuse(
      `${show(raw)} is not a whole number from ${kind.least} to ${kind.most}`,
      `For example ${kind.example}.`,
    );
  return { value };
}

function parseChoice(raw: unknown, values: readonly string[]): Parsed {
  const word = textOf(raw)?.toLowerCase();
  const value = values.find((candidate) => candidate === word);
  return value === undefined ? { refusals: [notOneOf(show(raw), word ?? '', values)] } : { value };
}

function notOneOf(shown: string, word: string, values: readonly string[]): Refusal {
  const near = nearest(word, values);
  const all = `Possible: ${values.join(', ')}.`;
  return { message: `${shown} is not known`, hint: near ? `Did you mean '${near}'? ${all}` : all };
}

function parseList(raw: unknown, values: readonly string[], alone: readonly string[]): Parsed {
  const items = Array.isArray(raw) ? raw : (textOf(raw)?.split(/[,\n]/) ?? [raw]);
  const words = items.map((item) => textOf(item)?.toLowerCase() ?? show(item)).filter((word) => word !== '');
  const [first] = words;
  if (first === undefined) return refuse('names nothing', `Possible: ${[...alone, ...values].join(', ')}.`);
  if (words.length === 1 && alone.includes(first)) return { value: first };
  const refusals = words.flatMap((word) => {
    if (alone.includes(word))
      return { message: `'${word}' stands alone`, hint: `Remove '${word}' or the others.` };
    return values.includes(word) ? [] : notOneOf(`'${word}'`, word, [...alone, ...values]);
  });
  return refusals.length > 0 ? { refusals } : { value: values.filter((value) => words.includes(value)) };
}

function parseDuration(raw: unknown, example: string): Parsed {
  const hint = `Write a number and a unit: 90s, 30m, ${example}.`;
  const match = /^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s)?$/.exec(textOf(raw)?.toLowerCase() ?? 'no');
  const [, hours, minutes, seconds] = match ?? [];
  if (!match || (hours ?? minutes ?? seconds) === undefined)
    return refuse(`${show(raw)} is not a duration`, hint);
  const value = ((Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds ?? 0)) * 1_000;
  if (value === 0) return refuse(`${show(raw)} is no time at all`, hint);
  if (value > longestTimeoutMs) return refuse(`${show(raw)} is longer than a week`, hint);
  return { value };
}

/** GitLab's `CI_REPOSITORY_URL` holds a token, so an address is never kept, nor repeated, as it came. */
function parseRepository(raw: unknown, example: string): Parsed {
  const text = textOf(raw) ?? '';
  const address = /[@:]/.test(text) ? withoutCredentials(text) : text;
  if (address !== undefined && /^[^\s\0]+$/.test(address)) return { value: address };
  return refuse('does not name a repository', `For example ${example}, or owner/name.`);
}

function parseUrl(raw: unknown, example: string): Parsed {
  const url = URL.parse(textOf(raw) ?? '');
  const hint = `For example ${example}.`;
  if (url?.username || url?.password)
    return refuse('the URL holds credentials', `Remove them from the URL: it ends up in logs. ${hint}`);
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
    return refuse(`${show(withoutSecrets(raw))} is not an http(s) URL`, `It begins with https://. ${hint}`);
  if (url.search !== '' || url.hash !== '')
    return refuse(`${show(withoutSecrets(raw))} has a query or a fragment`, hint);
  return { value: url };
}

/** What may be shown of something that should have been a URL: credentials stand before an `@` or after a `?`. */
function withoutSecrets(raw: unknown): unknown {
  return typeof raw === 'string'
    ? raw.replace(/^.*@/s, '…@').replace(/[?#].*$/s, (rest) => `${rest[0]}…`)
    : raw;
}

function parsePath(raw: unknown, context: ValueContext): Parsed {
  const text = textOf(raw);
  if (text === undefined || text === '' || text.includes('\0')) return refuse(`${show(raw)} is not a path`);
  if (context.confined && (isAbsolute(text) || normalize(text).split(sep)[0] === '..'))
    return refuse(
      `${show(raw)} leads out of the working directory`,
      'Write a path below it, or use the flag.',
    );
  return { value: resolve(context.cwd, text) };
}

function parseFailOn(raw: unknown): Parsed {
  const text = Array.isArray(raw) ? raw.map((item) => textOf(item) ?? show(item)).join('\n') : textOf(raw);
  if (text === undefined) return refuse(`${show(raw)} is not a list of rules`, "For example 'high, secret'.");
  const { rules, problems } = parseRules(text);
  if (problems.length === 0) return { value: rules };
  const where = (line: number) => (text.includes('\n') ? `line ${line}: ` : '');
  return {
    refusals: problems.map(({ line, message, hint }) => ({
      message: `${where(line)}${message}`,
      ...(hint === undefined ? {} : { hint }),
    })),
  };
}

function parseMap(raw: unknown, example: string): Parsed {
  const hint = `For example ${example}.`;
  const reading = typeof raw === 'string' ? readYaml(raw) : { value: raw };
  if ('refused' in reading) return refuse(`is not YAML: ${reading.refused}`, hint);
  return isMap(reading.value) ? { value: reading.value } : refuse(`${show(raw)} is not a map`, hint);
}

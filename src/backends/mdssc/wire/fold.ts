import { cut } from '../../../core/cut.ts';

/**
 * The same document with its member names in lower case: versions of the product differ in them (`ScanIds`, `scanIds`),
 * and some mix both in one document. The HTTP client has bounded its depth.
 */
export function folded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(folded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key.toLowerCase(), folded(member)]),
  );
}

export type Folded = Readonly<Record<string, unknown>>;

/** An object, or one without members in the place of anything else. */
export function objectOf(value: unknown): Folded {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Folded) : {};
}

/** The list of an answer: the answer itself, or the member of it with one of these names; undefined where there is none. */
export function listOf(value: unknown, ...names: readonly string[]): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  const holder = objectOf(value);
  for (const name of names) {
    const member = holder[name];
    if (Array.isArray(member)) return member;
  }
  return undefined;
}

/** Longest text that is kept of any member, in characters. */
const longestText = 10_000;

/** The first of these members that is a text with something in it. */
export function textIn(value: unknown, ...names: readonly string[]): string | undefined {
  const holder = objectOf(value);
  for (const name of names) {
    const member = holder[name];
    if (typeof member === 'string' && member.trim() !== '') return cut(member.trim(), longestText);
    if (typeof member === 'number') return String(member);
  }
  return undefined;
}

/** A whole number from 0 up, also where it is written as a text. */
export function countOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

/** How many items there are in all, where a page of them says so. */
export function totalIn(value: unknown): number | undefined {
  const holder = objectOf(value);
  return countOf(holder.totalcount ?? holder.total ?? holder.totalitems ?? holder.count);
}

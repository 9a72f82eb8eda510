import { createHash } from 'node:crypto';
import type { ListName, ScancodeioClient } from './client.ts';
import type { Refusals } from './refusals.ts';
import { page, read } from './schema.ts';

/** All items of a list, as far as they could be read. */
export interface Listing {
  readonly items: readonly unknown[];
  /** Why there may be more of them, in words; absent: they are all. */
  readonly problem?: string;
}

export interface ListingDeps {
  readonly client: ScancodeioClient;
  readonly refuse: Refusals;
  readonly uuid: string;
}

const mostItems = 100_000;
const mostPages = 5_000;

/**
 * Reads a list of a project page by page. The links to the next page are not followed: behind a proxy they may name a
 * host that nobody can reach. What is read is compared with the largest count that the server gives. What stands on two
 * pages is there once: where the list moved between two answers, something else is on none.
 */
export async function readList(
  { client, refuse, uuid }: Omit<ListingDeps, 'client'> & { readonly client: Pick<ScancodeioClient, 'page'> },
  list: ListName,
  query: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Listing> {
  const about = `the ${list} of project ${uuid}`;
  const items: unknown[] = [];
  const known = new Set<string>();
  let counted = 0;
  for (let number = 1; ; number++) {
    const asked = number === 1 ? query : { ...query, page: String(number) };
    const answer = await client.page(uuid, list, asked, signal).catch((thrown: unknown) => {
      throw refuse(thrown, about);
    });
    const { count, next, results } = read(page, answer, about);
    counted = Math.max(counted, count);
    const before = items.length;
    for (const item of results) {
      const digest = digestOf(item);
      if (!known.has(digest)) items.push(item);
      known.add(digest);
    }
    if (number > 1 && results.length > 0 && items.length === before)
      return { items, problem: `the server gives the same ${list} again and again` };
    const isLast = next === null || next === undefined || results.length === 0;
    if (isLast && items.length < counted)
      return { items, problem: `the server counts ${counted} ${list}, but lists only ${items.length}` };
    if (isLast) return { items };
    if (items.length >= mostItems || number >= mostPages)
      return { items, problem: `there are more ${list} than are read (${items.length})` };
  }
}

function digestOf(item: unknown): string {
  return createHash('sha256').update(JSON.stringify(item)).digest('base64');
}

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
 * host that nobody can reach. What is read is compared with the count that the server gives.
 */
export async function readList(
  { client, refuse, uuid }: ListingDeps,
  list: ListName,
  query: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Listing> {
  const about = `the ${list} of project ${uuid}`;
  const items: unknown[] = [];
  let before = '';
  for (let number = 1; ; number++) {
    const asked = number === 1 ? query : { ...query, page: String(number) };
    const answer = await client.page(uuid, list, asked, signal).catch((thrown: unknown) => {
      throw refuse(thrown, about);
    });
    const { count, next, results } = read(page, answer, about);
    const same = JSON.stringify(results);
    if (number > 1 && same === before)
      return { items, problem: `the server gives the same page of the ${list} again and again` };
    before = same;
    for (const item of results) items.push(item);
    const isLast = next === null || next === undefined || results.length === 0;
    if (isLast && items.length < count)
      return { items, problem: `the server counts ${count} ${list}, but lists only ${items.length}` };
    if (isLast) return { items };
    if (items.length >= mostItems || number >= mostPages)
      return { items, problem: `there are more ${list} than are read (${items.length})` };
  }
}

import type { Component } from '../../../core/model/sbom.ts';
import { HttpError } from '../../../http/http-client.ts';
import { type OsvClient, type Page, type Query, queriesPerBatch } from './osv-client.ts';

/** A component has a few pages at most; a server that goes on is broken. */
export const pagesPerComponent = 50;

/** Which advisories OSV lists for which component, and what it left open. */
export interface Listing {
  /** Every component that was asked about, with the ids that came, also where the list is not whole. */
  readonly ids: ReadonlyMap<Component, ReadonlySet<string>>;
  /** Components whose answer could not be read. */
  readonly unreadable: readonly Component[];
  /** Components whose list of advisories did not end. */
  readonly endless: readonly Component[];
  /** Components without a whole answer because a batch failed, and how. */
  readonly unanswered: readonly Component[];
  readonly failure: HttpError | undefined;
}

/**
 * Asks for the advisories of all components, in batches, page by page. The first batch that fails is the last one:
 * the HTTP client has repeated it already.
 */
export async function listAdvisories(
  osv: OsvClient,
  components: readonly Component[],
  signal: AbortSignal,
): Promise<Listing> {
  const ids = new Map(components.map((component) => [component, new Set<string>()]));
  const tokens = new Map(components.map((component) => [component, new Set<string>()]));
  const unreadable: Component[] = [];
  const endless: Component[] = [];
  let open: Query[] = components.map((component) => ({ component }));
  let failure: HttpError | undefined;

  function take({ component }: Query, page: Page | undefined): Query[] {
    if (page === undefined) {
      unreadable.push(component);
      return [];
    }
    for (const id of page.ids) ids.get(component)?.add(id);
    const { nextPageToken: pageToken } = page;
    if (pageToken === undefined) return [];
    const seen = tokens.get(component);
    if (!seen || seen.has(pageToken) || seen.size + 1 === pagesPerComponent) {
      endless.push(component);
      return [];
    }
    seen.add(pageToken);
    return [{ component, pageToken }];
  }

  while (open.length > 0 && failure === undefined) {
    const batch = open.slice(0, queriesPerBatch);
    try {
      const pages = await osv.queryBatch(batch, signal);
      const more = batch.flatMap((query, index) => take(query, pages[index]));
      open = [...open.slice(batch.length), ...more];
    } catch (thrown) {
      signal.throwIfAborted();
      if (!(thrown instanceof HttpError)) throw thrown;
      failure = thrown;
    }
  }
  return { ids, unreadable, endless, unanswered: open.map(({ component }) => component), failure };
}

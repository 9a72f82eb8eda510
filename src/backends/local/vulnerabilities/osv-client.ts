import type { Component } from '../../../core/model/sbom.ts';
import {
  type HttpClient,
  HttpError,
  type HttpRequest,
  type HttpResponse,
} from '../../../http/http-client.ts';
import { isAdvisoryId } from './advisory-id.ts';
import { nameToAsk } from './package-name.ts';
import { batchAnswer, batchResult, type OsvRecord, osvRecord } from './schema.ts';

/** More queries in one batch are refused with `400 Too many queries.` */
export const queriesPerBatch = 1_000;

/** OSV caps an answer over HTTP/1.1 at 32 MiB (https://google.github.io/osv.dev/api/). */
const batchBytes = 32 * 1024 * 1024;
const recordBytes = 4 * 1024 * 1024;

/** Until OSV has answered once, it may just be out of reach, and nobody should wait two minutes to hear that. */
const firstBudgetMs = 15_000;

/** A page of the advisories of one component. */
export interface Query {
  readonly component: Component;
  /** Absent for the first page. */
  readonly pageToken?: string;
}

/** One answer to one query. */
export interface Page {
  readonly ids: readonly string[];
  /** Absent on the last page. */
  readonly nextPageToken: string | undefined;
}

/** The two calls of the OSV API that a scan needs (https://google.github.io/osv.dev/api/). */
export interface OsvClient {
  /** Scheme, host and port, for people. */
  readonly origin: string;
  /**
   * At most `queriesPerBatch` queries; one page for each, in their order, `undefined` where it cannot be read.
   * Rejects with an `HttpError` when the whole answer cannot be used.
   */
  queryBatch(queries: readonly Query[], signal: AbortSignal): Promise<readonly (Page | undefined)[]>;
  /** The whole record; `undefined` when OSV has none of that id or it cannot be read. Rejects like `queryBatch`. */
  record(id: string, signal: AbortSignal): Promise<OsvRecord | undefined>;
}

/** `osvUrl` may have a path, with or without a slash at its end. */
export function createOsvClient(http: HttpClient, osvUrl: URL): OsvClient {
  const base = new URL(osvUrl);
  if (!base.pathname.endsWith('/')) base.pathname += '/';

  let hasAnswered = false;

  async function send(request: HttpRequest, signal: AbortSignal): Promise<HttpResponse> {
    const budget = hasAnswered ? {} : { budgetMs: firstBudgetMs };
    const response = await http.send({ ...request, expect: 'json', ...budget }, signal);
    hasAnswered = true;
    return response;
  }

  return {
    origin: base.origin,

    async queryBatch(queries, signal) {
      const url = new URL('v1/querybatch', base);
      const request: HttpRequest = {
        url,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ queries: queries.map(toQuery) }),
        maxBytes: batchBytes,
        repeatable: true,
      };
      const answer = batchAnswer.safeParse((await send(request, signal)).json());
      if (!answer.success) throw unusable(url, 'it is no answer to a batch of queries');
      const { results } = answer.data;
      if (results.length !== queries.length)
        throw unusable(url, `it has ${results.length} results for ${queries.length} queries`);
      return results.map(toPage);
    },

    async record(id, signal) {
      if (!isAdvisoryId(id)) return undefined;
      try {
        const url = new URL(`v1/vulns/${encodeURIComponent(id)}`, base);
        const response = await send({ url, maxBytes: recordBytes }, signal);
        const record = osvRecord.safeParse(response.json());
        return record.success && record.data.id === id ? record.data : undefined;
      } catch (thrown) {
        if (thrown instanceof HttpError && (thrown.kind === 'body' || thrown.status === 404))
          return undefined;
        throw thrown;
      }
    },
  };
}

/** Name, ecosystem and version; a purl beside a version is refused. */
function toQuery({ component, pageToken }: Query): object {
  const { ecosystem, version } = component;
  return {
    package: { name: nameToAsk(component), ecosystem },
    version,
    ...(pageToken !== undefined && { page_token: pageToken }),
  };
}

function toPage(result: unknown): Page | undefined {
  const page = batchResult.safeParse(result);
  if (!page.success) return undefined;
  const { vulns, next_page_token: token } = page.data;
  return { ids: vulns.map(({ id }) => id), nextPageToken: token === '' ? undefined : token };
}

function unusable(url: URL, why: string): HttpError {
  return new HttpError('body', `POST ${url.origin}${url.pathname}: the answer cannot be used: ${why}`);
}

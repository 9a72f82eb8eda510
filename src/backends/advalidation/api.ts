import { z } from 'zod';
import { ScangateError } from '../../core/errors.ts';
import type { HttpClient, HttpRequest } from '../../http/http-client.ts';
import { createPacer } from '../../http/pacer.ts';
import { apiAddress } from './address.ts';
import { type Call, refusalOf } from './refusal.ts';
import { paginationSchema } from './schema.ts';

/** The token bucket that the vendor has for each IP address (https://advalidation.com/docs/rate-limiting/). */
const pace = { burst: 15, everyMs: 1_000 };
/** A scan with the details of all its tests is larger than the usual answer. */
const mostBytes = 16 * 1024 * 1024;
/** Of one list: beyond that it is taken as not whole. */
const mostPages = 25;

/** A list, and whether all of it could be read. */
export interface Listing<Item> {
  readonly items: readonly Item[];
  readonly whole: boolean;
}

/** Requests, their answers checked. Each rejects with a `ScangateError`, or with the signal's reason. */
export interface Api {
  /** The `data` of an answer. */
  one<Schema extends z.ZodType>(
    call: Call,
    path: string,
    schema: Schema,
    signal: AbortSignal,
    more?: Partial<HttpRequest>,
  ): Promise<z.output<Schema>>;
  /** All pages of a list; what is no such item makes it less than whole. */
  list<Schema extends z.ZodType>(
    call: Call,
    path: string,
    schema: Schema,
    signal: AbortSignal,
  ): Promise<Listing<z.output<Schema>>>;
}

export function createApi(http: HttpClient, baseUrl: URL, apiKey: string): Api {
  const root = apiAddress(baseUrl);
  const pacer = createPacer(pace);
  const ask = async (call: Call, path: string, signal: AbortSignal, more: Partial<HttpRequest> = {}) => {
    const request: HttpRequest = {
      url: new URL(path, root),
      expect: 'json',
      maxBytes: mostBytes,
      obeyRetryAfter: false,
      pacer,
      ...more,
      headers: { accept: 'application/json', 'x-api-key': apiKey, ...more.headers },
    };
    try {
      return (await http.send(request, signal)).json();
    } catch (thrown) {
      throw refusalOf(thrown, call);
    }
  };
  return {
    async one(call, path, schema, signal, more) {
      const envelope = z.object({ data: z.unknown() }).safeParse(await ask(call, path, signal, more));
      const parsed = envelope.success ? schema.safeParse(envelope.data.data) : envelope;
      if (!parsed.success) throw unreadable(call, parsed.error);
      return parsed.data as z.output<typeof schema>;
    },
    async list(call, path, schema, signal) {
      const items: z.output<typeof schema>[] = [];
      let whole = true;
      for (let page = 1; ; page++) {
        const answer = await ask(call, page === 1 ? path : `${path}?page=${page}`, signal);
        const envelope = z.object({ data: z.array(z.unknown()), meta: paginationSchema }).safeParse(answer);
        if (!envelope.success) throw unreadable(call, envelope.error);
        const { data, meta } = envelope.data;
        const read = data.map((item) => schema.safeParse(item));
        for (const parsed of read) if (parsed.success) items.push(parsed.data);
        whole &&= read.every(({ success }) => success);
        // A server that does not know `page` would give its first one for ever.
        const isNext = page === 1 || (data.length > 0 && (meta?.pagination.page ?? page) === page);
        const isLast = (meta?.pagination.totalPages ?? 1) <= page;
        if (isLast || !isNext || page === mostPages) return { items, whole: whole && isNext && isLast };
      }
    },
  };
}

function unreadable({ about, starts }: Call, cause: z.ZodError): ScangateError {
  return new ScangateError(
    'BACKEND_PROTOCOL',
    `${about}: the answer does not have the shape it should have`,
    {
      cause,
      mayHaveRun: starts,
      hint: 'Does another service answer at base-url? Else Advalidation may have changed its API: look for a newer Scangate.',
    },
  );
}

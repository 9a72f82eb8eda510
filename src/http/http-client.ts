import type { Pacer } from './pacer.ts';

/** One request. Its URL is absolute; credentials go into headers, never into the URL. */
export interface HttpRequest {
  readonly url: URL;
  /** Default `GET`. */
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | Form;
  /** Milliseconds that one attempt may take, for what is known to be slow (an upload); default 60 s, and 30 s for the head. */
  readonly attemptMs?: number;
  /** Whether `Retry-After` is taken at its word; false for a server whose own is known to be wrong. Default true. */
  readonly obeyRetryAfter?: boolean;
  /** Whether 206 is an answer, for a server that means by it that it knows only a part. Default false. */
  readonly acceptPart?: boolean;
  /** The largest body that is read, in bytes; default 1 MiB. */
  readonly maxBytes?: number;
  /**
   * Whether repeating it does no harm. Default: true for GET, false for everything else. A request that is not
   * repeatable is sent again only when it surely did not run.
   */
  readonly repeatable?: boolean;
  /**
   * Milliseconds from the first attempt within which another one may begin; default that of the client (2 minutes).
   * 0: never repeated, for a caller that repeats by itself.
   */
  readonly budgetMs?: number;
  /**
   * Once it is aborted no attempt begins, and whoever waits for one rejects at once with its reason; an attempt under
   * way goes on. For a request whose answer is still wanted when it must not be sent again.
   */
  readonly noAttemptAfter?: AbortSignal;
  /** Waited for before each attempt, a repeated one included: the pace that the server allows. */
  readonly pacer?: Pacer;
  /**
   * What the body must be. Anything else (an HTML page of a proxy, a body that was cut) is a failed attempt of kind
   * `body`, repeated at most twice. Without it a body is taken as it comes.
   */
  readonly expect?: 'json';
}

/** A body of type `multipart/form-data` (RFC 7578). A file is read while it is sent, anew for each attempt. */
export interface Form {
  readonly parts: readonly (
    | { readonly name: string; readonly value: string }
    | { readonly name: string; readonly path: string; readonly fileName: string; readonly type: string }
  )[];
}

/** An answer with a status below 300. */
export interface HttpResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** The body as JSON (a byte order mark is accepted); rejects what is no JSON with an `HttpError` of kind `body`. */
  json(): unknown;
}

/** A file that was downloaded whole. */
export interface Download {
  readonly path: string;
  readonly bytes: number;
}

/** What a downloaded body must look like before it gets its name. */
export type BodyCheck = 'json' | 'cyclonedx' | 'pdf' | 'text';

export interface HttpClient {
  /**
   * Sends the request, repeats it within its time budget where that is safe, and rejects with an `HttpError` for
   * every other end, a status of 300 or more included; with the signal's reason once that is aborted.
   */
  send(request: HttpRequest, signal: AbortSignal): Promise<HttpResponse>;
  /**
   * Streams the body to `path` by way of a temporary file beside it; default limit 100 MiB. Rejects as `send` does,
   * and with `REPORT_WRITE_FAILED` where the file cannot be written; nothing half-written stays.
   */
  download(request: HttpRequest, path: string, check: BodyCheck, signal: AbortSignal): Promise<Download>;
  /**
   * Ends all calls under way, which reject, and closes all connections; the client cannot be used afterwards. Nothing of
   * it holds the process then, whatever signals its calls were given.
   */
  close(): Promise<void>;
}

/** Why a request has no usable answer. */
export type HttpFailure =
  /** A status of 300 or more that repeating did not mend. */
  | 'status'
  /** No connection, or it broke. */
  | 'network'
  | 'timeout'
  /** The certificate is not trusted or names another host, or the server does not speak TLS; never repeated. */
  | 'tls'
  /** Too large, cut short, or not what it should be. */
  | 'body'
  /** Refused before anything was sent: plain http, credentials in the URL, a redirect to another origin, … */
  | 'refused';

/** A failed request. The message names method, origin and path, never a query, a header or a body. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly kind: HttpFailure;
  readonly status: number | undefined;
  /** Milliseconds that the server asked to wait, where it did. */
  readonly retryAfterMs: number | undefined;
  /** Of the request, once it is given up. */
  readonly method: HttpRequest['method'];
  /** Whether the server may have acted on the request. */
  readonly mayHaveRun: boolean;
  /** Whether the same request may well succeed later. */
  readonly transient: boolean;
  /**
   * The body of an answer with a bad status, where it was JSON of at most 64 KiB: for an adapter that knows what its
   * backend puts there. It is text from outside, and may repeat what was sent.
   */
  readonly answer: unknown;

  constructor(
    kind: HttpFailure,
    message: string,
    details: {
      readonly status?: number;
      readonly retryAfterMs?: number;
      readonly method?: HttpRequest['method'];
      readonly mayHaveRun?: boolean;
      readonly transient?: boolean;
      readonly answer?: unknown;
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.kind = kind;
    this.status = details.status;
    this.retryAfterMs = details.retryAfterMs;
    this.method = details.method;
    this.mayHaveRun = details.mayHaveRun ?? false;
    this.transient = details.transient ?? false;
    this.answer = details.answer;
  }
}

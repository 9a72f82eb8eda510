/** What an emulator answers in the vendor's place. */
export type FaultAnswer =
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    }
  /** The connection is cut without an answer; `after` the vendor has acted, or before. */
  | { readonly cut: 'before' | 'after' }
  /** The vendor's own answer, cut in the middle. */
  | 'truncated'
  /** The vendor's own answer, with another text in it. */
  | { readonly rewrite: (body: string) => string };

/** A fault and the requests that meet it. */
export interface Fault {
  readonly name: string;
  readonly method?: string;
  /** Tested against the path, without the query. */
  readonly path?: RegExp;
  /** How many of these requests go by unharmed first; default 0. */
  readonly skip?: number;
  /** How many meet it; default all of them. */
  readonly times?: number;
  /** Of those that could meet it, only each so-many-th does; default each. */
  readonly every?: number;
  readonly answer: FaultAnswer;
}

/** The faults that are played, and how often each was met. */
export interface FaultBook {
  add(fault: Fault): void;
  /** The fault that this request meets, if any; it counts as met. */
  take(method: string, path: string): Fault | undefined;
  met(name: string): number;
}

export function createFaultBook(faults: readonly Fault[]): FaultBook {
  const book = faults.map((fault) => ({ fault, seen: 0, met: 0 }));
  return {
    add(fault) {
      book.push({ fault, seen: 0, met: 0 });
    },
    take(method, path) {
      for (const entry of book) {
        const { fault } = entry;
        if ((fault.method ?? method) !== method || fault.path?.test(path) === false) continue;
        entry.seen += 1;
        if (entry.seen <= (fault.skip ?? 0)) continue;
        if ((entry.seen - (fault.skip ?? 0)) % (fault.every ?? 1) !== 0) continue;
        if (entry.met >= (fault.times ?? Number.POSITIVE_INFINITY)) continue;
        entry.met += 1;
        return fault;
      }
      return undefined;
    },
    met: (name) => book.filter(({ fault }) => fault.name === name).reduce((sum, { met }) => sum + met, 0),
  };
}

const json = { 'content-type': 'application/json' };
const html = { 'content-type': 'text/html; charset=utf-8' };

/** What any server in front of any vendor can do, a sentence each. */
export const commonBehaviours = {
  'rate-limited': 'Every third request is answered 429 with Retry-After: 1.',
  'rate-limited-silently': 'Every third request is answered 429 without Retry-After.',
  flaky: 'Every second GET is answered 503 once it has been asked for the first time.',
  down: 'Every request is answered 503.',
  'login-page': 'Every GET is answered 200 with an HTML page.',
  'lost-start': 'The first POST is carried out, but its answer never arrives.',
} as const;

/** The faults behind the common behaviours that are played. */
export function commonFaults(play: ReadonlySet<string>): Fault[] {
  const all: Readonly<Record<keyof typeof commonBehaviours, Omit<Fault, 'name'>>> = {
    'rate-limited': {
      every: 3,
      answer: {
        status: 429,
        headers: { ...json, 'retry-after': '1' },
        body: '{"error":"too many requests"}',
      },
    },
    'rate-limited-silently': {
      every: 3,
      answer: { status: 429, headers: json, body: '{"error":"too many requests"}' },
    },
    flaky: { method: 'GET', every: 2, answer: { status: 503, headers: html, body: '<h1>503</h1>' } },
    down: { answer: { status: 503, headers: html, body: '<h1>503 Service Unavailable</h1>' } },
    'login-page': {
      method: 'GET',
      answer: { status: 200, headers: html, body: '<html><title>Sign in</title><body>Sign in</body></html>' },
    },
    'lost-start': { method: 'POST', times: 1, answer: { cut: 'after' } },
  };
  return Object.entries(all)
    .filter(([name]) => play.has(name))
    .map(([name, fault]) => ({ name, ...fault }));
}

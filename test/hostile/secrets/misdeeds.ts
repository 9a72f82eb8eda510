import type { Answer, Heard, Misdeed } from './front.ts';

const json = { 'content-type': 'application/json' };

/** What may be a header or the words of a status line. */
const ofHeader = (text: string) => encodeURIComponent(text.toWellFormed()).slice(0, 3_000);

function refusal(status: number, { echo }: Heard): Answer {
  const words = `refused: ${echo}`;
  return {
    status,
    words: ofHeader(echo),
    headers: {
      ...json,
      'www-authenticate': `Bearer realm="${ofHeader(echo)}"`,
      'x-request-id': ofHeader(echo),
      etag: `"${ofHeader(echo)}"`,
      ...(status === 429 ? { 'retry-after': '1' } : {}),
    },
    body: JSON.stringify({
      error: words,
      message: words,
      detail: words,
      errors: [{ message: words, detail: words }],
      title: words,
      error_description: words,
      ResponseKey: 'Error',
      ResponseMessage: words,
      ErrorMessage: words,
    }),
  };
}

const page = (title: string): Answer => ({
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: `<!doctype html><html><head><title>${title}</title></head><body>${title}</body></html>`,
});

/** From this request on. */
const from = (first: number, answer: (heard: Heard) => Answer | 'cut'): Misdeed => ({
  instead: (heard) => (heard.index >= first ? answer(heard) : undefined),
});

const redirect = (status: number, location: (heard: Heard) => string) => (heard: Heard) => ({
  status,
  headers: { location: location(heard) },
});

/** Every text of a JSON document, changed. */
function changeTexts(body: string, change: (text: string, key: string) => unknown): string {
  try {
    return JSON.stringify(JSON.parse(body), (key, value) =>
      typeof value === 'string' ? change(value, key) : value,
    );
  } catch {
    return body;
  }
}

const isSentence = (text: string) => /[ /]/.test(text) && !/^\d{4}-\d\d-\d\d/.test(text);

/** The scan goes its way, and every sentence of an answer also holds the credentials. */
export const repeatsInTexts: Misdeed = {
  rewrite: (body, { echo }) =>
    changeTexts(body, (text, key) => (isSentence(text) && !/token/i.test(key) ? `${text} ${echo}` : text)),
};

/** By name, what a server does that was trusted with credentials. */
export const misdeeds: Readonly<Record<string, Misdeed>> = {
  ...Object.fromEntries(
    [400, 401, 403, 404, 409, 422, 429, 500, 503].flatMap((status) => [
      [`answers ${status} to everything`, from(0, (heard) => refusal(status, heard))],
      [`answers ${status} after the start`, from(4, (heard) => refusal(status, heard))],
    ]),
  ),
  'shows a page': from(0, ({ echo }) => page(echo)),
  'shows a page after the start': from(4, ({ echo }) => page(echo)),
  'cuts its JSON': from(1, ({ echo }) => ({
    status: 200,
    headers: json,
    body: `{"message":${JSON.stringify(echo)},`,
  })),
  'answers a text': from(1, ({ echo }) => ({ status: 200, headers: json, body: JSON.stringify(echo) })),
  'answers another shape': from(1, ({ echo }) => ({
    status: 200,
    headers: json,
    body: JSON.stringify({
      [echo]: echo,
      id: echo,
      scan_id: echo,
      status: echo,
      results: echo,
      items: [echo],
    }),
  })),
  'redirects elsewhere, with the credentials in the path': from(
    0,
    redirect(
      307,
      ({ elsewhere, echo }) => `${elsewhere}/${encodeURIComponent(echo)}?key=${encodeURIComponent(echo)}`,
    ),
  ),
  'redirects elsewhere, with the credentials in the host name': from(
    1,
    redirect(302, ({ echo }) => `https://${/^[\w-]+$/.test(echo) ? echo : 'other'}.example/`),
  ),
  'redirects elsewhere, with the credentials as a password': from(
    1,
    redirect(308, ({ elsewhere, echo }) => elsewhere.replace('//', `//user:${encodeURIComponent(echo)}@`)),
  ),
  'redirects to a path of the credentials': {
    instead: (heard) => {
      const path = new URL('http://host/');
      path.pathname = `/found/${heard.echo}`;
      return heard.path.startsWith('/found/')
        ? refusal(404, heard)
        : { status: 307, headers: { location: path.pathname } };
    },
  },
  'repeats them in texts': repeatsInTexts,
  'repeats them as states': {
    rewrite: (body, { echo, index }) =>
      index < 2
        ? body
        : changeTexts(body, (text, key) => (/stat|phase|severity|level|type/i.test(key) ? echo : text)),
  },
  'repeats them as ids': {
    rewrite: (body, { echo, index }) =>
      index < 1 ? body : changeTexts(body, (text, key) => (/id$|uuid|name|url/i.test(key) ? echo : text)),
  },
  'repeats them everywhere': {
    rewrite: (body, { echo, index }) => (index < 3 ? body : changeTexts(body, () => echo)),
  },
  'cuts the connection': from(3, () => 'cut'),
};

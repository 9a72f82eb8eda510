import { createClient } from '../../../src/backends/advalidation/client.ts';
import { type HttpClient, HttpError, type HttpRequest } from '../../../src/http/http-client.ts';

/** What each path below `/v2/` answers: its body, or a status and a body. */
export type Answers = Readonly<Record<string, unknown>>;

export class Refusal {
  readonly status: number;
  readonly body: unknown;
  constructor(status: number, body?: unknown) {
    this.status = status;
    this.body = body;
  }
}

/** An API of fixed answers, for shapes that no emulator has; what it lacks is not found. Remembers what was asked. */
export function fakeApi(answers: Answers) {
  const asked: string[] = [];
  const requests: HttpRequest[] = [];
  const http: HttpClient = {
    async send(request) {
      const { url, method = 'GET' } = request;
      const path = `${url.pathname}${url.search}`.replace(/^\/v2\//, '');
      asked.push(`${method} ${path}`);
      requests.push(request);
      const answer = answers[path] ?? new Refusal(404);
      if (answer instanceof Refusal) {
        const { status, body } = answer;
        throw new HttpError('status', `${method} ${url.origin}${url.pathname}: answered ${status}`, {
          status,
          mayHaveRun: status >= 500,
          transient: status === 429 || status >= 500,
          answer: body,
        });
      }
      const json = () => structuredClone(answer);
      return { status: 200, headers: {}, body: Buffer.from(JSON.stringify(answer)), json };
    },
    download: () => Promise.reject(new Error('nothing is downloaded')),
    close: async () => undefined,
  };
  const client = createClient(http, new URL('https://api.example'), 'the-key');
  return { client, http, asked, requests };
}

/** A finished scan whose tests all passed. */
export function aScan(overrides: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id: 300,
    processingStatus: 'finished',
    nbIssues: 0,
    isInconclusive: false,
    inconclusiveReason: null,
    tests: [aTest({ result: 'pass' })],
    ...overrides,
  };
}

/** A failed test. */
export function aTest(overrides: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    name: 'Test_Display_Filesize',
    value: '200000',
    valueFormatted: '200 KB',
    valuePhrase: 'File size is 200 KB',
    result: 'fail',
    attributes: [],
    extended: null,
    ...overrides,
  };
}

/** A creative without parts; its scan is 300. */
export function aCreative(overrides: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id: 100,
    campaignId: 25,
    name: 'Banner',
    sourceType: 'html5',
    shareURL: 'https://app.advalidation.example/share/100',
    width: 300,
    height: 250,
    nbVariations: null,
    nbMediaFiles: null,
    latestScanStatus: aScan({ tests: undefined }),
    ...overrides,
  };
}

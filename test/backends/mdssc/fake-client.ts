import type { Call, MdsscClient } from '../../../src/backends/mdssc/wire/client.ts';
import { folded } from '../../../src/backends/mdssc/wire/fold.ts';
import { refusal, throwIfFailed } from '../../../src/backends/mdssc/wire/refusal.ts';
import { HttpError } from '../../../src/http/http-client.ts';

/** What a server answers to a path and query: a document, bytes, or a status that refuses. */
export type Answers = Readonly<Record<string, unknown>>;

export interface FakeClient extends MdsscClient {
  readonly asked: readonly string[];
}

/** A client of a server that knows these answers by path (`scans/1`, or with its query), and 404 for the rest. */
export function fakeClient(answers: Answers): FakeClient {
  const asked: string[] = [];
  const answerTo = (call: Call): unknown => {
    const query = (call.query ?? []).map((pair) => pair.join('=')).join('&');
    const path = decodeURIComponent(call.path);
    asked.push(query === '' ? path : `${path}?${query}`);
    const answer = answers[`${path}?${query}`] ?? answers[path] ?? 404;
    if (typeof answer !== 'number') return answer;
    const transient = answer >= 500;
    const failed = new HttpError('status', `${call.method ?? 'GET'} ${path}: answered ${answer}`, {
      status: answer,
      transient,
      answer: { ResponseMessage: `refused with ${answer}` },
    });
    throw refusal(failed, call.meaning);
  };
  return {
    asked,
    async ask(call) {
      const value = folded(answerTo(call));
      throwIfFailed(value, call.meaning);
      return { status: 200, value };
    },
    async fetch(call) {
      const answer = answerTo(call);
      return answer instanceof Uint8Array ? answer : Buffer.from(JSON.stringify(answer));
    },
  };
}

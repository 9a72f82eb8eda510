import { failureInBody } from './failure.ts';
import { HttpError } from './http-client.ts';
import type { Answer } from './round-trip.ts';

/** The pieces of a body, up to `maxBytes` in all. Throws an `HttpError` of kind `body` for a longer or a broken one. */
export async function* piecesOf(answer: Answer, maxBytes: number): AsyncGenerator<Uint8Array> {
  const announced = Number(answer.headers['content-length'] ?? 0);
  if (announced > maxBytes) throw tooLarge(answer.label, maxBytes);
  let bytes = 0;
  try {
    for await (const piece of answer.body as AsyncIterable<Uint8Array>) {
      bytes += piece.length;
      if (bytes > maxBytes) throw tooLarge(answer.label, maxBytes);
      yield piece;
    }
  } catch (thrown) {
    throw failureInBody(thrown, answer.label, bytes);
  }
}

/** The whole body in memory. */
export async function readBody(answer: Answer, maxBytes: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of piecesOf(answer, maxBytes)) pieces.push(piece);
  return Buffer.concat(pieces);
}

function tooLarge(label: string, maxBytes: number): HttpError {
  const shown = maxBytes >= 1024 * 1024 ? `${Math.round(maxBytes / 1024 / 1024)} MiB` : `${maxBytes} bytes`;
  return new HttpError('body', `${label}: the answer is larger than ${shown}`, { mayHaveRun: true });
}

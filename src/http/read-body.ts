import { mebibytes } from '../core/words.ts';
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

/** Bytes from which on a body is put together in one place as it comes, so that it is never held twice. */
const largeBody = 1024 * 1024;

/** The whole body in memory. */
export async function readBody(answer: Answer, maxBytes: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let whole: Buffer | undefined;
  let bytes = 0;
  for await (const piece of piecesOf(answer, maxBytes)) {
    if (whole === undefined && bytes + piece.length > largeBody) {
      // Of what is not written to, the system gives no memory.
      whole = Buffer.allocUnsafeSlow(maxBytes);
      whole.set(Buffer.concat(pieces.splice(0)));
    }
    if (whole === undefined) pieces.push(piece);
    else whole.set(piece, bytes);
    bytes += piece.length;
  }
  return whole?.subarray(0, bytes) ?? Buffer.concat(pieces);
}

function tooLarge(label: string, maxBytes: number): HttpError {
  const shown = maxBytes >= largeBody ? mebibytes(maxBytes) : `${maxBytes} bytes`;
  return new HttpError('body', `${label}: the answer is larger than ${shown}`, { mayHaveRun: true });
}

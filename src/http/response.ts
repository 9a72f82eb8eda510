import { parseJson } from '../core/parse-json.ts';
import { headBytes } from './html.ts';
import type { HttpResponse } from './http-client.ts';
import type { Answer } from './round-trip.ts';
import { unfit } from './unfit-body.ts';

/** An answer that was read whole. */
export function createResponse({ status, headers, label }: Answer, body: Uint8Array): HttpResponse {
  let parsed: { readonly value: unknown } | undefined;
  return {
    status,
    headers,
    body,
    json() {
      try {
        parsed ??= { value: parseJson(body) };
        return parsed.value;
      } catch (thrown) {
        const why = thrown instanceof Error ? thrown.message : 'it is not JSON';
        throw unfit(label, body.subarray(0, headBytes), body.length, why);
      }
    },
  };
}

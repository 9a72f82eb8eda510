import { onTestFinished } from 'vitest';
import { advalidationEmulator } from '../../../src/emulators/advalidation/index.ts';
import type { EmulatorSettings } from '../../../src/emulators/emulator.ts';
import { serve } from '../../../src/emulators/kit/serve.ts';

type Json = Record<string, unknown>;

/** An answer, as far as the documents speak of it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Json;
  readonly list: readonly Json[];
  readonly meta: Json;
  readonly issues: readonly Json[];
  readonly responseCode: unknown;
}

/** The emulator with a clock that a test moves. A scan takes 40 s of it; it ends with the test. */
export async function anEmulator(
  play: readonly string[] = [],
  given: Partial<Pick<EmulatorSettings, 'scenario' | 'state' | 'durationMs'>> = {},
) {
  let now = 0;
  const clock = { now: () => now, date: () => new Date(Date.UTC(2026, 2, 1) + now) };
  const settings = {
    scenario: 'findings',
    durationMs: 40_000,
    play: new Set(play),
    clock,
    ...given,
  } as const;
  const emulator = await serve(advalidationEmulator, settings, { port: 0 });
  onTestFinished(() => emulator.close());
  const send = async (method: string, path: string, init: RequestInit = {}): Promise<Answer> => {
    const response = await fetch(`${emulator.url}/v2/${path}`, {
      method,
      ...init,
      headers: { accept: 'application/json', 'x-api-key': emulator.credential, ...init.headers },
    });
    const body = (await response.json()) as {
      readonly data: Json & Json[];
      readonly meta?: { readonly pagination: Json };
      readonly error?: { readonly responseCode: unknown; readonly issues: Json[] };
    };
    return {
      status: response.status,
      headers: response.headers,
      data: body.data,
      list: body.data,
      meta: body.meta?.pagination ?? {},
      issues: body.error?.issues ?? [],
      responseCode: body.error?.responseCode,
    };
  };
  return {
    emulator,
    /** Lets time pass, in seconds. */
    wait(seconds: number) {
      now += seconds * 1_000;
    },
    get: (path: string, headers: Record<string, string> = {}) => send('GET', path, { headers }),
    post: (path: string, body: unknown = {}, headers: Record<string, string> = {}) =>
      send('POST', path, {
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', ...headers },
      }),
    upload: (campaignId: number, bytes: Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
      send('POST', `campaigns/${campaignId}/creatives`, {
        body: bytes,
        headers: { 'content-type': 'application/octet-stream', ...headers },
      }),
  };
}

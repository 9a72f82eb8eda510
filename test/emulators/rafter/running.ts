import { onTestFinished } from 'vitest';
import type { EmulatorSettings } from '../../../src/emulators/emulator.ts';
import { serve } from '../../../src/emulators/kit/serve.ts';
import { rafterEmulator } from '../../../src/emulators/rafter/index.ts';

type Behaviour = keyof typeof rafterEmulator.behaviours;

export interface Wanted extends Partial<Pick<EmulatorSettings, 'scenario' | 'durationMs' | 'state'>> {
  readonly play?: readonly Behaviour[];
}

const json = { 'content-type': 'application/json' };

/** The stand-in of Rafter on loopback, with a clock that a test moves, and requests as curl would send them. */
export async function running({ play = [], ...wanted }: Wanted = {}) {
  let now = 0;
  const clock = { now: () => now, date: () => new Date(Date.UTC(2026, 4, 4) + now) };
  const settings = {
    scenario: 'findings' as const,
    durationMs: 40_000,
    play: new Set(play),
    clock,
    ...wanted,
  };
  const emulator = await serve(rafterEmulator, settings, { port: 0 });
  onTestFinished(() => emulator.close());
  const scanUrl = `${emulator.url}/api/static/scan`;
  const ask = async (url: string, init: RequestInit = {}, key: string | undefined = emulator.credential) => {
    const headers = { ...init.headers, ...(key === '' ? {} : { 'x-api-key': key }) };
    const answer = await fetch(url, { ...init, headers });
    const text = await answer.text();
    const type = answer.headers.get('content-type') ?? '';
    return { status: answer.status, body: type.includes('json') ? JSON.parse(text) : text };
  };
  return {
    emulator,
    scanUrl,
    ask,
    pass: (ms: number) => {
      now += ms;
    },
    post: (body: unknown, key?: string) =>
      ask(scanUrl, { method: 'POST', headers: json, body: JSON.stringify(body) }, key),
    get: (query: string, key?: string) => ask(`${scanUrl}?${query}`, {}, key),
    usage: (key?: string) => ask(`${emulator.url}/api/static/usage`, {}, key),
  };
}

export const shop = { repository_name: 'acme/shop', branch_name: 'main' };

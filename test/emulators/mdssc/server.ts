import { onTestFinished } from 'vitest';
import type { EmulatorSettings } from '../../../src/emulators/emulator.ts';
import { serve } from '../../../src/emulators/kit/serve.ts';
import { mdsscEmulator } from '../../../src/emulators/mdssc/index.ts';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: Record<string, unknown>;
}

/** A served emulator and a plain client of it; `pass` lets time go by. */
export async function mdssc(
  settings: Partial<Omit<EmulatorSettings, 'play'>> & { readonly play?: readonly string[] } = {},
) {
  let now = 0;
  const clock = { now: () => now, date: () => new Date(Date.UTC(2026, 0, 1) + now) };
  const emulator = await serve(
    mdsscEmulator,
    { scenario: 'findings', durationMs: 40_000, clock, ...settings, play: new Set(settings.play) },
    { port: 0 },
  );
  onTestFinished(() => emulator.close());
  const key = { ApiKey: emulator.credential };
  const call = async (
    path: string,
    init: RequestInit = {},
    headers: Record<string, string> = key,
  ): Promise<Reply> => {
    const response = await fetch(`${emulator.url}/api/v1/${path}`, { headers, ...init });
    const text = await response.text();
    const isJson = /^[[{]/.test(text);
    return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : {} };
  };
  const send = (method: string, path: string, body: object, headers: Record<string, string> = key) =>
    call(path, {
      method,
      body: JSON.stringify(body),
      headers: { ...headers, 'content-type': 'application/json' },
    });
  return {
    emulator,
    call,
    post: (path: string, body: object = {}, headers?: Record<string, string>) =>
      send('POST', path, body, headers),
    put: (path: string, body: object, headers?: Record<string, string>) => send('PUT', path, body, headers),
    pass: (ms: number) => {
      now += ms;
    },
  };
}

export const shopId = Buffer.from('github-acme/12345').toString('base64');

/** The least that starts a scan. */
export const order = {
  StorageId: 'service-github',
  ScanType: 'Instant',
  WorkflowId: 'workflow-shop',
  RepositoryId: shopId,
  RepositoryReferences: ['main'],
};

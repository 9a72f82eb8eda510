import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EmulatedBackend } from '../../../src/emulators/emulator.ts';
import { loadEmulator } from '../../../src/emulators/index.ts';
import { serve } from '../../../src/emulators/kit/serve.ts';
import { systemClock } from '../../../src/entry/system-clock.ts';

/** What is answered in the place of the emulator; undefined: its own answer. */
export type Answering = (url: URL, method: string) => Iterable<string> | undefined;

/** An emulator whose scans end at once, behind a server that answers some requests by itself. */
export interface Vendor {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

export async function startVendor(backend: EmulatedBackend, answering: Answering): Promise<Vendor> {
  const settings = {
    scenario: 'findings',
    durationMs: 0,
    play: new Set<string>(),
    clock: systemClock,
  } as const;
  const emulator = await serve(await loadEmulator(backend), settings, { port: 0 });
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', emulator.url);
    const { method = 'GET' } = request;
    const own = answering(url, method);
    if (own !== undefined) {
      response.writeHead(200, { 'content-type': 'application/json' });
      for (const piece of own)
        if (!response.write(piece)) await new Promise((resolve) => response.once('drain', resolve));
      response.end();
      return;
    }
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { host: _, connection: __, ...headers } = request.headers as Record<string, string>;
    const body = chunks.length === 0 ? {} : { body: Buffer.concat(chunks) };
    const answer = await fetch(url, { method, headers, redirect: 'manual', ...body });
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(new Uint8Array(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const options = JSON.stringify(emulator.options);
  return {
    args: ['scan', '--backend', backend, '--base-url', `http://127.0.0.1:${port}`, '--options', options],
    env: { SCANGATE_API_KEY: emulator.credential },
    async close() {
      server.closeAllConnections();
      await Promise.all([emulator.close(), new Promise((resolve) => server.close(resolve))]);
    },
  };
}

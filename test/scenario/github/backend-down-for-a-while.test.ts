import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, it } from 'vitest';
import { startEmulator } from '../emulator.ts';
import { push, startWorld, withBackend } from './world.ts';

const closes: (() => void)[] = [];
afterAll(() => {
  for (const close of closes) close();
});

const outageMs = 8_000;

/** A server in front of another that answers 502 for a while, from the first question about a scan on. */
async function behindAnOutage(target: string): Promise<{ url: string; refused: () => number }> {
  let downUntil: number | undefined;
  let refused = 0;
  const server = createServer((incoming, outgoing) => {
    if (incoming.method === 'GET' && /scan_id=|scan\//.test(incoming.url ?? ''))
      downUntil ??= Date.now() + outageMs;
    if (downUntil !== undefined && Date.now() < downUntil) {
      refused += 1;
      outgoing.writeHead(502, { 'content-type': 'text/html' }).end('<h1>502 Bad Gateway</h1>');
      return;
    }
    const { method, headers } = incoming;
    const onward = forward(new URL(incoming.url ?? '/', target), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closes.push(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, refused: () => refused };
}

it('is waited for, and the scan is judged as if nothing had been', async () => {
  const world = await startWorld();
  const emulator = await startEmulator('rafter', '--duration', '2s');
  const { origin, pathname } = new URL(emulator.url);
  const proxy = await behindAnOutage(origin);
  const job = await world.run({
    event: push(),
    steps: [
      {
        id: 'scangate',
        uses: './',
        with: { ...withBackend(emulator), 'base-url': proxy.url + pathname.replace(/\/$/, '') },
      },
    ],
  });
  expect(proxy.refused()).toBeGreaterThan(1);
  expect(job.outputs.scangate).toMatchObject({ outcome: 'failed', total: '9' });
  expect((await emulator.requests()).filter((request) => request.startsWith('POST '))).toHaveLength(1);
});

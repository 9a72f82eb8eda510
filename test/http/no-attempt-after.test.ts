import { expect, it } from 'vitest';
import { answer, status } from '../fault-server/faults.ts';
import { never, startClient, startServer } from './harness.ts';

const reason = new Error('the run was cancelled');
const post = { method: 'POST', body: 'x' } as const;

it('ends the wait for another attempt at once, and nothing more is sent', async () => {
  const server = await startServer({ otherwise: status(503, { 'retry-after': '2' }) });
  const { client, clock } = startClient();
  clock.holdSleeps();
  const controller = new AbortController();
  const call = client.send({ url: server.url, ...post, noAttemptAfter: controller.signal }, never);
  await clock.untilRunning(2_250);
  controller.abort(reason);
  await expect(call).rejects.toBe(reason);
  expect(clock.running()).toEqual([]);
  expect(server.requests).toHaveLength(1);
});

it('lets an attempt under way bring its answer', async () => {
  const controller = new AbortController();
  const late = answer('{"id":1}');
  const server = await startServer({
    otherwise: {
      ...late,
      play: (exchange) => {
        controller.abort(reason);
        return late.play(exchange);
      },
    },
  });
  const { client } = startClient();
  const response = await client.send({ url: server.url, ...post, noAttemptAfter: controller.signal }, never);
  expect(response.json()).toEqual({ id: 1 });
});

it('waits for no other attempt when the one under way fails', async () => {
  const controller = new AbortController();
  const busy = status(503);
  const server = await startServer({
    otherwise: {
      ...busy,
      play: (exchange) => {
        controller.abort(reason);
        return busy.play(exchange);
      },
    },
  });
  const { client, clock, log } = startClient();
  const call = client.send({ url: server.url, ...post, noAttemptAfter: controller.signal }, never);
  await expect(call).rejects.toBe(reason);
  expect(server.requests).toHaveLength(1);
  expect([clock.slept, log]).toEqual([[], []]);
});

it('sends nothing at all when it was aborted before', async () => {
  const server = await startServer();
  const { client } = startClient();
  const call = client.send({ url: server.url, ...post, noAttemptAfter: AbortSignal.abort(reason) }, never);
  await expect(call).rejects.toBe(reason);
  expect(server.requests).toEqual([]);
});

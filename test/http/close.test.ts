import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { HttpClient } from '../../src/http/http-client.ts';
import { silence, silentConnection, stalledBody, status } from '../fault-server/faults.ts';
import { never, startClient, startServer } from './harness.ts';

const closed = new Error('the HTTP client is closed');

/** Closes the client and gives what the call ends in; vitest fails where something is rejected and not handled. */
async function endByClose(client: HttpClient, call: Promise<unknown>): Promise<unknown> {
  const end = call.catch((thrown: unknown) => thrown);
  await client.close();
  return end;
}

it('ends the wait for the next attempt, and none follows', async () => {
  const server = await startServer({ otherwise: status(503, { 'retry-after': '60' }) });
  const { client, clock } = startClient();
  clock.holdSleeps();
  const call = client.send({ url: server.url }, never);
  await clock.untilRunning(67_500);
  expect(await endByClose(client, call)).toEqual(closed);
  expect(clock.running()).toEqual([]);
  expect(server.requests).toHaveLength(1);
});

it('ends an attempt under way, and none follows', async () => {
  const server = await startServer();
  const { client, clock } = startClient();
  server.plan(silence);
  const call = client.send({ url: server.url }, never);
  await server.untilDelivered(1);
  expect(await endByClose(client, call)).toEqual(closed);
  expect(clock.running()).toEqual([]);
  expect(server.requests).toHaveLength(1);
});

it('ends connecting', async () => {
  const server = await startServer();
  const { client, clock } = startClient();
  server.planConnections(silentConnection);
  const call = client.send({ url: new URL(`https://127.0.0.1:${server.port}/`) }, never);
  await server.untilDelivered(1);
  expect(await endByClose(client, call)).toEqual(closed);
  expect(clock.running()).toEqual([]);
});

it('ends a download, of which nothing stays', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'close-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const server = await startServer();
  const { client, clock } = startClient({ limits: { progressMs: 20_000 } });
  server.plan(stalledBody('{"bom":'));
  const call = client.download({ url: server.url }, join(folder, 'report'), 'json', never);
  await clock.untilRunning(20_000);
  expect(await readdir(folder)).toHaveLength(1);
  expect(await endByClose(client, call)).toEqual(closed);
  expect(clock.running()).toEqual([]);
  expect(await readdir(folder)).toEqual([]);
});

it('ends a call that has only just begun', async () => {
  const server = await startServer();
  const { client } = startClient();
  expect(await endByClose(client, client.send({ url: server.url }, never))).toEqual(closed);
});

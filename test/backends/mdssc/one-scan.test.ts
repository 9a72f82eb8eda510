import { describe, expect, it } from 'vitest';
import { mdsscBackend } from '../../../src/backends/mdssc/index.ts';
import { mdsscEmulator } from '../../../src/emulators/mdssc/index.ts';
import { type Emulated, emulate, never, type Scene } from '../emulated.ts';

const wire = (scene: Scene = {}): Promise<Emulated> => emulate(mdsscEmulator, mdsscBackend, scene);
const json = { 'content-type': 'application/json' };

describe('stopping', () => {
  it('stops each scan of a start by a POST, never a DELETE', async () => {
    const { backend, emulator, order } = await wire({ play: ['two-scans'] });
    const { ref } = await backend.start(order, never, never);
    await backend.cancel?.(ref, never);
    expect(emulator.scans()).toMatchObject([{ stopped: true }, { stopped: true }]);
    expect(emulator.requests.filter(({ method }) => method === 'DELETE')).toEqual([]);
    expect((await backend.status(ref, never)).state).toBe('cancelled');
  });

  it('is done where the scan has ended already', async () => {
    const { backend, emulator, order } = await wire({ durationMs: 0 });
    const { ref } = await backend.start(order, never, never);
    emulator.faults.add({
      name: 'ended',
      method: 'POST',
      answer: { status: 400, headers: json, body: '{}' },
    });
    await backend.cancel?.(ref, never);
    expect(emulator.scans()).toMatchObject([{ stopped: false }]);
  });

  it.each([
    [400, '{}'],
    [403, '{}'],
    [200, '{"StatusCode":500}'],
  ])('fails where it is refused and the scan runs on: %i %s', async (status, body) => {
    const { backend, emulator, order } = await wire();
    const { ref } = await backend.start(order, never, never);
    emulator.faults.add({ name: 'no', method: 'POST', answer: { status, headers: json, body } });
    await expect(backend.cancel?.(ref, never)).rejects.toThrow('was not stopped');
  });

  it('is what a deadline leads to', async () => {
    const { run, emulator } = await wire({ durationMs: 3_600_000 });
    const { result } = await run({ waiting: { limit: { ms: 60_000, setBy: 'timeout' } } });
    expect(result.outcome).toBe('timed-out');
    expect(emulator.scans()).toMatchObject([{ stopped: true }]);
  });
});

describe('taking up', () => {
  it('takes up a scan by its id, with the page for people', async () => {
    const first = await wire();
    const { ref } = await first.backend.start(first.order, never, never);
    const { url, credential } = first.emulator;
    const { backend: again } = await wire({ deps: { baseUrl: new URL(url), apiKey: credential } });
    expect((await again.attach?.(ref.id, never))?.ref).toEqual(ref);
    await expect(again.attach?.('nope', never)).rejects.toMatchObject({ code: 'SCAN_NOT_FOUND' });
    await expect(again.attach?.(`${ref.id}.nope`, never)).rejects.toMatchObject({ code: 'SCAN_NOT_FOUND' });
    await first.clock.sleep(60_000, never);
    const results = await again.results(ref, never);
    expect(results.findings).toHaveLength(7);
    expect(results.checks.every(({ state }) => state === 'complete')).toBe(true);
  });

  it('refuses one of another reference than was asked for', async () => {
    const { emulator, run, backend, order } = await wire({ durationMs: 0 });
    const { ref } = await backend.start(order, never, never);
    const other = await wire({
      options: { reference: 'develop' },
      deps: { baseUrl: new URL(emulator.url), apiKey: emulator.credential },
    });
    const { result } = await other.run({ waiting: { scanId: ref.id } });
    expect(result.failure).toMatchObject({ code: 'RESULTS_STALE' });
    expect(result.outcome).toBe('inconclusive');
    expect((await run({ waiting: { scanId: ref.id } })).result.outcome).toBe('failed');
  });
});

describe('looking up', () => {
  it('finds the scan of a lost start among others of the same branch', async () => {
    const emulated = await wire();
    const { backend, order, emulator } = emulated;
    const mine = await backend.start(order, never, never);
    const other = { ...order, key: 'f'.repeat(64) };
    emulator.faults.add({ name: 'lost', method: 'POST', times: 1, answer: { cut: 'after' } });
    await expect(backend.start(other, never, never)).rejects.toMatchObject({ mayHaveRun: true });
    const found = await backend.find?.(other, never);
    const [latest, earlier] = emulator.scans();
    expect(found?.ref.id).toBe(latest?.id);
    expect(earlier?.id).toBe(mine.ref.id);
  });

  it('never takes a scan that was there before, or that nothing ties to this order', async () => {
    const { backend, order, emulator } = await wire();
    await backend.start(order, never, never);
    const other = { ...order, key: 'f'.repeat(64) };
    expect(await backend.find?.(other, never)).toBeUndefined();
    emulator.faults.add({ name: 'unsent', method: 'POST', times: 1, answer: { status: 400 } });
    await expect(backend.start(other, never, never)).rejects.toThrow();
    expect(await backend.find?.(other, never)).toBeUndefined();
  });

  it('takes the running scan of the same commit, where the server tells commits', async () => {
    const { backend, order, emulator } = await wire();
    const item = (id: string, commit: string) => ({
      scanId: id,
      repositoryId: Buffer.from('github-acme/12345').toString('base64'),
      reference: 'refs/heads/main',
      commitSha: commit,
      status: 'Running',
    });
    const body = JSON.stringify([item('other', 'd'.repeat(40)), item('ours', 'C'.repeat(40))]);
    emulator.faults.add({ name: 'list', path: /scans$/, answer: { status: 200, headers: json, body } });
    expect((await backend.find?.(order, never))?.ref.id).toBe('ours');
    const { sha: _, ...target } = order.target;
    expect(await backend.find?.({ ...order, target }, never)).toBeUndefined();
  });

  it.each([
    ['another case of the reference', { RepositoryReference: 'Main' }],
    ['another repository', { RepositoryId: 'other' }],
    ['another workflow', { WorkflowId: 'other' }],
    ['a scan that has failed', { ScanningState: 'Failed' }],
    ['a scan that was stopped', { ScanningState: 2 }],
  ])('takes no scan of %s', async (_, change) => {
    const { backend, order, emulator } = await wire();
    await expectLostStart(backend.start.bind(backend), order, emulator);
    const item = {
      Id: 'new',
      RepositoryId: Buffer.from('github-acme/12345').toString('base64'),
      RepositoryReference: 'main',
      ScanningState: 'Running',
    };
    const list = (change: object) => ({
      name: 'list',
      path: /scans$/,
      times: 1,
      answer: { status: 200, headers: json, body: JSON.stringify({ Scans: [{ ...item, ...change }] }) },
    });
    emulator.faults.add(list(change));
    emulator.faults.add(list({}));
    expect(await backend.find?.(order, never)).toBeUndefined();
    expect((await backend.find?.(order, never))?.ref.id).toBe('new');
  });

  it.each([
    ['is cut', { Scans: [], TotalCount: 3 }],
    ['has items without an id', { Scans: [{ Name: 'x' }] }],
    ['has an unknown shape', { Found: {} }],
    ['tells no references', { Scans: [{ Id: 'new', ScanningState: 'Running' }] }],
  ])('cannot tell where the list %s', async (_, list) => {
    const { backend, order, emulator } = await wire();
    await expectLostStart(backend.start.bind(backend), order, emulator);
    emulator.faults.add({
      name: 'list',
      path: /scans$/,
      answer: { status: 200, headers: json, body: JSON.stringify(list) },
    });
    await expect(backend.find?.(order, never)).rejects.toMatchObject({ code: 'BACKEND_PROTOCOL' });
  });
});

async function expectLostStart(
  start: Emulated['backend']['start'],
  order: Emulated['order'],
  emulator: Emulated['emulator'],
): Promise<void> {
  emulator.faults.add({ name: 'lost', method: 'POST', times: 1, answer: { cut: 'before' } });
  await expect(start(order, never, never)).rejects.toMatchObject({ mayHaveRun: true });
}

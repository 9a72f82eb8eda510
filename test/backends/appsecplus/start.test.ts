import { describe, expect, it } from 'vitest';
import { tagOf } from '../../../src/backends/appsecplus/tag.ts';
import { Cancellation } from '../../../src/core/cancellation.ts';
import { never } from '../emulated.ts';
import { answering, appsecplus, errorOf } from './appsecplus.ts';

const other = {
  id: 'scan-900',
  applicationId: 'app-12345',
  scanType: 'sast',
  status: 'running',
  triggeredBy: 'nightly',
  startedAt: '2026-05-04T00:00:00Z',
  completedAt: null,
  summary: null,
};
const refusal = { code: 'conflict', message: 'A conflicting scan is already running.' };
const posts = { method: 'POST', path: /^\/scans$/ };
const lists = { method: 'GET', path: /^\/scans$/ };

describe('a start', () => {
  it('sends the application, the type and a tag of the order', async () => {
    const { backend, emulator, order } = await appsecplus({ options: { 'scan-type': 'container' } });
    expect(await backend.start(order, never, never)).toEqual({
      ref: { backend: 'appsecplus', id: 'scan-001' },
    });
    expect(emulator.scans()).toMatchObject([{ target: 'app-12345 container' }]);
    expect(emulator.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /applications',
      'POST /scans',
    ]);
    expect(tagOf(order.key)).toBe(`scangate-${order.key.slice(0, 12)}`);
  });

  it('is nothing but its POST after the preflight', async () => {
    const { backend, emulator, order } = await appsecplus();
    await backend.preflight?.(order.target, never);
    const before = emulator.requests.length;
    await backend.start(order, never, never);
    expect(emulator.requests.slice(before).map(({ method }) => method)).toEqual(['POST']);
  });

  it('asks for the applications once', async () => {
    const { backend, emulator, order } = await appsecplus();
    await backend.preflight?.(order.target, never);
    await backend.find?.(order, never);
    await backend.start(order, never, never);
    expect(emulator.requests.filter(({ path }) => path === '/applications')).toHaveLength(1);
  });

  it.each([
    ['a broken connection', { cut: 'after' as const }],
    ['a 500', { status: 500, headers: { 'content-type': 'application/json' }, body: '{}' }],
    ['an answer that is no scan', { rewrite: () => '{"status":"queued"}' }],
    ['a scan of another application', { rewrite: (body: string) => body.replace('app-12345', 'app-1') }],
    ['an answer that was cut', 'truncated' as const],
  ])('may have happened in spite of %s', async (_, answer) => {
    const { backend, emulator, order } = await appsecplus();
    emulator.faults.add({ name: 'odd', ...posts, times: 1, answer });
    expect(await errorOf(backend.start(order, never, never))).toMatchObject({ mayHaveRun: true });
    expect(emulator.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('is adopted exactly where its answer was lost', async () => {
    const { run, emulator } = await appsecplus({ play: ['lost-start'] });
    const { result } = await run();
    expect(result.scan?.id).toBe('scan-001');
    expect(emulator.scans()).toHaveLength(1);
    expect(result.notices).toHaveLength(2);
  });

  it('is no doubt of a scan when only the look at the conflict failed', async () => {
    const { backend, emulator, order } = await appsecplus({ play: ['conflict'] });
    emulator.faults.add({ name: 'cut', ...lists, answer: { cut: 'after' } });
    expect(await errorOf(backend.start(order, never, never))).toMatchObject({
      code: 'BACKEND_UNREACHABLE',
      mayHaveRun: false,
    });
  });

  it('sends nothing once it must not', async () => {
    const { backend, emulator, order } = await appsecplus();
    await backend.preflight?.(order.target, never);
    const reason = new Error('too late');
    await expect(backend.start(order, never, AbortSignal.abort(reason))).rejects.toThrow();
    expect(emulator.scans()).toEqual([]);
  });
});

describe('a conflict, on-conflict: attach', () => {
  it('takes the running scan and says so', async () => {
    const { backend, order, log, emulator } = await appsecplus({ play: ['conflict'] });
    expect((await backend.start(order, never, never)).ref.id).toBe('scan-001');
    expect(emulator.scans()).toHaveLength(1);
    expect(log.join('\n')).toContain(
      "sast scan scan-001 (running since 2026-05-03T23:59:50.000Z, started by 'nightly') is running already, so it is taken",
    );
  });

  it('asks for queued scans first, so that one that begins meanwhile is not missed', async () => {
    const { backend, order, emulator } = await appsecplus({ play: ['conflict'] });
    await backend.start(order, never, never);
    expect(emulator.requests.slice(2).map(({ path }) => path)).toEqual([
      '/scans?applicationId=app-12345&status=queued',
      '/scans?applicationId=app-12345&status=running',
    ]);
  });

  it('takes the newest of the same type; a queued one is newer than all that run', async () => {
    const take = async (...scans: object[]) => {
      const { backend, order, emulator } = await appsecplus();
      emulator.faults.add(answering(refusal, posts, 409));
      emulator.faults.add(answering(scans, lists));
      return (await backend.start(order, never, never)).ref.id;
    };
    const younger = { ...other, id: 'scan-901', startedAt: '2026-05-04T00:00:09Z' };
    const queued = { ...other, id: 'scan-902', status: 'queued', startedAt: null };
    expect(await take(other, younger)).toBe('scan-901');
    expect(await take(younger, other)).toBe('scan-901');
    expect(await take(younger, queued, other)).toBe('scan-902');
  });

  it('takes no scan of another type, of another application or that has ended', async () => {
    const { backend, order, emulator } = await appsecplus();
    emulator.faults.add(answering(refusal, posts, 409));
    emulator.faults.add(
      answering(
        [
          { ...other, scanType: 'dast' },
          { ...other, id: 'scan-901', applicationId: 'app-1' },
          { ...other, id: 'scan-902', status: 'completed' },
        ],
        lists,
      ),
    );
    const error = await errorOf(backend.start(order, never, never));
    expect(error).toMatchObject({ code: 'SCAN_CONFLICT', mayHaveRun: false });
    expect(error.message).toContain('dast scan scan-900 (running');
    expect(error.message).not.toContain('scan-901');
    expect(emulator.requests.filter(({ method }) => method === 'POST')).toHaveLength(2);
  });

  it('starts once more when the other scan has ended by then', async () => {
    const { backend, order, emulator } = await appsecplus({ play: ['conflict-ended'] });
    expect((await backend.start(order, never, never)).ref.id).toBe('scan-002');
    expect(emulator.requests.filter(({ method }) => method === 'POST')).toHaveLength(2);
  });

  it('gives up when AppSec+ refuses again and lists nothing', async () => {
    const { backend, order, emulator } = await appsecplus();
    emulator.faults.add(answering(refusal, posts, 409));
    const error = await errorOf(backend.start(order, never, never));
    expect(error).toMatchObject({ code: 'SCAN_CONFLICT', hint: 'Run again.' });
    expect(error.message).toContain('none is listed');
    expect(emulator.requests.filter(({ method }) => method === 'POST')).toHaveLength(2);
  });
});

describe('a conflict, on-conflict: fail', () => {
  it('says what runs', async () => {
    const { run, emulator } = await appsecplus({ play: ['conflict'], options: { 'on-conflict': 'fail' } });
    const { result } = await run();
    expect(result).toMatchObject({ outcome: 'inconclusive', failure: { code: 'SCAN_CONFLICT' } });
    expect(result.failure?.message).toContain('sast scan scan-001 (running since');
    expect(result.failure?.hint).toContain('on-conflict');
    expect(emulator.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });
});

describe('a conflict, on-conflict: wait', () => {
  it('waits for the other scan to end, then starts its own', async () => {
    const { run, emulator, log } = await appsecplus({
      play: ['conflict'],
      options: { 'on-conflict': 'wait' },
    });
    const { result } = await run();
    expect(result).toMatchObject({ outcome: 'failed', scan: { id: 'scan-002' } });
    expect(result.notices).toHaveLength(2);
    expect(emulator.scans()).toHaveLength(2);
    expect(log.join('\n')).toContain('waiting for sast scan scan-001 (running since');
  });

  it('waits for a scan of another type where that is what runs', async () => {
    const { backend, order, emulator } = await appsecplus({ options: { 'on-conflict': 'wait' } });
    const dast = { ...other, scanType: 'dast' };
    emulator.faults.add(answering(refusal, { ...posts, times: 1 }, 409));
    emulator.faults.add(answering([dast], lists));
    emulator.faults.add(answering(dast, { path: /scan-900/, times: 2 }));
    emulator.faults.add(answering({ ...dast, status: 'failed' }, { path: /scan-900/ }));
    expect((await backend.start(order, never, never)).ref.id).toBe('scan-001');
    expect(emulator.requests.filter(({ path }) => path === '/scans/scan-900')).toHaveLength(3);
  });

  it('takes one that is gone as ended', async () => {
    const { backend, order, emulator } = await appsecplus({ options: { 'on-conflict': 'wait' } });
    emulator.faults.add(answering(refusal, { ...posts, times: 1 }, 409));
    emulator.faults.add(answering([other], lists));
    expect((await backend.start(order, never, never)).ref.id).toBe('scan-001');
  });

  it('does not hurry where AppSec+ contradicts itself', async () => {
    const { run, emulator } = await appsecplus({ options: { 'on-conflict': 'wait' } });
    emulator.faults.add(answering(refusal, posts, 409));
    emulator.faults.add(answering([other], lists));
    emulator.faults.add(answering({ ...other, status: 'completed' }, { path: /scan-900/ }));
    const { result } = await run({ waiting: { limit: { ms: 120_000, setBy: 'timeout' } } });
    expect(result.outcome).toBe('timed-out');
    expect(emulator.requests.filter(({ method }) => method === 'POST').length).toBeLessThan(13);
  });

  it('ends with the deadline, and starts nothing', async () => {
    const { run, emulator } = await appsecplus({
      play: ['conflict'],
      durationMs: 3_600_000,
      options: { 'on-conflict': 'wait' },
    });
    const { result } = await run({ waiting: { limit: { ms: 60_000, setBy: 'timeout' } } });
    expect(result).toMatchObject({ outcome: 'timed-out', exitCode: 4 });
    expect(emulator.scans()).toHaveLength(1);
  });
});

describe('a scan that is there already', () => {
  it('is found by the tag of its order, whatever state it is in but failed', async () => {
    const { backend, order, clock } = await appsecplus();
    expect(await backend.find?.(order, never)).toBeUndefined();
    const started = await backend.start(order, never, never);
    for (const elapsed of [0, 20_000, 20_000]) {
      await clock.sleep(elapsed, never);
      expect(await backend.find?.(order, never)).toEqual(started);
    }
    expect(await backend.find?.({ ...order, key: 'f'.repeat(64) }, never)).toBeUndefined();
  });

  it('is not found when it has failed', async () => {
    const { backend, order, clock } = await appsecplus({ scenario: 'failed' });
    await backend.start(order, never, never);
    expect(await backend.find?.(order, never)).toBeDefined();
    await clock.sleep(40_000, never);
    expect(await backend.find?.(order, never)).toBeUndefined();
  });

  it('is not looked for through all history', async () => {
    const { backend, order, emulator } = await appsecplus();
    let page = 0;
    emulator.faults.add({
      name: 'endless',
      ...lists,
      answer: {
        rewrite: () => JSON.stringify({ items: [{ ...other, id: `s${page++}` }], nextCursor: `${page}` }),
      },
    });
    expect(await backend.find?.(order, never)).toBeUndefined();
    expect(emulator.requests.filter(({ path }) => path.includes('status=completed'))).toHaveLength(20);
  });

  it('is taken up by a run of the same order', async () => {
    const { backend, order, run, emulator } = await appsecplus();
    await backend.start(order, never, never);
    const { result } = await run({ waiting: { reuse: true } });
    expect(result).toMatchObject({ outcome: 'failed', scan: { id: 'scan-001' } });
    expect(emulator.scans()).toHaveLength(1);
  });

  it('is taken up by its id, with no other option', async () => {
    const { backend, order, run, emulator } = await appsecplus({ options: { application: undefined } });
    await backend.start(order, never, never);
    const { result } = await run({ waiting: { scanId: 'scan-001' } });
    expect(result).toMatchObject({ outcome: 'failed', scan: { id: 'scan-001' } });
    expect(emulator.scans()).toHaveLength(1);
  });

  it('is checked as the type that it is of', async () => {
    const { run, emulator } = await appsecplus();
    emulator.faults.add(
      answering(
        {
          ...other,
          scanType: 'SCA',
          status: 'completed',
          summary: { totalFindings: 0 },
          triggeredBy: 'scangate-1',
        },
        { path: /scan-900/ },
      ),
    );
    const { result } = await run({ waiting: { scanId: 'scan-900' } });
    expect(result.checks).toMatchObject([{ name: 'vulnerabilities', state: 'complete' }]);
    expect(result.notices).toHaveLength(2);
  });

  it('is SCAN_NOT_FOUND by an id that AppSec+ does not know', async () => {
    const { backend } = await appsecplus();
    expect(await errorOf(backend.attach?.('scan-404', never))).toMatchObject({ code: 'SCAN_NOT_FOUND' });
  });
});

it('cannot be stopped: there is no call for it', async () => {
  const { backend, run, emulator } = await appsecplus({ durationMs: 3_600_000 });
  expect(backend.cancel).toBeUndefined();
  const { result } = await run({ waiting: { limit: { ms: 60_000, setBy: 'timeout' } } });
  expect(result.outcome).toBe('timed-out');
  expect(emulator.requests.some(({ method }) => method === 'DELETE')).toBe(false);
});

it.each(['preflight', 'start', 'find', 'attach', 'status', 'results'] as const)(
  'ends %s with the reason of its signal',
  async (method) => {
    const { backend, order, emulator } = await appsecplus();
    const reason = new Error('enough');
    const signal = AbortSignal.abort(reason);
    const ref = { backend: 'appsecplus', id: 'scan-001' };
    const calls = {
      preflight: () => backend.preflight?.(order.target, signal),
      start: () => backend.start(order, signal, never),
      find: () => backend.find?.(order, signal),
      attach: () => backend.attach?.('scan-001', signal),
      status: () => backend.status(ref, signal),
      results: () => backend.results(ref, signal),
    };
    await expect(calls[method]()).rejects.toBe(reason);
    expect(emulator.requests).toEqual([]);
  },
);

it('is left to run when the job is cancelled, and its id is known', async () => {
  const { run, emulator, clock } = await appsecplus();
  const controller = new AbortController();
  clock.sleep(15_000, never).then(() => controller.abort(new Cancellation('SIGTERM')));
  const { result } = await run({ signal: controller.signal });
  expect(result).toMatchObject({ outcome: 'cancelled', exitCode: 143, scan: { id: 'scan-001' } });
  expect(emulator.scans()).toMatchObject([{ state: 'running' }]);
});

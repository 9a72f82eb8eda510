import { describe, expect, it } from 'vitest';
import { stateOfRun, statusOf } from '../../../src/backends/scancodeio/state.ts';
import { never } from '../emulated.ts';
import { git, temporaryRepository } from '../local/checkout/temporary-tree.ts';
import { asked, scene } from './scene.ts';

const run = (status: string, more: object = {}) => ({
  uuid: '1',
  pipeline_name: 'scan_codebase',
  status,
  task_output: '',
  log: '',
  ...more,
});

describe('the words for a state', () => {
  it.each([
    ['not_started', 'queued'],
    ['queued', 'queued'],
    ['running', 'running'],
    ['success', 'completed'],
    ['failure', 'failed'],
    ['stale', 'failed'],
    ['stopped', 'cancelled'],
    ['SUCCESS', 'completed'],
    ['paused', 'unknown'],
    ['', 'unknown'],
  ])('%s is %s', (word, state) => {
    expect(stateOfRun(run(word))).toBe(state);
    expect(statusOf([run(word)]).state).toBe(state);
  });
  it.each([
    [['success', 'failure', 'not_started'], 'failed'],
    [['success', 'stale', 'queued'], 'failed'],
    [['running', 'failure'], 'failed'],
    [['success', 'stopped', 'not_started'], 'cancelled'],
    [['success', 'paused', 'running'], 'unknown'],
    [['success', 'running', 'not_started'], 'running'],
    [['success', 'not_started'], 'queued'],
    [['success', 'success'], 'completed'],
    [[], 'failed'],
  ])('%j together are %s', (words, state) => {
    expect(statusOf(words.map((word) => run(word))).state).toBe(state);
  });
  it('shows the message of a failed pipeline, not its traceback, and not too much of it', () => {
    const task_output = `first\n${'x'.repeat(2_000)}\nit broke\n\nTraceback:\n  File "a.py"\n`;
    const { detail = '' } = statusOf([run('failure', { task_output })]);
    expect(detail).toBe('scan_codebase failed: … | it broke');
    expect(
      statusOf([run('failure', { task_output: '\nTraceback:\n  File "a.py"\nValueError: no' })]).detail,
    ).toBe('scan_codebase failed: Traceback: | File "a.py" | ValueError: no');
    expect(statusOf([run('failure', { task_output: null, log: null })]).detail).toBe('scan_codebase failed');
  });
  it('shows the step of a running one', () => {
    const log =
      '2026-05-04 10:00:00.12 Pipeline [x] starting\n2026-05-04 10:00:01.00 Step [extract] starting\n';
    expect(statusOf([run('running', { log })]).detail).toBe(
      'scan_codebase is running: Step [extract] starting',
    );
  });
});

describe('stopping a scan', () => {
  const started = async (given = {}) => {
    const emulated = await scene(given);
    const { ref } = await emulated.backend.start(emulated.order, never, never);
    const stop = async () => emulated.backend.cancel?.(ref, never);
    return { ...emulated, emulated, ref, stop };
  };
  it('removes the pipelines that wait', async () => {
    const { emulator, emulated, stop } = await started();
    await stop();
    expect(asked(emulated, 'POST').slice(2)).toEqual([
      '/api/runs/ID/delete_pipeline/',
      '/api/runs/ID/delete_pipeline/',
    ]);
    expect(emulator.scans()).toMatchObject([{ state: '', stopped: true }]);
  });
  it('stops the one that runs, once the others are gone', async () => {
    const { emulator, emulated, clock, stop, ref, backend } = await started();
    await clock.sleep(12_000, never);
    expect((await backend.status(ref, never)).state).toBe('running');
    await stop();
    expect(asked(emulated, 'POST').slice(2)).toEqual([
      '/api/runs/ID/delete_pipeline/',
      '/api/runs/ID/stop_pipeline/',
    ]);
    expect(emulator.scans()).toMatchObject([{ state: 'stopped', stopped: true }]);
    expect((await backend.status(ref, never)).state).toBe('cancelled');
  });
  it('does nothing to one that has ended', async () => {
    const { emulated, clock, stop } = await started();
    await clock.sleep(60_000, never);
    await stop();
    expect(asked(emulated, 'POST')).toHaveLength(2);
  });
  it('takes a refusal for a change of state, and looks again', async () => {
    const { emulator, stop } = await started();
    emulator.faults.add({
      name: 'late',
      path: /delete_pipeline/,
      times: 1,
      answer: {
        status: 400,
        headers: { 'content-type': 'application/json' },
        body: '{"status":"Only non started or queued pipelines can be deleted."}',
      },
    });
    await stop();
    expect(emulator.scans()).toMatchObject([{ state: '' }]);
  });
  it('says so when a pipeline goes on', async () => {
    const { emulator, stop } = await started();
    emulator.faults.add({ name: 'deaf', path: /_pipeline/, answer: { status: 400 } });
    await expect(stop()).rejects.toMatchObject({ message: expect.stringContaining('a pipeline goes on') });
  });
  it('is part of a time-out', async () => {
    const emulated = await scene({ durationMs: 10 * 60_000 });
    const { result } = await emulated.run({ waiting: { limit: { ms: 60_000, setBy: 'timeout' } } });
    expect(result.outcome).toBe('timed-out');
    expect(emulated.emulator.scans()).toMatchObject([{ stopped: true }]);
  });
});

describe('the same order again', () => {
  it('finds its project, and no other', async () => {
    const { backend, order } = await scene();
    expect(await backend.find?.(order, never)).toBeUndefined();
    const { ref } = await backend.start(order, never, never);
    expect((await backend.find?.(order, never))?.ref).toEqual(ref);
    expect(await backend.find?.({ ...order, key: 'f'.repeat(64) }, never)).toBeUndefined();
  });
  it('takes the project that has not ended, and makes another beside one that has', async () => {
    const { backend, order, clock, emulator } = await scene();
    const first = await backend.start(order, never, never);
    expect((await backend.start(order, never, never)).ref).toEqual(first.ref);
    await clock.sleep(60_000, never);
    const second = await backend.start(order, never, never);
    expect(second.ref.id).not.toBe(first.ref.id);
    expect((await backend.find?.(order, never))?.ref).toEqual(second.ref);
    expect(emulator.scans().map(({ target }) => target.slice(-2))).toEqual([
      expect.not.stringMatching('-2'),
      '-2',
    ]);
  });
  it('is not misled by a server that does not filter', async () => {
    const { backend, order, emulator } = await scene();
    await backend.start(order, never, never);
    const uuid = '11111111-1111-1111-1111-111111111111';
    emulator.faults.add({
      name: 'unfiltered',
      path: /projects\/$/,
      answer: {
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ count: 1, next: null, results: [{ uuid, name: 'another', runs: [] }] }),
      },
    });
    expect(await backend.find?.(order, never)).toBeUndefined();
  });
  it('is taken up by its id', async () => {
    const { backend, order, run: wholeRun } = await scene();
    const { ref } = await backend.start(order, never, never);
    expect((await backend.attach?.(ref.id, never))?.ref).toEqual(ref);
    const { result } = await wholeRun({ waiting: { scanId: ref.id } });
    expect(result).toMatchObject({ outcome: 'failed', scan: ref });
  });
  it('gives up after many of them', async () => {
    const { backend, order, emulator } = await scene({ durationMs: 0 });
    for (let attempt = 1; attempt <= 30; attempt++) await backend.start(order, never, never);
    await expect(backend.start(order, never, never)).rejects.toMatchObject({ code: 'SCAN_CONFLICT' });
    expect(Math.max(...emulator.scans().map(({ target }) => target.length))).toBeLessThanOrEqual(100);
  });
});

describe('the upload', () => {
  it('is the commit, which is known again later', async () => {
    const path = temporaryRepository({ 'package.json': '{}' });
    const sha = git(path, 'rev-parse', 'HEAD');
    const options = { 'input-urls': [], pipelines: ['scan_codebase', 'find_vulnerabilities'] };
    const emulated = await scene({ options, target: { path, sha } });
    // Time passes for the test while git works, so the scan is started before it is waited for.
    const { ref } = await emulated.backend.start(emulated.order, never, never);
    const { id } = ref;
    const { result } = await emulated.run({ waiting: { scanId: id } });
    expect(result.outcome).toBe('failed');
    expect(result.findings.find(({ ruleId }) => ruleId === 'CVE-2021-44906')?.locations).toEqual([
      { path: 'package-lock.json' },
    ]);
    const { sha: known } = await emulated.backend.results(ref, never);
    expect(known).toBe(sha);
    const other = { ...emulated.order, target: { ...emulated.order.target, sha: 'd'.repeat(40) } };
    const answer = await fetch(`${emulated.emulator.url}/api/projects/${id}/`, {
      headers: { authorization: `Token ${emulated.emulator.credential}` },
    });
    expect(await answer.json()).toMatchObject({
      input_sources: [{ filename: 'code.tar.gz', is_uploaded: true }],
      labels: ['scangate'],
      notes: `Commit ${sha} was uploaded by Scangate.`,
      runs: [{ pipeline_name: 'scan_codebase' }, { pipeline_name: 'find_vulnerabilities' }],
    });
    await expect(emulated.backend.start(other, never, never)).rejects.toMatchObject({
      code: 'TARGET_UNUSABLE',
    });
    expect(emulated.emulator.scans()).toHaveLength(1);
  });
});

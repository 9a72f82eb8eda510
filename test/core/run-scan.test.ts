import { describe, expect, it } from 'vitest';
import { Cancellation } from '../../src/core/cancellation.ts';
import { ScangateError } from '../../src/core/errors.ts';
import { parseRules } from '../../src/core/gate/rules.ts';
import type { ScanResults, ScanStatus } from '../../src/core/model/scan.ts';
import type { Backend } from '../../src/core/ports/backend.ts';
import type { ScanState } from '../../src/core/ports/state-store.ts';
import { runScan, type Waiting } from '../../src/core/run-scan.ts';
import { FakeClock } from '../doubles/fake-clock.ts';
import { memoryState } from '../doubles/memory-state.ts';
import { recordingLogger } from '../doubles/recording-logger.ts';
import { recordingPlatform, recordingReports } from '../doubles/recording-ports.ts';
import { aFinding, allChecks } from '../factories/model.ts';

const clean: ScanResults = { findings: [], checks: allChecks(), nativeReports: [] };

const key = 'a'.repeat(64);

interface Scene {
  results?: ScanResults;
  statuses?: readonly ScanStatus[];
  backend?: Partial<Backend>;
  failOn?: string;
  timeoutMs?: number;
  waiting?: Partial<Waiting>;
  earlier?: ScanState;
  sha?: string;
  signal?: AbortSignal;
  reports?: ReturnType<typeof recordingReports>;
  publish?: () => Promise<void>;
  clock?: FakeClock;
}

async function run(scene: Scene = {}) {
  const statuses = [...(scene.statuses ?? [])];
  const cancelled: string[] = [];
  const backend: Backend = {
    id: 'fake',
    checks: [],
    start: async () => ({ ref: { backend: 'fake', id: 'scan-1' } }),
    status: async () => statuses.shift() ?? { state: 'completed' },
    results: async () => scene.results ?? clean,
    cancel: async (ref) => void cancelled.push(ref.id),
    ...scene.backend,
  };
  const platform = { ...recordingPlatform(), ...(scene.publish ? { publish: scene.publish } : {}) };
  const reports = scene.reports ?? recordingReports();
  const logger = recordingLogger();
  const state = memoryState(scene.earlier);
  const result = await runScan(
    {
      tool: { name: 'Scangate', version: '1' },
      backend,
      platform,
      reports,
      state,
      clock: scene.clock ?? new FakeClock(),
      logger,
      random: () => 1,
    },
    {
      order: { target: { path: '/code', ref: 'main', ...(scene.sha ? { sha: scene.sha } : {}) }, key },
      waiting: {
        limit: { ms: scene.timeoutMs ?? 3_600_000, setBy: 'timeout' },
        wait: true,
        reuse: true,
        cancelOnTimeout: true,
        ...scene.waiting,
      },
      gate: { rules: parseRules(scene.failOn ?? 'high').rules, unknownSeverity: 'high', require: 'auto' },
      policies: { onTimeout: 'fail', onInconclusive: 'fail' },
    },
    scene.signal ?? new AbortController().signal,
  );
  return { result, cancelled, platform, reports, logger, phases: state.written };
}

describe('runScan', () => {
  it('passes when the gate holds, and shows what it wrote', async () => {
    const { result, platform, reports } = await run();
    expect(result).toMatchObject({
      outcome: 'passed',
      exitCode: 0,
      backend: 'fake',
      scan: { id: 'scan-1' },
      failOn: ['high'],
    });
    expect(result.target).not.toHaveProperty('path');
    expect(reports.written).toHaveLength(1);
    expect(platform.published).toEqual([result]);
    expect(result.reports.map((report) => report.path)).toEqual(['scangate.json']);
  });

  it('keeps its verdict when the result cannot be shown', async () => {
    const publish = async () => {
      throw new Error('403: no permission');
    };
    const { result, logger } = await run({ publish });
    expect(result.outcome).toBe('passed');
    expect(logger.lines).toContain('warn the result could not be shown: 403: no permission');
  });

  it('says that the reports are lost, also when something else went wrong before', async () => {
    const reports = recordingReports({
      write: new ScangateError('REPORT_WRITE_FAILED', 'out: no space left'),
    });
    const { result, logger } = await run({ reports, statuses: [{ state: 'failed' }] });
    expect(result.failure?.code).toBe('SCAN_FAILED');
    expect(logger.lines).toContain('warn the reports are lost: out: no space left');
  });

  it('shows with --verbose where a defect lies', async () => {
    const start = async () => {
      throw new TypeError('x is not a function');
    };
    const { logger } = await run({ backend: { start } });
    expect(logger.lines.filter((line) => /^debug .*run-scan\.test\.ts/.test(line))).not.toEqual([]);
  });

  it('fails when the gate is broken', async () => {
    const { result } = await run({ results: { ...clean, findings: [aFinding({ severity: 'critical' })] } });
    expect(result).toMatchObject({
      outcome: 'failed',
      exitCode: 1,
      counts: { critical: 1 },
      verdict: { gate: 'broken' },
    });
  });

  it('is inconclusive when a check that the rules need is missing', async () => {
    const checks = allChecks().map((check) => ({
      ...check,
      state: 'incomplete' as const,
      reasons: ['half of it'],
    }));
    expect((await run({ results: { ...clean, checks } })).result).toMatchObject({
      outcome: 'inconclusive',
      exitCode: 2,
    });
  });

  it.each(['failed', 'cancelled'] as const)('is inconclusive when the scan ended as %s', async (state) => {
    const { result, reports } = await run({
      statuses: [{ state: 'running' }, { state, detail: 'out of disk' }],
    });
    expect(result).toMatchObject({ outcome: 'inconclusive', exitCode: 2, findings: [] });
    expect(result.failure?.message).toBe(`the scan ended as '${state}': out of disk`);
    expect(result.verdict).toBeUndefined();
    expect(reports.written).toHaveLength(1);
  });

  it('never passes when the results cannot be read', async () => {
    const results = async () => {
      throw new ScangateError('BACKEND_PROTOCOL', 'the answer is not JSON', { hint: 'Is there a proxy?' });
    };
    const { result } = await run({ backend: { results }, failOn: 'none' });
    expect(result).toMatchObject({
      outcome: 'inconclusive',
      failure: { code: 'BACKEND_PROTOCOL', hint: 'Is there a proxy?' },
    });
  });

  it('calls a failure that nobody foresaw by its name and does not crash', async () => {
    const start = async () => {
      throw new TypeError('x is not a function');
    };
    const { result } = await run({ backend: { start } });
    expect(result).toMatchObject({ outcome: 'inconclusive', failure: { code: 'INTERNAL' } });
    expect(result.failure?.message).toContain('x is not a function');
  });

  it('is misconfigured when the credentials are refused', async () => {
    const start = async () => {
      throw new ScangateError('CREDENTIALS_REFUSED', 'the key is not known');
    };
    expect((await run({ backend: { start } })).result).toMatchObject({
      outcome: 'misconfigured',
      exitCode: 3,
    });
  });

  it('starts nothing when the reports could not be written', async () => {
    let started = false;
    const start = async () => {
      started = true;
      return { ref: { backend: 'fake', id: 'x' } };
    };
    const reports = recordingReports({
      prepare: new ScangateError('REPORT_WRITE_FAILED', 'out: permission denied'),
    });
    const { result, platform } = await run({ backend: { start }, reports });
    expect(result).toMatchObject({
      outcome: 'misconfigured',
      exitCode: 3,
      failure: { code: 'REPORT_WRITE_FAILED' },
    });
    expect(started).toBe(false);
    expect(reports.written).toEqual([]);
    expect(platform.published).toEqual([result]);
  });

  it('does not pass when the reports were lost, and stays failed when the gate is broken', async () => {
    const lost = () =>
      recordingReports({ write: new ScangateError('REPORT_WRITE_FAILED', 'out: no space left') });
    expect((await run({ reports: lost() })).result).toMatchObject({
      outcome: 'inconclusive',
      failure: { code: 'REPORTS_LOST' },
    });
    const findings = [aFinding({ severity: 'high' })];
    expect((await run({ reports: lost(), results: { ...clean, findings } })).result).toMatchObject({
      outcome: 'failed',
      exitCode: 1,
      failure: { code: 'REPORTS_LOST' },
    });
  });

  it('stops the scan at the deadline', async () => {
    const statuses = Array.from({ length: 1_000 }, (): ScanStatus => ({ state: 'running' }));
    const { result, cancelled } = await run({ statuses, timeoutMs: 60_000 });
    expect(result).toMatchObject({ outcome: 'timed-out', exitCode: 4, failure: { code: 'DEADLINE_PASSED' } });
    expect(cancelled).toEqual(['scan-1']);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('stops the scan on %s', async (name, exitCode) => {
    const controller = new AbortController();
    const status = async (): Promise<ScanStatus> => {
      controller.abort(new Cancellation(name));
      return { state: 'running' };
    };
    const { result, cancelled } = await run({ backend: { status }, signal: controller.signal });
    expect(result).toMatchObject({ outcome: 'cancelled', exitCode });
    expect(cancelled).toEqual(['scan-1']);
  });

  it('says so when the scan could not be stopped', async () => {
    const controller = new AbortController();
    const status = async (): Promise<ScanStatus> => {
      controller.abort(new Cancellation('SIGINT'));
      return { state: 'running' };
    };
    const cancel = async () => {
      throw new Error('503');
    };
    const { logger, phases } = await run({ backend: { status, cancel }, signal: controller.signal });
    expect(logger.lines.filter((line) => line.startsWith('warn'))).toEqual([
      'warn scan scan-1 could not be stopped: unexpected error: 503',
    ]);
    expect(phases.at(-1)).toMatchObject({ phase: 'started', scan: { id: 'scan-1' } });
  });

  it('starts nothing when it is cancelled before', async () => {
    const controller = new AbortController();
    controller.abort(new Cancellation('SIGINT'));
    let started = false;
    const start = async () => {
      started = true;
      return { ref: { backend: 'fake', id: 'x' } };
    };
    const { result, phases } = await run({ backend: { start }, signal: controller.signal });
    expect(result.outcome).toBe('cancelled');
    expect({ started, phases }).toEqual({ started: false, phases: [] });
  });
});

describe('the state of a run', () => {
  it('is kept before the start, with the id after it, and at the end', async () => {
    const { phases } = await run();
    expect(phases.map(({ phase }) => phase)).toEqual(['starting', 'started', 'ended']);
    expect(phases[1]).toEqual({
      key,
      backend: 'fake',
      phase: 'started',
      scan: { backend: 'fake', id: 'scan-1' },
    });
  });

  it('says that there is nothing to stop when the start was refused', async () => {
    const start = async () => {
      throw new ScangateError('CREDENTIALS_REFUSED', 'no');
    };
    const { phases } = await run({ backend: { start } });
    expect(phases.map(({ phase }) => phase)).toEqual(['starting', 'ended']);
  });

  it('stays at starting when a scan may be running that nobody could look up', async () => {
    const start = async () => {
      throw new ScangateError('BACKEND_UNREACHABLE', 'reset', { transient: true, mayHaveRun: true });
    };
    const { result, phases } = await run({ backend: { start } });
    expect(result).toMatchObject({ outcome: 'inconclusive', failure: { code: 'START_UNCERTAIN' } });
    expect(result.failure?.message).toContain('a scan may have been started');
    expect(phases.map(({ phase }) => phase)).toEqual(['starting']);
  });
});

describe('a scan of which nobody knows whether it runs', () => {
  it('stays at starting when the start brought no usable answer', async () => {
    const start = async () => ({ ref: { backend: 'fake', id: '../../admin' } });
    const { result, phases } = await run({ backend: { start } });
    expect(result.outcome).toBe('inconclusive');
    expect(result.failure?.message).toContain('a scan may have been started');
    expect(phases.map(({ phase }) => phase)).toEqual(['starting']);
  });

  it('stays at starting when a look-up finds none after a cancellation', async () => {
    const controller = new AbortController();
    const start = async () => {
      controller.abort(new Cancellation('SIGTERM'));
      throw new ScangateError('BACKEND_UNREACHABLE', 'reset', { mayHaveRun: true });
    };
    const { phases } = await run({
      backend: { start, find: async () => undefined },
      waiting: { reuse: false },
      signal: controller.signal,
    });
    expect(phases.map(({ phase }) => phase)).toEqual(['starting']);
  });

  it('is not said to be left when the time is over before it has an id', async () => {
    const start = () => new Promise<never>(() => undefined);
    const { result, phases } = await run({
      backend: { start, attach: async (id) => ({ ref: { backend: 'fake', id } }) },
      waiting: { cancelOnTimeout: false },
      timeoutMs: 60_000,
    });
    expect(result.outcome).toBe('timed-out');
    expect(phases.map(({ phase }) => phase)).toEqual(['starting']);
  });
});

describe('a scan that nobody waits for', () => {
  const attach = async (id: string) => ({ ref: { backend: 'fake', id } });

  it('is started and left, which is no pass', async () => {
    const { result, phases, cancelled } = await run({ backend: { attach }, waiting: { wait: false } });
    expect(result).toMatchObject({ outcome: 'started', exitCode: 0, scan: { id: 'scan-1' } });
    expect(result.verdict).toBeUndefined();
    expect(phases.map(({ phase }) => phase)).toEqual(['starting', 'started', 'left']);
    expect(cancelled).toEqual([]);
  });

  it('is taken up by its id, waited for and judged', async () => {
    const start = async () => {
      throw new Error('must not be started');
    };
    const { result } = await run({ backend: { attach, start }, waiting: { scanId: 'scan-7' } });
    expect(result).toMatchObject({ outcome: 'passed', scan: { id: 'scan-7' } });
  });

  it('goes on after an outage, and nothing but the way back is offered', async () => {
    const status = async () => {
      throw new ScangateError('BACKEND_UNREACHABLE', '502', { transient: true });
    };
    const { result, phases, cancelled } = await run({ backend: { attach, status } });
    expect(result).toMatchObject({ outcome: 'inconclusive', failure: { code: 'BACKEND_UNREACHABLE' } });
    expect(result.failure?.hint).toContain('--scan-id scan-1');
    expect({ last: phases.at(-1)?.phase, cancelled }).toEqual({ last: 'left', cancelled: [] });
    const unable = await run({ backend: { status } });
    expect(unable.result.failure?.hint ?? '').not.toContain('--scan-id');
    expect(unable.phases.at(-1)?.phase).toBe('started');
  });

  it('is stopped by a signal while it is taken up by its id', async () => {
    const controller = new AbortController();
    const hanging = () => {
      controller.abort(new Cancellation('SIGTERM'));
      return new Promise<never>(() => undefined);
    };
    const { result, phases, cancelled } = await run({
      backend: { attach: hanging },
      waiting: { scanId: 'scan-7' },
      signal: controller.signal,
    });
    expect(result.outcome).toBe('cancelled');
    expect(cancelled).toEqual(['scan-7']);
    expect(phases.map(({ phase, scan }) => [phase, scan?.id])).toEqual([
      ['started', 'scan-7'],
      ['ended', 'scan-7'],
    ]);
  });

  it('is not taken up under an id that cannot be used', async () => {
    const { result } = await run({
      backend: { attach: async () => ({ ref: { backend: 'fake', id: '../all' } }) },
      waiting: { scanId: 'scan-7' },
    });
    expect(result.failure?.code).toBe('BACKEND_PROTOCOL');
  });

  it('goes on after a time-out where that is wished, and the way back is named', async () => {
    const statuses = Array.from({ length: 1_000 }, (): ScanStatus => ({ state: 'running' }));
    const { result, phases, cancelled } = await run({
      statuses,
      backend: { attach },
      timeoutMs: 60_000,
      waiting: { cancelOnTimeout: false },
    });
    expect(result.outcome).toBe('timed-out');
    expect(result.failure?.hint).toContain(
      "'scangate scan --backend fake --scan-id scan-1', takes the scan up",
    );
    expect(cancelled).toEqual([]);
    expect(phases.at(-1)?.phase).toBe('left');
  });
});

describe('a re-run', () => {
  const gone = async () => {
    throw new ScangateError('SCAN_NOT_FOUND', 'no such scan');
  };
  const earlier: ScanState = {
    key,
    backend: 'fake',
    phase: 'started',
    scan: { backend: 'fake', id: 'scan-0' },
  };
  const attach = async (id: string) => ({ ref: { backend: 'fake', id } });

  it('takes up the scan of the state that the earlier run left', async () => {
    const { result } = await run({ earlier, backend: { attach }, statuses: [{ state: 'running' }] });
    expect(result).toMatchObject({ outcome: 'passed', scan: { id: 'scan-0' } });
  });

  it('takes up what the look-up finds where there is no state', async () => {
    const find = async () => ({ ref: { backend: 'fake', id: 'scan-f' } });
    expect((await run({ backend: { find } })).result.scan?.id).toBe('scan-f');
  });

  it.each([
    ['it failed', { statuses: [{ state: 'failed' as const }] }],
    ['it was stopped', { statuses: [{ state: 'cancelled' as const }] }],
    ['it is of another order', { earlier: { ...earlier, key: 'b'.repeat(64) } }],
    ['it is of another backend', { earlier: { ...earlier, backend: 'other' } }],
    ['nothing is to be reused', { waiting: { reuse: false } }],
  ])('starts another scan when %s', async (_why, scene) => {
    const { result } = await run({ earlier, backend: { attach }, ...scene });
    expect(result.scan?.id).toBe('scan-1');
  });

  it('starts another scan when the earlier one is gone', async () => {
    const { result } = await run({ earlier, backend: { attach: gone } });
    expect(result.scan?.id).toBe('scan-1');
  });

  it('takes up what the look-up finds when the kept scan is of no use', async () => {
    const status = async ({ id }: { id: string }): Promise<ScanStatus> => ({
      state: id === 'scan-0' ? 'failed' : 'completed',
    });
    const find = async () => ({ ref: { backend: 'fake', id: 'scan-f' } });
    const { result, phases } = await run({ earlier, backend: { attach, find, status } });
    expect(result).toMatchObject({ outcome: 'passed', scan: { id: 'scan-f' } });
    expect(phases.map(({ phase, scan }) => [phase, scan?.id])).toEqual([
      ['started', 'scan-0'],
      ['started', 'scan-f'],
      ['ended', 'scan-f'],
    ]);
  });

  it('keeps nothing of a scan of no use in the state of its own', async () => {
    const start = async () => {
      throw new ScangateError('BACKEND_UNREACHABLE', 'reset', { mayHaveRun: true });
    };
    const { phases } = await run({ earlier, backend: { attach, start }, statuses: [{ state: 'failed' }] });
    expect(phases.at(-1)).toEqual({ key, backend: 'fake', phase: 'starting' });
  });

  it('asks on for a kept scan that is not visible yet and that nothing else could find', async () => {
    let asked = 0;
    const late = async (id: string) => {
      if (++asked <= 10) throw new ScangateError('SCAN_NOT_FOUND', 'not yet');
      return { ref: { backend: 'fake', id } };
    };
    const { result } = await run({ earlier, backend: { attach: late } });
    expect(result).toMatchObject({ outcome: 'passed', scan: { id: 'scan-0' } });
  });

  it('asks for a scan that is not visible yet no sooner than the backend wishes', async () => {
    const asked: number[] = [];
    const late = async (id: string) => {
      asked.push(clock.now());
      if (asked.length === 1) throw new ScangateError('SCAN_NOT_FOUND', 'not yet', { retryAfterMs: 30_000 });
      return { ref: { backend: 'fake', id } };
    };
    const clock = new FakeClock();
    const { result } = await run({ earlier, clock, backend: { attach: late } });
    expect(result).toMatchObject({ outcome: 'passed', scan: { id: 'scan-0' } });
    expect(asked).toEqual([0, 30_000]);
  });

  it('takes up what the look-up finds although its status is not visible yet', async () => {
    let asked = 0;
    const status = async (): Promise<ScanStatus> => {
      if (++asked <= 3) throw new ScangateError('SCAN_NOT_FOUND', 'not yet');
      return { state: 'completed' };
    };
    const find = async () => ({ ref: { backend: 'fake', id: 'scan-0' } });
    const { result } = await run({ earlier, backend: { attach, find, status } });
    expect(result).toMatchObject({ outcome: 'passed', scan: { id: 'scan-0' } });
  });

  it('asks about the scan that it takes up no sooner than the backend wishes', async () => {
    let asked = 0;
    const status = async (): Promise<ScanStatus> => {
      if (++asked > 1) return { state: 'completed' };
      throw new ScangateError('BACKEND_UNREACHABLE', '503', { transient: true, retryAfterMs: 70_000 });
    };
    const { result } = await run({ earlier, backend: { attach, status } });
    expect(result.scan?.id).toBe('scan-0');
    expect(Date.parse(result.finishedAt) - Date.parse(result.startedAt)).toBeGreaterThanOrEqual(70_000);
  });

  it('starts no second scan where the first start is uncertain and nobody can look it up', async () => {
    let starts = 0;
    const start = async () => ({ ref: { backend: 'fake', id: `scan-${++starts}` } });
    const uncertain: ScanState = { key, backend: 'fake', phase: 'starting' };
    const { result, phases } = await run({ earlier: uncertain, backend: { start, attach } });
    expect(result).toMatchObject({ outcome: 'inconclusive', failure: { code: 'START_UNCERTAIN' } });
    expect(result.failure?.hint).toContain('reuse-scan: never');
    expect({ starts, phases }).toEqual({ starts: 0, phases: [] });
    const find = async () => undefined;
    await run({ earlier: uncertain, backend: { start, find } });
    await run({ earlier: uncertain, backend: { start, attach }, waiting: { reuse: false } });
    expect(starts).toBe(2);
  });

  it.each(['attach', 'find', 'status'] as const)(
    'stops the scan that it takes up on a signal during %s',
    async (name) => {
      const controller = new AbortController();
      const hanging = () => {
        controller.abort(new Cancellation('SIGTERM'));
        return new Promise<never>(() => undefined);
      };
      const { result, phases, cancelled } = await run({
        earlier,
        backend: { attach, [name]: hanging, ...(name === 'find' ? { attach: gone } : {}) },
        signal: controller.signal,
      });
      expect(result.outcome).toBe('cancelled');
      expect(cancelled).toEqual(['scan-0']);
      expect(phases.at(-1)).toMatchObject({ phase: 'ended', scan: { id: 'scan-0' } });
    },
  );

  it('takes up no scan whose id cannot be used, and starts no other', async () => {
    const find = async () => ({ ref: { backend: 'fake', id: '../all' } });
    const { result, phases } = await run({ backend: { find } });
    expect(result.failure?.code).toBe('BACKEND_PROTOCOL');
    expect(phases).toEqual([]);
  });
});

describe('results of another commit', () => {
  const [asked, other] = ['a'.repeat(40), 'b'.repeat(40)];

  it('are never judged, and both commits are named', async () => {
    const { result } = await run({ sha: asked, results: { ...clean, sha: other }, failOn: 'none' });
    expect(result).toMatchObject({ outcome: 'inconclusive', failure: { code: 'RESULTS_STALE' } });
    expect(result.failure?.message).toBe(`scan scan-1 is of commit ${other}, but ${asked} was asked for`);
    expect(result.verdict).toBeUndefined();
  });

  it.each([
    ['the same', { sha: asked, results: { ...clean, sha: asked } }],
    ['the backend does not say', { sha: asked }],
    ['nobody knows what was asked for', { results: { ...clean, sha: other } }],
  ])('are judged when it is %s', async (_why, scene) => {
    expect((await run(scene)).result.outcome).toBe('passed');
  });
});

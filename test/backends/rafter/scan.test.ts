import { describe, expect, it } from 'vitest';
import { rafterBackend } from '../../../src/backends/rafter/index.ts';
import { Cancellation } from '../../../src/core/cancellation.ts';
import { commonBehaviours } from '../../../src/emulators/kit/faults.ts';
import { rafterEmulator } from '../../../src/emulators/rafter/index.ts';
import { judgeSarif } from '../../doubles/judges.ts';
import { emulate, never, type RunRequest, type Scene } from '../emulated.ts';

const scan = async (scene: Scene = {}, request: RunRequest = {}) => {
  const emulated = await emulate(rafterEmulator, rafterBackend, scene);
  return { ...emulated, ...(await emulated.run(request)) };
};
type Scanned = Awaited<ReturnType<typeof scan>>;

const starts = ({ emulator }: Pick<Scanned, 'emulator'>) =>
  emulator.requests.filter(({ method }) => method === 'POST').length;
const states = ({ result }: Scanned) => [...new Set(result.checks.map(({ state }) => state))];

describe('a scan with findings', () => {
  it('is waited for, read and judged', async () => {
    const scanned = await scan();
    const { result, native, emulator } = scanned;
    expect(result).toMatchObject({
      outcome: 'failed',
      exitCode: 1,
      counts: { critical: 1, high: 4, medium: 3, low: 1, info: 0, unknown: 0 },
      verdict: { gate: 'broken', rules: [{ rule: 'high', count: 5 }], unmet: [] },
    });
    expect(result.checks).toEqual(
      [
        { name: 'vulnerabilities', categories: ['sca'] },
        { name: 'secrets', categories: ['secret'] },
        { name: 'code', categories: ['sast'] },
      ].map((check) => ({
        ...check,
        state: 'complete',
        reasons: [],
        scope: 'branch main of acme/shop, fast mode',
      })),
    );
    expect(result.notices).toEqual([expect.stringContaining("the head of branch 'main' of acme/shop")]);
    expect(native.map(({ kind }) => kind)).toEqual(['sarif', 'markdown']);
    expect(starts(scanned)).toBe(1);
    expect(emulator.scans()).toMatchObject([{ id: result.scan?.id, target: 'acme/shop@main' }]);
  });

  it('is asked for every ten seconds', async () => {
    const { emulator } = await scan();
    const polls = emulator.requests.filter(({ path }) => path.endsWith('format=json')).map(({ at }) => at);
    expect(polls).toEqual([10_000, 20_000, 30_000, 40_000, 40_000]);
  });

  it.each([
    ['secret', 1],
    ['sca', 5],
    ['sast > 2', 3],
    ['fixable critical', 1],
  ])('breaks the rule %s', async (failOn, count) => {
    const { result } = await scan({}, { failOn });
    expect(result.verdict).toMatchObject({ gate: 'broken', rules: [{ broken: true, count }] });
  });
});

describe('the other scenarios', () => {
  it('clean passes', async () => {
    const scanned = await scan({ scenario: 'clean' });
    expect(scanned.result).toMatchObject({ outcome: 'passed', exitCode: 0, findings: [] });
    expect(states(scanned)).toEqual(['complete']);
  });

  it('failed is inconclusive, in the words of Rafter', async () => {
    const { result } = await scan({ scenario: 'failed' });
    expect(result).toMatchObject({ outcome: 'inconclusive', exitCode: 2, failure: { code: 'SCAN_FAILED' } });
    expect(result.failure?.message).toContain('The repository could not be cloned.');
  });
});

describe('the shapes of findings', () => {
  it.each([
    ['recorded-shape', { critical: 1, high: 4, medium: 3, low: 1 }, 'complete'],
    ['severity-words', { critical: 2, high: 3, medium: 3, low: 1 }, 'complete'],
    ['summary-shape', { critical: 2, high: 3, medium: 3, low: 1 }, 'complete'],
    ['names-nothing', { critical: 1, high: 4, medium: 3, low: 1 }, 'complete'],
    ['sarif-with-more', { critical: 1, high: 4, medium: 3, low: 1 }, 'incomplete'],
    ['unreadable-entries', { critical: 1, high: 4, medium: 3, low: 1, unknown: 2 }, 'incomplete'],
    ['undetailed', { critical: 3, high: 3, medium: 3, low: 2, unknown: 0 }, 'incomplete'],
    ['late-list', { critical: 1, high: 4, medium: 3, low: 1 }, 'complete'],
  ])('%s', async (behaviour, counts, state) => {
    const scanned = await scan({ play: [behaviour] });
    expect(scanned.result).toMatchObject({ outcome: 'failed', exitCode: 1, counts });
    expect(states(scanned)).toEqual([state]);
  });

  it('without a list are inconclusive, never none', async () => {
    const { result } = await scan({ play: ['no-list'], scenario: 'clean' });
    expect(result).toMatchObject({ outcome: 'inconclusive', exitCode: 2 });
    expect(result.failure?.message).toContain('the answer holds no list of findings');
  });

  it('that are only counted leave no rule that could hold', async () => {
    const { result } = await scan({ play: ['undetailed'], scenario: 'clean' }, { failOn: 'secret' });
    expect(result).toMatchObject({ outcome: 'inconclusive', counts: { critical: 1, low: 1 } });
    expect(result.notices?.[1]).toBe(
      '2 findings are counted, but not listed, so what kind they are is not known.',
    );
  });

  it('that only the SARIF log has are told', async () => {
    const { result } = await scan({ play: ['sarif-with-more'] });
    expect(result.notices?.[1]).toBe("Rafter's own SARIF log has 10 results, but its list of findings 9.");
    const more = "Rafter's own SARIF log has 10 results, but its list of findings 9";
    expect(result.checks.map(({ reasons }) => reasons)).toEqual([[more], [more], [more]]);
  });

  it.each([
    ['findings', 'high > 5'],
    ['clean', 'high'],
  ] as const)('that only the SARIF log has are no pass: %s', async (scenario, failOn) => {
    const { result } = await scan({ play: ['sarif-with-more'], scenario }, { failOn });
    expect(result).toMatchObject({ outcome: 'inconclusive', exitCode: 2 });
  });

  it('mean what the user says', async () => {
    const { result } = await scan({ options: { 'level-map': { error: 'medium', critical: 'low' } } });
    expect(result.counts).toMatchObject({ critical: 0, high: 2, medium: 5, low: 2 });
  });

  it('that are hostile neither break a run nor name a place outside', async () => {
    const { result, log } = await scan({ play: ['hostile-text'] });
    expect(result).toMatchObject({ outcome: 'failed', counts: { high: 10 } });
    const hostile = result.findings.filter(({ ruleId }) => ruleId.startsWith('##vso'));
    expect(hostile).toHaveLength(6);
    expect(hostile.flatMap(({ locations }) => locations.map(({ path }) => path))).toEqual([
      'src/\u202Etxt.js',
    ]);
    for (const { description = '' } of hostile) expect(description.length).toBeLessThanOrEqual(10_000);
    expect(log.join('\n')).not.toContain('vso');
  });
});

describe("Rafter's own reports", () => {
  it('are kept as they came', async () => {
    const { native } = await scan();
    const [sarif, markdown] = native.map(({ content }) => Buffer.from(content).toString('utf8'));
    expect(judgeSarif(sarif ?? '')).toBeUndefined();
    expect(markdown).toMatch(/^# Rafter security report for acme\/shop\n/);
  });

  it('are asked for only where they are wanted', async () => {
    const { native, emulator } = await scan({ deps: { reports: ['cyclonedx', 'json'] } });
    expect(native).toEqual([]);
    expect(emulator.requests.filter(({ path }) => /format=(sarif|md)/.test(path))).toEqual([]);
  });

  it.each([
    ['sarif-missing', ['markdown'], 'SARIF log'],
    ['sarif-as-json', ['markdown'], 'SARIF log'],
    ['markdown-raw', ['sarif'], 'Markdown report'],
    ['markdown-empty', ['sarif'], 'Markdown report'],
  ])('are left out with a warning: %s', async (behaviour, kinds, what) => {
    const { native, log, result } = await scan({ play: [behaviour], scenario: 'clean' });
    expect(result.outcome).toBe('passed');
    expect(native.map(({ kind }) => kind)).toEqual(kinds);
    const warnings = log.filter((text) => text.startsWith('warn'));
    expect(warnings).toEqual([expect.stringContaining(`Rafter's own ${what} is left out`)]);
  });
});

describe('what any server can do', () => {
  it.each(['rate-limited', 'rate-limited-silently', 'flaky'])('%s is lived with', async (behaviour) => {
    const scanned = await scan({ play: [behaviour], scenario: 'clean' });
    expect(scanned.result).toMatchObject({ outcome: 'passed', exitCode: 0 });
    expect(scanned.emulator.scans()).toHaveLength(1);
  });

  it.each([
    ['down', 'BACKEND_UNREACHABLE', 0],
    ['login-page', 'BACKEND_PROTOCOL', 0],
    ['lost-start', 'START_UNCERTAIN', 1],
  ])('%s ends as %s', async (behaviour, code, posts) => {
    const scanned = await scan({ play: [behaviour] });
    expect(scanned.result).toMatchObject({ outcome: 'inconclusive', exitCode: 2, failure: { code } });
    expect(starts(scanned)).toBe(posts);
  });

  it('is all tried here', () => {
    expect(Object.keys(commonBehaviours).toSorted()).toEqual(
      ['rate-limited', 'rate-limited-silently', 'flaky', 'down', 'login-page', 'lost-start'].toSorted(),
    );
  });
});

describe('a scan that is not plain to see', () => {
  it('is waited for when it is not known at once', async () => {
    const { result, emulator } = await scan({ play: ['late-scan'] });
    expect(result.outcome).toBe('failed');
    expect(emulator.requests.filter(({ status }) => status === 404)).toHaveLength(2);
  });

  it('goes on with a word that is not known', async () => {
    const { result, log } = await scan({ play: ['unknown-state'] });
    expect(result.outcome).toBe('failed');
    expect(log.join('\n')).toContain("is 'analyzing', which is not known here");
  });

  it('that says nothing else is given up', async () => {
    const { result } = await scan({ state: 'mystified' });
    expect(result).toMatchObject({ outcome: 'inconclusive', failure: { code: 'BACKEND_PROTOCOL' } });
    expect(result.failure?.message).toContain("'mystified'");
  });

  it('goes on at Rafter when the time is over, since nothing stops it', async () => {
    const { result, log, emulator } = await scan(
      { durationMs: 10_000_000 },
      { waiting: { limit: { ms: 60_000, setBy: 'timeout' } } },
    );
    expect(result).toMatchObject({ outcome: 'timed-out', exitCode: 4 });
    expect(log.join('\n')).toContain('goes on: backend rafter cannot stop it');
    expect(emulator.scans()).toMatchObject([{ state: 'pending', stopped: false }]);
  });

  it('goes on at Rafter when the run is cancelled, and says so', async () => {
    const emulated = await emulate(rafterEmulator, rafterBackend);
    const stop = new AbortController();
    emulated.clock.sleep(15_000, never).then(() => stop.abort(new Cancellation('SIGINT')));
    const { result } = await emulated.run({ signal: stop.signal });
    expect(result).toMatchObject({ outcome: 'cancelled', exitCode: 130 });
    expect(emulated.log.join('\n')).toContain('goes on: backend rafter cannot stop it');
  });
});

describe('the limit of 100 requests a minute', () => {
  it('is kept however much is asked', async () => {
    const { backend, order, emulator } = await emulate(rafterEmulator, rafterBackend);
    const { ref } = await backend.start(order, never, never);
    for (let count = 0; count < 250; count++) await backend.status(ref, never);
    expect(emulator.requests).toHaveLength(251);
    expect(emulator.requests.filter(({ status }) => status !== 200)).toEqual([]);
  });
});

describe('taking up a scan', () => {
  it('that was left asks for no quota and starts nothing', async () => {
    const first = await emulate(rafterEmulator, rafterBackend);
    const left = await first.run({ waiting: { wait: false } });
    expect(left.result).toMatchObject({ outcome: 'started', scan: { backend: 'rafter' } });
    const { result } = await first.run({ waiting: { scanId: left.result.scan?.id ?? '' } });
    expect(result).toMatchObject({ outcome: 'failed', scan: left.result.scan });
    expect(starts(first)).toBe(1);
  });

  it('that is not there says so', async () => {
    const { result } = await scan({}, { waiting: { scanId: 'none' } });
    expect(result.failure).toMatchObject({
      code: 'SCAN_NOT_FOUND',
      message: 'the status of scan none: Rafter does not know the scan: Scan not found.',
      hint: expect.stringContaining('the same Rafter account'),
    });
  });

  it('has no way to stop it or to find it', async () => {
    const { backend } = await emulate(rafterEmulator, rafterBackend);
    expect([backend.cancel, backend.find]).toEqual([undefined, undefined]);
    expect((await backend.attach?.('none', never).catch((thrown) => thrown.code)) ?? '').toBe(
      'SCAN_NOT_FOUND',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { advalidationBackend } from '../../../src/backends/advalidation/index.ts';
import { Cancellation } from '../../../src/core/cancellation.ts';
import type { ScanResult } from '../../../src/core/model/result.ts';
import { advalidationEmulator } from '../../../src/emulators/advalidation/index.ts';
import { type Emulated, emulate, type Scene } from '../emulated.ts';

const aScene = (scene: Scene = {}) => emulate(advalidationEmulator, advalidationBackend, scene);

async function aRun(scene: Scene = {}, failOn = 'high'): Promise<{ result: ScanResult; scene: Emulated }> {
  const emulated = await aScene(scene);
  const { result } = await emulated.run({ failOn });
  return { result, scene: emulated };
}

const check = (result: ScanResult) => result.checks[0] ?? expect.fail('there is no check');
const rescans = ({ emulator }: Emulated) =>
  emulator.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/rescan')).length;
const titles = (result: ScanResult) => result.findings.map(({ title }) => title);

describe('a run', () => {
  it('fails on tests that failed, and says what the specification asks', async () => {
    const { result } = await aRun();
    expect(result).toMatchObject({ outcome: 'failed', exitCode: 1, grading: 'pass-fail' });
    expect(result.counts).toMatchObject({ critical: 0, high: 2, medium: 1, low: 0 });
    expect(titles(result)).toEqual([
      'File size is 200 KB [Maximum 150 KB]',
      'Test_Display_SslCompliance: 2 insecure requests',
      'Loads in 2.40 seconds [Maximum 2.00 seconds]',
    ]);
    expect(result.findings[0]).toMatchObject({
      category: 'creative',
      ruleId: 'Test_Display_Filesize',
      url: 'https://app.advalidation.example/share/100',
      locations: [],
    });
    expect(check(result)).toMatchObject({
      name: 'creative',
      state: 'complete',
      scope: '4 tests of the creative',
    });
    expect(result.scan).toEqual({
      backend: 'advalidation',
      id: '100-301',
      url: 'https://app.advalidation.example/share/100',
    });
    expect(result.notices).toEqual([
      'Advalidation tests what is served at the time of the scan, whatever the commit is.',
    ]);
  });

  it('passes when all tests passed, and only then', async () => {
    const { result } = await aRun({ scenario: 'clean' });
    expect(result).toMatchObject({ outcome: 'passed', exitCode: 0, findings: [] });
    expect(check(result)).toMatchObject({ state: 'complete', reasons: [] });
  });

  it.each([
    ['failed', "the scan ended as 'failed'"],
    ['cancelled', "the scan ended as 'cancelled'"],
  ] as const)('is inconclusive when the scan ends %s', async (scenario, message) => {
    const { result } = await aRun({ scenario });
    expect(result).toMatchObject({
      outcome: 'inconclusive',
      exitCode: 2,
      failure: { code: 'SCAN_FAILED', message },
    });
  });

  it('holds on warnings alone, unless they are asked for', async () => {
    const { result } = await aRun({ play: ['warnings-only'] });
    expect(result).toMatchObject({ outcome: 'passed', counts: { high: 0, medium: 1 } });
    expect((await aRun({ play: ['warnings-only'] }, 'medium')).result.outcome).toBe('failed');
    const lenient = await aRun({ play: ['warnings-only'], options: { 'warn-severity': 'info' } }, 'medium');
    expect(lenient.result).toMatchObject({ outcome: 'passed', counts: { info: 1 } });
  });

  it('lifts tests to critical that the options name, and says which are not there', async () => {
    const { result } = await aRun({
      options: {
        'critical-tests': ['test_display_sslcompliance', 'Test_Display_LoadTime', 'Test_Sll'],
        'fail-severity': 'high',
      },
    });
    expect(result.counts).toMatchObject({ critical: 1, high: 1, medium: 1 });
    expect(result.notices).toContain(
      "The option critical-tests names 'test_sll', and no test of this scan is called so.",
    );
    expect(result.notices).toHaveLength(2);
  });
});

describe('a VAST tag', () => {
  it('is read to the last media file of each variation, at the pace of the API', async () => {
    const { result, scene } = await aRun({ play: ['vast-variations'] });
    expect(result).toMatchObject({ outcome: 'failed', counts: { high: 6, medium: 4 } });
    expect(check(result)).toMatchObject({
      state: 'complete',
      scope: '16 tests of the creative and 6 parts of it',
    });
    expect(titles(result)).toContain('Test_Video_VastSkipDetection: Not skippable (Variation A)');
    expect(titles(result)).toContain(
      'Test_Video_AudioAverage: -26.70 LUFS [-23 +/- 1 LUFS] (Variation B, media file 1280x720)',
    );
    expect(new Set(result.findings.map(({ fingerprint }) => fingerprint)).size).toBe(10);
    expect(scene.emulator.requests.map(({ status }) => status)).not.toContain(429);
  });

  it('without variations has media files', async () => {
    const { result } = await aRun({ play: ['vast-media-files'] });
    expect(check(result)).toMatchObject({
      state: 'complete',
      scope: '8 tests of the creative and 2 parts of it',
    });
    expect(result.counts).toMatchObject({ high: 3, medium: 2 });
  });

  it('passes when everything in it passed', async () => {
    const { result } = await aRun({ play: ['vast-variations'], scenario: 'clean' });
    expect(result).toMatchObject({ outcome: 'passed', findings: [] });
  });

  it('is inconclusive when a part of it was not scanned', async () => {
    const { result } = await aRun({ play: ['vast-media-files', 'unscanned-part'], scenario: 'clean' });
    expect(result.outcome).toBe('inconclusive');
    expect(check(result).reasons).toEqual(['media file 1280x720 was not scanned']);
  });

  it('gives its findings the same fingerprints in the next scan', async () => {
    const [first, second] = [
      await aRun({ play: ['vast-variations'] }),
      await aRun({ play: ['vast-variations'] }),
    ];
    const prints = ({ result }: typeof first) => result.findings.map(({ fingerprint }) => fingerprint);
    expect(prints(first)).toEqual(prints(second));
  });
});

describe('what is no verdict', () => {
  it('is a scan that is inconclusive, whatever it found', async () => {
    for (const scenario of ['clean', 'findings'] as const) {
      const { result } = await aRun({ play: ['inconclusive'], scenario });
      expect(result).toMatchObject({
        outcome: 'inconclusive',
        exitCode: 2,
        findings: [],
        failure: { code: 'SCAN_FAILED' },
      });
      expect(result.failure?.message).toContain('the scan is inconclusive: The creative did not render');
    }
  });

  it('is the part of a creative whose scan is inconclusive', async () => {
    const { result } = await aRun({ play: ['vast-media-files', 'inconclusive-part'] });
    expect(result).toMatchObject({ outcome: 'failed', exitCode: 1 });
    expect(titles(result).filter((title) => title.includes('1280x720'))).toEqual([]);
    expect(titles(result)).not.toContain('Counted by Advalidation, without details');
    expect(check(result).reasons).toEqual([
      'the scan of media file 1280x720 is inconclusive: The creative did not render',
      '2 issues of 5 have no test',
    ]);
    const clean = await aRun({ play: ['vast-media-files', 'inconclusive-part'], scenario: 'clean' });
    expect(clean.result).toMatchObject({ outcome: 'inconclusive', exitCode: 2, findings: [] });
  });

  it('is a scan without a count, after it was waited for', async () => {
    const slow = await aRun({ play: ['slow-analysis'], scenario: 'clean' });
    expect(slow.result).toMatchObject({ outcome: 'passed' });
    expect(slow.scene.clock.now()).toBeGreaterThanOrEqual(60_000);
    const never = await aRun({ play: ['never-analysed'], scenario: 'clean' });
    expect(never.result.outcome).toBe('inconclusive');
    expect(check(never.result).reasons).toEqual([
      'the number of issues is missing, so the scan is not analysed yet',
    ]);
    const found = await aRun({ play: ['never-analysed'] });
    expect(found.result).toMatchObject({ outcome: 'inconclusive', exitCode: 2, findings: [] });
    expect(found.result.notices).toContain(
      '3 tests failed or warned in a scan that Advalidation has not analysed yet: they are not judged. Scan the creative again.',
    );
    expect(never.scene.clock.now()).toBeLessThan(120_000);
  });

  it('is a scan of the monitoring, which has no tests', async () => {
    const clean = await aRun({ play: ['monitoring'], scenario: 'clean' });
    expect(clean.result.outcome).toBe('inconclusive');
    expect(check(clean.result).reasons[0]).toMatch(
      /^the scan was made by monitoring, .* 0 alerts in the place/,
    );
    const { result } = await aRun({ play: ['monitoring'] });
    expect(result).toMatchObject({ outcome: 'inconclusive', exitCode: 2, findings: [] });
    expect(check(result).reasons).toContain('3 issues of 3 have no test');
  });

  it('is an issue that no test tells of', async () => {
    const { result } = await aRun({ play: ['missing-test'] }, 'critical');
    expect(result).toMatchObject({ outcome: 'inconclusive', findings: { length: 3 } });
    expect(check(result).reasons).toEqual(['1 issue of 3 has no test']);
    expect(result.findings.at(-1)).toMatchObject({ ruleId: 'advalidation-undetailed', severity: 'high' });
    const clean = await aRun({ play: ['missing-test'], scenario: 'clean' }, 'critical');
    expect(clean.result).toMatchObject({ outcome: 'inconclusive', findings: { length: 1 } });
  });

  it('is a state that nobody knows', async () => {
    const { result } = await aRun({ state: 'paused' });
    expect(result).toMatchObject({ outcome: 'inconclusive', failure: { code: 'BACKEND_PROTOCOL' } });
    expect(result.failure?.message).toContain("nothing but 'paused'");
  });
});

describe('starting', () => {
  it('adopts the rescan whose answer was lost', async () => {
    const { result, scene } = await aRun({ play: ['lost-start'] });
    expect(result).toMatchObject({ outcome: 'failed', scan: { id: '100-301' } });
    expect(rescans(scene)).toBe(1);
  });

  it('goes on after a campaign was made whose answer was lost', async () => {
    const { result, scene } = await aRun({
      play: ['lost-start'],
      options: { 'creative-id': undefined, url: 'https://ads.example/banner.html', type: 'display' },
    });
    expect(result.outcome).toBe('failed');
    const posts = scene.emulator.requests.filter(({ method }) => method === 'POST').map(({ path }) => path);
    expect(posts).toEqual(['/v2/campaigns', '/v2/campaigns/27/creatives']);
  });

  it('finds the upload whose answer was lost by its name', async () => {
    const options = { 'creative-id': undefined, tag: '<script></script>', 'campaign-id': 25 };
    const { result, scene } = await aRun({ play: ['lost-start'], options });
    expect(result).toMatchObject({ outcome: 'failed', scan: { id: '101-301' } });
    expect(scene.emulator.scans()).toMatchObject([{ target: `scangate-${scene.order.key.slice(0, 12)}` }]);
  });

  it('takes up a scan under way where a run may, and no other', async () => {
    const waiting = { reuse: true };
    const under = await aScene({ play: ['scan-under-way'] });
    expect((await under.run({ waiting })).result).toMatchObject({
      scan: { id: '100-300' },
      outcome: 'failed',
    });
    expect(rescans(under)).toBe(0);
    const ended = await aScene();
    expect((await ended.run({ waiting })).result).toMatchObject({ scan: { id: '100-301' } });
    const fresh = await aScene({ play: ['scan-under-way'] });
    expect((await fresh.run()).result.scan?.id).toBe('100-301');
  });

  it('waits for the scan of an upload that has none yet', async () => {
    const options = { 'creative-id': undefined, url: 'https://ads.example/a', type: 'video' };
    const { result } = await aRun({ play: ['late-scan'], options });
    expect(result).toMatchObject({ outcome: 'failed', scan: { id: '101' } });
    expect(check(result).state).toBe('complete');
  });

  it('is not misled by a creative that still names the scan before', async () => {
    const { result, scene } = await aRun({ play: ['stale-latest', 'vast-media-files'], durationMs: 0 });
    expect(result).toMatchObject({ outcome: 'failed', scan: { id: '100-303' } });
    expect(check(result)).toMatchObject({ state: 'complete' });
    const read = scene.emulator.requests.flatMap(({ path }) => /scans\/(\d+)\?/.exec(path)?.[1] ?? []);
    expect(read).toEqual(['303', '304', '305']);
  });

  it('is left to itself when the run is cancelled: there is no way to stop it', async () => {
    const scene = await aScene();
    const cancelling = new AbortController();
    const running = scene.run({ signal: cancelling.signal });
    scene.clock
      .sleep(5_000, new AbortController().signal)
      .then(() => cancelling.abort(new Cancellation('SIGTERM')));
    const { result } = await running;
    expect(result).toMatchObject({ outcome: 'cancelled', exitCode: 143, scan: { id: '100-301' } });
    expect(scene.backend.cancel).toBeUndefined();
  });
});

describe('taking up a scan', () => {
  it('goes by creative and scan, or by the creative alone', async () => {
    const { backend, clock } = await aScene();
    const signal = new AbortController().signal;
    const url = 'https://app.advalidation.example/share/100';
    expect(await backend.attach?.('100-300', signal)).toEqual({
      ref: { backend: 'advalidation', id: '100-300', url },
    });
    expect(await backend.attach?.('100', signal)).toMatchObject({ ref: { id: '100-300' } });
    expect(await backend.status({ backend: 'advalidation', id: '100' }, signal)).toEqual({
      state: 'completed',
    });
    expect((await backend.results({ backend: 'advalidation', id: '100' }, signal)).findings).toHaveLength(3);
    expect(clock.now()).toBe(0);
  });

  it('says which ids are none, and which scans are gone', async () => {
    const { backend } = await aScene();
    const signal = new AbortController().signal;
    await expect(backend.attach?.('abc', signal)).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining('as in 100-300'),
    });
    for (const id of ['999', '999-300', '100-999'])
      await expect(backend.attach?.(id, signal)).rejects.toMatchObject({ code: 'SCAN_NOT_FOUND' });
    await expect(backend.status({ backend: 'advalidation', id: '999' }, signal)).rejects.toMatchObject({
      code: 'SCAN_NOT_FOUND',
    });
  });

  it('leads a whole run', async () => {
    const scene = await aScene({ play: ['scan-under-way'] });
    const { result } = await scene.run({ waiting: { scanId: '100-300' } });
    expect(result).toMatchObject({ outcome: 'failed', scan: { id: '100-300' } });
    expect(rescans(scene)).toBe(0);
  });
});

describe('a server in trouble', () => {
  it.each(['rate-limited', 'rate-limited-silently', 'flaky'])('is put up with: %s', async (play) => {
    const { result, scene } = await aRun({ play: [play, 'vast-variations'] });
    expect(result).toMatchObject({ outcome: 'failed', counts: { high: 6, medium: 4 } });
    expect(scene.emulator.faults.met(play)).toBeGreaterThan(0);
    expect(rescans(scene)).toBeLessThanOrEqual(2);
    expect(scene.emulator.scans()).toHaveLength(1);
  });

  it.each(['down', 'login-page'])('is never taken for a pass: %s', async (play) => {
    const { result } = await aRun({ play: [play], scenario: 'clean' });
    expect(result).toMatchObject({ outcome: 'inconclusive', exitCode: 2, findings: [] });
    expect(result.scan).toBeUndefined();
  });

  it('that refuses to start anything says whose rights are missing', async () => {
    const { result, scene } = await aRun({ play: ['read-only-key'] });
    expect(result).toMatchObject({
      outcome: 'misconfigured',
      exitCode: 3,
      failure: { code: 'CREDENTIALS_REFUSED' },
    });
    expect(result.failure?.hint).toMatch(/^The API key is good, but its user may not do this/);
    expect(scene.emulator.scans()).toEqual([]);
  });

  it('does not make anybody wait for its wrong Retry-After', async () => {
    const scene = await aScene({ scenario: 'clean', durationMs: 0 });
    scene.emulator.faults.add({
      name: 'limit',
      method: 'GET',
      times: 1,
      answer: { status: 429, headers: { 'retry-after': '15' } },
    });
    await scene.run();
    expect(scene.clock.now()).toBeLessThan(10_000);
  });

  it('never learns to show the key', async () => {
    for (const play of ['read-only-key', 'down', 'login-page', 'flaky']) {
      const scene = await aScene({ play: [play] });
      const { result } = await scene.run();
      expect(JSON.stringify(result)).not.toContain(scene.emulator.credential);
      expect(scene.log.join('\n')).not.toContain(scene.emulator.credential);
    }
  });
});

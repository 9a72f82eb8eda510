import { describe, expect, it } from 'vitest';
import type { ScanResult } from '../../../src/core/model/result.ts';
import { behaviours } from '../../../src/emulators/appsecplus/behaviours.ts';
import type { commonBehaviours } from '../../../src/emulators/kit/faults.ts';
import { appsecplus, byClientCredentials } from './appsecplus.ts';

const sample = { critical: 1, high: 1, medium: 1, low: 2, info: 0, unknown: 0 };
const none = { critical: 0, high: 0, medium: 0, low: 0, info: 0, unknown: 0 };
const complete = [{ name: 'code', state: 'complete', reasons: [] }];
const incomplete = (...reasons: string[]) => [{ name: 'code', state: 'incomplete', reasons }];

const always = (scan: string) => [
  `AppSec+ scans an application, not a commit: it does not say which code scan ${scan} has seen.`,
  'scan-type is sast: dynamic, vulnerabilities, containers were not checked.',
];

describe('a whole run', () => {
  it('fails over the findings', async () => {
    const { run, emulator } = await appsecplus();
    const { result, native } = await run();
    expect(result).toMatchObject({
      outcome: 'failed',
      exitCode: 1,
      scan: { backend: 'appsecplus', id: 'scan-001' },
      counts: sample,
      checks: [{ ...complete[0], categories: ['sast'], scope: 'application app-12345, sast scan scan-001' }],
      notices: always('scan-001'),
    });
    expect(result.findings[0]).toMatchObject({ ruleId: 'CWE-89', category: 'sast', severity: 'critical' });
    expect(native).toEqual([]);
    expect(emulator.scans()).toEqual([
      { id: 'scan-001', target: 'app-12345 sast', state: 'completed', stopped: false },
    ]);
  });

  it('passes when nothing was found', async () => {
    const { run } = await appsecplus({ scenario: 'clean' });
    const { result } = await run();
    expect(result).toMatchObject({ outcome: 'passed', exitCode: 0, counts: none, checks: complete });
  });

  it('says nothing about the code when the scan failed', async () => {
    const { run } = await appsecplus({ scenario: 'failed' });
    const { result } = await run();
    expect(result).toMatchObject({
      outcome: 'inconclusive',
      exitCode: 2,
      failure: { code: 'SCAN_FAILED', message: "the scan ended as 'failed'" },
    });
  });

  it.each([
    ['dast', 'dynamic', 'CWE-89'],
    ['sca', 'vulnerabilities', 'CVE-2021-44906'],
    ['container', 'containers', 'CVE-2021-44906'],
  ])('of type %s checks %s', async (type, check, rule) => {
    const { run } = await appsecplus({ options: { 'scan-type': type } });
    const { result } = await run();
    expect(result.checks).toMatchObject([{ name: check, categories: [type], state: 'complete' }]);
    expect(result.findings[0]).toMatchObject({ category: type, ruleId: rule });
  });

  it.each(['sca', 'dast', 'container > 3'])(
    'never passes by a rule that its type says nothing about: %s',
    async (failOn) => {
      const { run } = await appsecplus({ scenario: 'clean' });
      const { result } = await run({ failOn });
      expect(result).toMatchObject({ outcome: 'inconclusive', verdict: { gate: 'unknown' } });
    },
  );

  it('finds the application by the repository of the checkout', async () => {
    const { run, emulator } = await appsecplus({
      options: { application: undefined },
      target: { repository: 'git@github.com:example/payments.git' },
    });
    expect((await run()).result.outcome).toBe('failed');
    expect(emulator.scans()[0]?.target).toBe('app-67890 sast');
  });

  it('never takes a state for an end that it does not know', async () => {
    const { run } = await appsecplus({ state: 'paused' });
    const { result } = await run();
    expect(result).toMatchObject({ outcome: 'inconclusive', failure: { code: 'BACKEND_PROTOCOL' } });
    expect(result.failure?.message).toContain("'paused'");
  });

  it('asks no more often than the service allows', async () => {
    const { run, emulator } = await appsecplus({ durationMs: 600_000, play: ['paged-items'] });
    await run({ waiting: { pollIntervalMs: 1 } });
    expect(emulator.requests.some(({ status }) => status === 429)).toBe(false);
  });
});

/** What is expected of a run, over a scan that finds the sample's findings. */
type Expected = Partial<Record<keyof ScanResult, unknown>> & { readonly notices?: readonly unknown[] };

const counted = 'AppSec+ counts 5 findings and lists';
const played: Record<keyof typeof behaviours, Expected> = {
  conflict: {
    counts: sample,
    checks: complete,
    notices: [
      ...always('scan-001'),
      "Scan scan-001 was started by 'nightly', not by this job: it may be of older code.",
    ],
  },
  'conflict-ended': { scan: { id: 'scan-002' }, counts: sample, notices: always('scan-002') },
  'short-tokens': { counts: sample, checks: complete },
  'token-expiry': { counts: sample, checks: complete },
  'paged-items': { counts: sample, checks: complete },
  'paged-data': { counts: sample, checks: complete },
  'cursor-loop': {
    counts: sample,
    checks: incomplete('of the list of vulnerabilities, its pages repeat themselves'),
    notices: [...always('scan-001'), `${counted} 4: 1 is counted here without details.`],
  },
  'late-summary': { counts: sample, checks: complete, notices: always('scan-001') },
  'no-summary': {
    counts: sample,
    checks: incomplete('AppSec+ gave no summary that its list of findings could be compared with'),
  },
  'counts-disagree': {
    counts: { ...sample, unknown: 2 },
    checks: incomplete('the summary counts 7 findings in all, and 5 by severity'),
  },
  'late-details': { counts: sample, checks: complete, notices: always('scan-001') },
  'no-details': {
    counts: sample,
    checks: complete,
    notices: [...always('scan-001'), `${counted} 0: 5 are counted here without details.`],
  },
  'half-details': {
    counts: sample,
    checks: complete,
    notices: [...always('scan-001'), `${counted} 3: 2 are counted here without details.`],
  },
  'mixed-details': { counts: sample, checks: complete, notices: always('scan-001') },
  'triaged-details': {
    outcome: 'passed',
    exitCode: 0,
    counts: { ...none, low: 2 },
    checks: complete,
    notices: [...always('scan-001'), '3 findings accepted or resolved in AppSec+ do not count.'],
  },
  'unreadable-details': {
    counts: sample,
    checks: complete,
    notices: [
      ...always('scan-001'),
      `${counted} 0: 5 are counted here without details.`,
      'No details: the list of vulnerabilities: the credentials are good, but may not read vulnerabilities (403); it says: Insufficient permissions.',
    ],
  },
  'twin-application': { counts: sample, checks: complete },
};

describe('each odd behaviour', () => {
  const names = Object.keys(behaviours) as (keyof typeof behaviours)[];

  it.each(names)('%s, over findings', async (name) => {
    const { run } = await appsecplus({ play: [name], deps: byClientCredentials });
    const { result } = await run();
    expect(result).toMatchObject({ outcome: 'failed', exitCode: 1, ...played[name] });
  });

  const undecided: readonly (keyof typeof behaviours)[] = ['no-summary', 'counts-disagree', 'cursor-loop'];
  it.each(names)('%s, over a clean scan', async (name) => {
    const { run } = await appsecplus({ play: [name], scenario: 'clean', deps: byClientCredentials });
    const { outcome } = (await run({ failOn: 'critical' })).result;
    expect(outcome).toBe(undecided.includes(name) ? 'inconclusive' : 'passed');
  });

  it.each(names)('%s, over a scan that failed', async (name) => {
    const { run } = await appsecplus({ play: [name], scenario: 'failed', deps: byClientCredentials });
    expect((await run()).result.outcome).toBe('inconclusive');
  });
});

describe('each fault that any server has', () => {
  const ends: Record<keyof typeof commonBehaviours, string> = {
    'rate-limited': 'failed',
    'rate-limited-silently': 'failed',
    flaky: 'failed',
    down: 'inconclusive',
    'login-page': 'inconclusive',
    'lost-start': 'failed',
  };

  it.each(Object.entries(ends))('%s ends as %s, with one scan at most', async (name, outcome) => {
    const { run, emulator } = await appsecplus({ play: [name] });
    const { result } = await run();
    expect(result.outcome).toBe(outcome);
    expect(emulator.scans().length).toBe(outcome === 'failed' ? 1 : 0);
  });
});

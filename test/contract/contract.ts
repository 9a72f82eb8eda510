import { describe, expect, it } from 'vitest';
import { Cancellation } from '../../src/core/cancellation.ts';
import { ScangateError } from '../../src/core/errors.ts';
import { categories } from '../../src/core/model/finding.ts';
import type { ScanResult } from '../../src/core/model/result.ts';
import { isScanId, isTerminal } from '../../src/core/model/scan.ts';
import { severities } from '../../src/core/model/severity.ts';
import type { StartedScan } from '../../src/core/ports/backend.ts';
import type { commonBehaviours, Fault, FaultAnswer } from '../../src/emulators/kit/faults.ts';
import { type Emulated, never, type Scene } from '../backends/emulated.ts';
import { type ContractSubject, type Endpoint, open } from './subject.ts';

const json = { 'content-type': 'application/json' };
const page = {
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: '<!doctype html><title>Sign in</title><p>Please sign in.</p>',
};
const hour = 3_600_000;

/** What every backend must do, run against its emulator over real HTTP, in time that passes by itself. */
export function contract(subject: ContractSubject): void {
  const { backend: module, emulator, endpoints, words = {} } = subject;
  const nowhere: Endpoint = { method: 'GET', path: /$^/ };
  const { start: starting = nowhere, status: asking = nowhere } = endpoints;
  const remote = endpoints.status !== undefined;
  const scene = (given: Scene = {}) => open(subject, given);
  const at = (endpoint: Endpoint, answer: FaultAnswer, more: Partial<Fault> = {}): Fault => ({
    name: 'planned',
    ...endpoint,
    answer,
    ...more,
  });

  describe('a whole run', () => {
    it('breaks the gate over what is found, and everything adds up', async () => {
      const opened = await scene();
      const { result } = await opened.run();
      expect(summaryOf(result)).toEqual({ outcome: 'failed', exitCode: 1, failure: undefined });
      expectSound(result);
      expect(result.findings.length).toBeGreaterThan(2);
      expect(result.scan?.id).toSatisfy(isScanId);
      expectNoSecret(opened, result);
    });

    it('finds the same, by the same fingerprints, a second time', async () => {
      const runs = [await (await scene()).run(), await (await scene()).run()];
      const [first, second] = runs.map(({ result }) =>
        result.findings.map(({ fingerprint }) => fingerprint).sort(),
      );
      expect(first).toEqual(second);
    });

    it('passes when nothing is found, and says what was checked', async () => {
      const { result } = await (await scene({ scenario: 'clean' })).run();
      expect(summaryOf(result)).toEqual({ outcome: 'passed', exitCode: 0, failure: undefined });
      expect(result.findings).toEqual([]);
      expect(result.checks.some(({ state }) => state === 'complete')).toBe(true);
      expectSound(result);
    });

    it('reports without failing when no rule is asked for', async () => {
      const { result } = await (await scene()).run({ failOn: 'none' });
      expect(result.outcome).toBe('passed');
      expect(result.findings.length).toBeGreaterThan(0);
    });

    it.runIf(emulator.scenarios.includes('failed'))(
      'is inconclusive when the scan failed, in the words of the vendor',
      async () => {
        const opened = await scene({ scenario: 'failed' });
        const { result } = await opened.run();
        expect(summaryOf(result)).toMatchObject({ outcome: 'inconclusive', exitCode: 2 });
        expect(result.failure).toMatchObject({ code: 'SCAN_FAILED' });
        expect(result.findings).toEqual([]);
        expectNoSecret(opened, result);
      },
    );

    it.runIf(emulator.scenarios.includes('cancelled'))(
      'is inconclusive when somebody else stopped the scan',
      async () => {
        const { result } = await (await scene({ scenario: 'cancelled' })).run();
        expect(summaryOf(result)).toMatchObject({ outcome: 'inconclusive', exitCode: 2 });
        expect(result.failure?.message).toContain('cancelled');
      },
    );

    it.runIf(remote)('starts one scan and no more', async () => {
      const opened = await scene();
      await opened.run();
      expect(opened.emulator.scans()).toHaveLength(1);
    });
  });

  describe.runIf(remote)('the states of the vendor', () => {
    const all = Object.entries(words).flatMap(([state, all]) => all.map((word) => ({ state, word })));

    it.each(all)('reads $word as $state', async ({ state, word }) => {
      const opened = await scene({ state: word });
      const { ref } = await start(opened);
      expect((await opened.backend.status(ref, never)).state).toBe(state);
    });

    it('knows a word for every state that ends a scan', () => {
      expect(Object.keys(words)).toEqual(expect.arrayContaining(['running', 'completed', 'failed']));
    });

    it('goes on waiting at a word that it does not know, and never takes it for an end', async () => {
      const opened = await scene({ state: 'Hibernating' });
      const { ref } = await start(opened);
      const status = await opened.backend.status(ref, never);
      expect(isTerminal(status.state)).toBe(false);
      expect(status).toMatchObject({ state: 'unknown', detail: expect.stringContaining('Hibernating') });
      const { result } = await (await scene({ state: 'Hibernating' })).run({
        waiting: { limit: { ms: 600_000, setBy: 'timeout' } },
      });
      expect(['timed-out', 'inconclusive']).toContain(result.outcome);
    });
  });

  describe.runIf(remote)('faults while it waits', () => {
    const passing: readonly (readonly [string, FaultAnswer, Partial<Fault>])[] = [
      [
        '429 with Retry-After',
        { status: 429, headers: { ...json, 'retry-after': '7' }, body: '{}' },
        { times: 2 },
      ],
      ['429 without Retry-After', { status: 429, headers: json, body: '{}' }, { times: 2 }],
      ['500 once', { status: 500, body: 'Internal Server Error' }, { times: 1 }],
      [
        '502 and 503 and 504',
        { status: 503, headers: { 'content-type': 'text/html' }, body: '<h1>503</h1>' },
        { times: 3 },
      ],
      ['a cut connection', { cut: 'before' }, { times: 2 }],
      ['an HTML page instead of JSON', page, { times: 1 }],
      ['truncated JSON', 'truncated', { times: 1 }],
      ['404 on the first two', { status: 404, headers: json, body: '{}' }, { times: 2 }],
    ];

    it.each(passing)('survives %s', async (_, answer, more) => {
      const opened = await scene();
      opened.emulator.faults.add(at(asking, answer, more));
      const { result } = await opened.run();
      expect(summaryOf(result)).toEqual({ outcome: 'failed', exitCode: 1, failure: undefined });
      expect(opened.emulator.faults.met('planned')).toBe(more.times);
      expect(opened.emulator.scans()).toHaveLength(1);
      expectNoSecret(opened, result);
    });

    const lasting: readonly (readonly [string, FaultAnswer, string])[] = [
      ['5xx', { status: 503, headers: json, body: '{}' }, 'inconclusive'],
      ['429', { status: 429, headers: json, body: '{}' }, 'inconclusive'],
      ['an HTML page', page, 'inconclusive'],
      ['truncated JSON', 'truncated', 'inconclusive'],
      ['JSON of another shape', { status: 200, headers: json, body: '{"hello":"world"}' }, 'inconclusive'],
      ['an empty list', { status: 200, headers: json, body: '[]' }, 'inconclusive'],
      ['404', { status: 404, headers: json, body: '{}' }, 'inconclusive'],
      ['401', { status: 401, headers: json, body: '{}' }, 'misconfigured'],
      ['403', { status: 403, headers: json, body: '{}' }, 'misconfigured'],
    ];

    it.each(lasting)('ends without a verdict at %s for ever', async (_, answer, outcome) => {
      const opened = await scene();
      opened.emulator.faults.add(at(asking, answer));
      const { result } = await opened.run({ waiting: { limit: { ms: hour, setBy: 'timeout' } } });
      // A shape that is not known may go on to be asked for until the time is up.
      expect([outcome, 'timed-out']).toContain(result.outcome);
      expect(result.failure?.message).not.toBe('');
      expect(opened.emulator.scans()).toHaveLength(1);
      expectNoSecret(opened, result);
    });
  });

  describe.runIf(remote)('faults at the start', () => {
    it.each([400, 401, 403, 404, 409, 413, 422])(
      'ends without a pass at %i, and asks no second time',
      async (status) => {
        const opened = await scene();
        opened.emulator.faults.add(at(starting, { status, headers: json, body: '{"error":"no"}' }));
        const { result } = await opened.run();
        expect(['misconfigured', 'inconclusive']).toContain(result.outcome);
        if (status === 401 || status === 403) expect(result.outcome).toBe('misconfigured');
        // A conflict may have ended before it was looked at, so that the start is tried once more.
        expect(opened.emulator.faults.met('planned')).toBeLessThanOrEqual(status === 409 ? 2 : 1);
        expect(result.failure?.message).toMatch(/\S/);
        expectNoSecret(opened, result);
      },
    );

    it('starts again what surely was not started', async () => {
      const opened = await scene();
      opened.emulator.faults.add(
        at(starting, { status: 503, headers: { ...json, 'retry-after': '3' }, body: '{}' }, { times: 1 }),
      );
      const { result } = await opened.run();
      expect(result.outcome).toBe('failed');
      expect(opened.emulator.scans()).toHaveLength(1);
    });

    it('never starts a second scan when the answer to the first is lost', async () => {
      const opened = await scene();
      opened.emulator.faults.add(at(starting, { cut: 'after' }, { times: 1 }));
      const { result } = await opened.run();
      expect(opened.emulator.scans()).toHaveLength(1);
      if (opened.backend.find) expect(summaryOf(result)).toMatchObject({ outcome: 'failed', exitCode: 1 });
      else expect(result.failure?.code).toBe('START_UNCERTAIN');
    });

    it('does not take the page of a proxy for a started scan', async () => {
      const opened = await scene();
      opened.emulator.faults.add(at(starting, page));
      const { result } = await opened.run();
      expect(result.outcome).toBe('inconclusive');
    });
  });

  describe.runIf(remote)('what stands before the start', () => {
    const failures = async () => {
      const refuse = (status: number): Fault => ({
        name: 'planned',
        answer: { status, headers: json, body: '{}' },
      });
      const wrongKey = await scene({ deps: wrongCredentials });
      const { scope, quota } = subject.plays;
      const down = await scene();
      down.emulator.faults.add(refuse(503));
      return {
        'wrong key': await wrongKey.run(),
        'address that nobody answers at': await (
          await scene({ deps: { baseUrl: new URL('http://127.0.0.1:9/') } })
        ).run(),
        'server that is down': await down.run(),
        ...(scope ? { 'missing right': await (await scene({ play: [scope] })).run() } : {}),
        ...(quota ? { 'used-up quota': await (await scene({ play: [quota] })).run() } : {}),
      };
    };

    it('tells a wrong key, a missing right, a used-up quota and an unreachable host apart', async () => {
      const runs = Object.entries(await failures());
      const texts = runs.map(([, { result }]) => result.failure?.message ?? '');
      expect(new Set(texts).size).toBe(runs.length);
      for (const [what, { result }] of runs) {
        expect(result.failure?.code, what).toBe(expectedCodes[what]);
        expect(result.failure?.hint ?? '', what).toMatch(/\S/);
        expect(result.findings).toEqual([]);
      }
    });

    it('starts nothing with a wrong key', async () => {
      const opened = await scene({ deps: wrongCredentials });
      const { result } = await opened.run();
      expect(summaryOf(result)).toMatchObject({ outcome: 'misconfigured', exitCode: 3 });
      expect(opened.emulator.scans()).toEqual([]);
    });
  });

  describe('faults in the results', () => {
    const broken: readonly (readonly [string, FaultAnswer])[] = [
      ['truncated JSON', 'truncated'],
      ['an HTML page', page],
      ['an empty body', { status: 200, headers: json, body: '' }],
      ['null', { status: 200, headers: json, body: 'null' }],
      ['JSON of another shape', { status: 200, headers: json, body: '{"hello":"world"}' }],
      ['5xx', { status: 500, headers: json, body: '{}' }],
      ['404', { status: 404, headers: json, body: '{}' }],
    ];

    it.each(broken)('never passes over %s where findings should be', async (what, answer) => {
      const opened = await scene({ scenario: 'clean' });
      const started = await start(opened);
      await untilEnded(opened, started);
      opened.emulator.faults.add(at(endpoints.findings, answer));
      const { result } = await opened.run({ waiting: { scanId: started.ref.id } });
      if (!(subject.countsApart && what === '404')) expect(result.exitCode).toBeGreaterThan(0);
      expectNoSecret(opened, result);
    });

    it('survives one 5xx', async () => {
      const opened = await scene();
      const started = await start(opened);
      await untilEnded(opened, started);
      opened.emulator.faults.add(at(endpoints.findings, { status: 502, body: 'Bad Gateway' }, { times: 1 }));
      const { result } = await opened.run({ waiting: { scanId: started.ref.id } });
      expect(summaryOf(result)).toEqual({ outcome: 'failed', exitCode: 1, failure: undefined });
    });

    it.runIf(subject.severity)(
      'counts a severity that it does not know as unknown, and drops nothing',
      async () => {
        const { spoil: rewrite, endpoint = endpoints.findings } = subject.severity ?? { spoil: String };
        const plain = await (await scene()).run();
        const opened = await scene();
        opened.emulator.faults.add(at(endpoint, { rewrite }));
        const { result } = await opened.run();
        expect(result.findings.length).toBeGreaterThanOrEqual(plain.result.findings.length);
        expect(result.counts.unknown).toBeGreaterThan(0);
        expect(result.outcome).not.toBe('passed');
        expectSound(result);
      },
    );

    it.runIf(subject.plays.pages)('reads every page', async () => {
      const plain = await (await scene()).run();
      const paged = await (await scene({ play: [subject.plays.pages ?? ''] })).run();
      expect(paged.result.findings.length).toBeGreaterThanOrEqual(plain.result.findings.length);
      expect(paged.result.outcome).toBe('failed');
      expectSound(paged.result);
    });
  });

  describe.runIf(remote)('cancelling', () => {
    it('stops the scan, or says that it goes on', async () => {
      const opened = await scene({ durationMs: hour / 2 });
      const controller = new AbortController();
      void opened.clock.sleep(60_000, never).then(() => controller.abort(new Cancellation('SIGTERM')));
      const { result } = await opened.run({ signal: controller.signal });
      expect(summaryOf(result)).toMatchObject({ outcome: 'cancelled', exitCode: 143 });
      const [scan] = opened.emulator.scans();
      if (opened.backend.cancel) expect(scan?.stopped).toBe(true);
      else
        expect(`${opened.log.join('\n')} ${result.failure?.message} ${result.failure?.hint}`).toMatch(
          /cannot be stopped|goes on|no way to stop/,
        );
      expectNoSecret(opened, result);
    });

    it('is no error for a scan that has ended', async () => {
      const opened = await scene();
      const started = await start(opened);
      await untilEnded(opened, started);
      if (opened.backend.cancel)
        await expect(opened.backend.cancel(started.ref, never)).resolves.toBeUndefined();
      else expect(opened.backend).not.toHaveProperty('cancel');
    });
  });

  describe.runIf(module.attaches)('taking a scan up', () => {
    it('resumes by its id, with the same results', async () => {
      const opened = await scene();
      const started = await start(opened);
      const { result } = await opened.run({ waiting: { scanId: started.ref.id } });
      expect(result.outcome).toBe('failed');
      expect(result.scan?.id).toBe(started.ref.id);
      expect(opened.emulator.scans()).toHaveLength(1);
    });

    it('never passes for an id that is not known', async () => {
      const opened = await scene();
      const known = await start(opened);
      const id = known.ref.id.replaceAll(/[0-9]/g, (digit) => String((Number(digit) + 3) % 10));
      const { result } = await opened.run({ waiting: { scanId: id } });
      expect(['inconclusive', 'misconfigured']).toContain(result.outcome);
    });

    it('finds the scan of the same order while it runs, where it can look up', async () => {
      const opened = await scene({ durationMs: hour / 2 });
      const started = await start(opened);
      if (!opened.backend.find) return expect(opened.backend).not.toHaveProperty('find');
      const found = await opened.backend.find(opened.order, never);
      expect(found?.ref.id).toBe(started.ref.id);
    });
  });

  describe('what it declares', () => {
    it('is what it has', async () => {
      const opened = await scene();
      expect(opened.backend.checks).toEqual(module.checks);
      expect(opened.backend.attach !== undefined).toBe(module.attaches);
    });

    it('delivers the kinds of report that it names, each what it claims to be', async () => {
      const kinds = module.delivers.filter((kind) => kind !== 'other');
      const opened = await scene({ deps: { reports: kinds } });
      const { native } = await opened.run();
      expect([...new Set(native.map(({ kind }) => kind))].filter((kind) => kind !== 'other').sort()).toEqual(
        [...kinds].sort(),
      );
      for (const { kind, content } of native) {
        const head = Buffer.from(content).toString('latin1').trimStart();
        if (kind === 'pdf') expect(head).toMatch(/^%PDF-/);
        else if (kind === 'cyclonedx')
          expect(JSON.parse(Buffer.from(content).toString())).toMatchObject({ bomFormat: 'CycloneDX' });
        else if (kind === 'sarif')
          expect(JSON.parse(Buffer.from(content).toString())).toMatchObject({ version: '2.1.0' });
        else expect(head).not.toMatch(/^<!doctype html|^<html/i);
      }
    });

    it('downloads no report that nobody asked for', async () => {
      const opened = await scene({ deps: { reports: ['json'] } });
      const { native } = await opened.run();
      expect(native.filter(({ kind }) => kind !== 'other')).toEqual([]);
    });

    it('describes every odd behaviour of its emulator in a sentence', () => {
      for (const [name, sentence] of Object.entries(emulator.behaviours)) {
        expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(sentence).toMatch(/^[A-Za-z`].{10,}\.$/);
      }
    });
  });

  describe('odd behaviour of the vendor', () => {
    it.each(Object.keys(emulator.behaviours))(
      'ends with sound results or without a pass: %s',
      async (name) => {
        const opened = await scene({ play: [name] });
        const { result } = await opened.run();
        if (!subject.plays.mayPass?.includes(name)) expect(result.outcome).not.toBe('passed');
        expect(result.failure?.code).not.toBe('INTERNAL');
        expectSound(result);
        expectNoSecret(opened, result);
      },
    );

    it.each([
      'rate-limited',
      'rate-limited-silently',
      'flaky',
      'lost-start',
    ] satisfies (keyof typeof commonBehaviours)[])('ends without a wrong pass: %s', async (name) => {
      const opened = await scene({ play: [name] });
      const { result } = await opened.run();
      expect(['failed', 'inconclusive']).toContain(result.outcome);
      expect(opened.emulator.scans().length).toBeLessThanOrEqual(1);
      expectSound(result);
    });

    it.each(['down', 'login-page'] satisfies (keyof typeof commonBehaviours)[])(
      'ends without a pass, and remotely without a verdict: %s',
      async (name) => {
        const { result } = await (await scene({ play: [name] })).run();
        expect(remote ? ['inconclusive'] : ['inconclusive', 'failed']).toContain(result.outcome);
      },
    );
  });
}

const wrongCredentials = {
  apiKey: 'not-the-key',
  username: undefined,
  password: undefined,
  clientId: undefined,
  clientSecret: undefined,
};

const expectedCodes: Readonly<Record<string, string>> = {
  'wrong key': 'CREDENTIALS_REFUSED',
  'missing right': 'CREDENTIALS_REFUSED',
  'used-up quota': 'QUOTA_EXHAUSTED',
  'address that nobody answers at': 'BACKEND_UNREACHABLE',
  'server that is down': 'BACKEND_UNREACHABLE',
};

function start({ backend, order }: Emulated): Promise<StartedScan> {
  return backend.start(order, never, never);
}

async function untilEnded({ backend, clock }: Emulated, { ref }: StartedScan): Promise<void> {
  for (let asked = 0; asked < 100; asked++) {
    if (isTerminal((await backend.status(ref, never)).state)) return;
    await clock.sleep(10_000, never);
  }
  throw new ScangateError('INTERNAL', 'the scan of the emulator never ends');
}

function summaryOf({ outcome, exitCode, failure }: ScanResult) {
  return { outcome, exitCode, failure: failure?.message };
}

/** Nothing is lost, doubled or out of place. */
function expectSound(result: ScanResult): void {
  const { findings, counts, checks } = result;
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(findings.length);
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
  const covered = checks.filter(({ state }) => state !== 'not-checked').flatMap((check) => check.categories);
  for (const finding of findings) {
    expect(finding.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(categories).toContain(finding.category);
    expect(severities).toContain(finding.severity);
    expect(covered).toContain(finding.category);
    expect(finding.ruleId).toMatch(/\S/);
    expect(finding.title).toMatch(/\S/);
    for (const { path } of finding.locations) expect(path).not.toMatch(/^([a-z]+:|[\\/])|(^|\/)\.\.(\/|$)/i);
    expect(finding.component?.purl ?? '').toMatch(/^$|^pkg:[a-z][a-z0-9.+-]*\/\S+$/);
    if (finding.url !== undefined) expect(finding.url).toMatch(/^https?:\/\//);
  }
  for (const { state, reasons } of checks) if (state !== 'complete') expect(reasons).not.toEqual([]);
}

/** No credential in a log line, an error or a result, plain or in base64. */
function expectNoSecret({ emulator, log }: Emulated, result: ScanResult): void {
  const said = `${log.join('\n')}\n${JSON.stringify(result)}`;
  const secrets = [emulator.credential, ...Object.values(emulator.otherCredentials ?? {})];
  for (const secret of secrets.filter((text) => text.length > 5)) {
    expect(said).not.toContain(secret);
    expect(said).not.toContain(Buffer.from(secret).toString('base64'));
  }
}

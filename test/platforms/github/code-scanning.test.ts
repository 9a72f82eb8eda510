import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { uploadSarif } from '../../../src/platforms/github/code-scanning/index.ts';
import { packSarif } from '../../../src/platforms/github/code-scanning/pack.ts';
import { parseSarif, type SarifResult } from '../../../src/platforms/github/code-scanning/sarif.ts';
import { trimSarif } from '../../../src/platforms/github/code-scanning/trim.ts';
import { renderSarif } from '../../../src/reports/sarif/render.ts';
import type { GitHubApiDouble } from '../../doubles/github-api/github-api.ts';
import { aFailedResult } from '../../factories/model.ts';
import { head, jobOn, never, startApi } from './harness.ts';

let directory: string;
let double: GitHubApiDouble | undefined;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'code-scanning-'));
});
afterEach(async () => {
  await rm(directory, { recursive: true });
  expect(double?.violations ?? []).toEqual([]);
  double = undefined;
});

const sarifOf = (...runs: object[]) => ({ version: '2.1.0', runs });
const aRun = (results: Partial<SarifResult>[] | undefined, rules: object[] = [], name = 'Scanner') => ({
  tool: { driver: { name, rules } },
  ...(results === undefined ? {} : { results }),
});
const parsed = (...runs: object[]) => parseSarif(JSON.stringify(sarifOf(...runs)));
const rule = (id: string, severity?: number) => ({
  id,
  ...(severity === undefined ? {} : { properties: { 'security-severity': String(severity) } }),
});

async function upload(
  on: GitHubApiDouble,
  {
    content = [...renderSarif(aFailedResult())].join(''),
    env = {},
    payload = {} as unknown,
    category = 'scangate/a',
    folder = '',
  } = {},
  signal = never,
) {
  double = on;
  const file = join(directory, 'scangate.sarif');
  await writeFile(file, content);
  const job = jobOn(
    on,
    { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main', GITHUB_SHA: head, ...env },
    payload,
  );
  const { api, context, clock, logger } = job;
  const startedAt = '2026-11-01T08:00:00.000Z';
  const outcome = await uploadSarif(
    { api, context, file, folder, startedAt, category, clock, logger },
    signal,
  );
  return { outcome, ...job, told: logger.lines.filter((line) => !line.startsWith('debug ')) };
}

describe('an upload to code scanning', () => {
  it('brings the findings, and waits until GitHub has read them', async () => {
    const api = await startApi({ pendingAnswers: 2 });
    const { outcome, told, clock } = await upload(api);
    expect(outcome).toEqual({ state: 'complete', id: api.uploads[0]?.id });
    expect(api.uploads).toMatchObject([{ commitSha: head, ref: 'refs/heads/main', errors: [] }]);
    const [run] = parseSarif(JSON.stringify(api.uploads[0]?.sarif)).runs;
    expect(run?.results).toHaveLength(aFailedResult().findings.length);
    expect(run?.automationDetails).toEqual({ id: 'scangate/a/' });
    expect(clock.sleeps).toEqual([2_000, 3_000, 5_000]);
    expect(told).toEqual([]);
  });

  it('is for the head of a pull request, not its merge commit', async () => {
    const api = await startApi();
    const payload = {
      pull_request: {
        number: 5,
        head: { ref: 'patch-1', sha: 'd'.repeat(40), repo: { full_name: 'acme/shop' } },
      },
    };
    await upload(api, {
      env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/5/merge' },
      payload,
    });
    expect(api.uploads).toMatchObject([{ commitSha: 'd'.repeat(40), ref: 'refs/pull/5/head' }]);
  });

  it('shows the findings of a folder at their paths in the repository', async () => {
    const place = (uri: string, uriBaseId?: string) => ({
      physicalLocation: { artifactLocation: { uri, ...(uriBaseId ? { uriBaseId } : {}) } },
    });
    const locations = [place('src/a.ts', '%SRCROOT%'), place('src/b.ts'), place('c.ts', 'OTHER'), {}];
    const api = await startApi();
    await upload(api, {
      content: JSON.stringify(sarifOf(aRun([{ locations }]))),
      folder: 'apps/my shop',
    });
    const [run] = parseSarif(JSON.stringify(api.uploads[0]?.sarif)).runs;
    const uris = run?.results?.[0]?.locations?.map((one) => one.physicalLocation?.artifactLocation?.uri);
    expect(uris).toEqual(['apps/my%20shop/src/a.ts', 'src/b.ts', 'c.ts', undefined]);
  });

  it('works on GitHub Enterprise Server', async () => {
    expect((await upload(await startApi({ enterprise: true }))).outcome.state).toBe('complete');
  });

  it('goes on by itself where GitHub takes long', async () => {
    const { outcome, told, clock } = await upload(await startApi({ pendingAnswers: 99 }));
    expect(outcome.state).toBe('pending');
    expect(clock.now()).toBe(120_000);
    expect(told).toEqual(['info code scanning has not read the upload yet; it goes on by itself']);
  });

  it('waits where GitHub does not know it yet', async () => {
    const api = await startApi({ faults: [{ method: 'GET', path: /sarifs/, times: 1, status: 404 }] });
    expect((await upload(api)).outcome.state).toBe('complete');
  });

  it('is not called refused where only its state cannot be asked', async () => {
    const api = await startApi({ faults: [{ method: 'GET', path: /sarifs/, status: 403 }] });
    const { outcome, told } = await upload(api);
    expect(outcome).toEqual({ state: 'pending', id: api.uploads[0]?.id });
    expect(told).toEqual([
      expect.stringContaining('info code scanning has the upload; whether it could be read'),
    ]);
  });

  it('that GitHub cannot use is a warning with its reasons', async () => {
    const api = await startApi({ processingError: 'bad ::add-mask::x\nfile' });
    const { outcome, told } = await upload(api);
    expect(outcome.state).toBe('failed');
    expect(told).toEqual(['warn code scanning could not use all of the upload: bad ::add-mask::x\\nfile']);
  });

  it('ends at once when the run is cancelled', async () => {
    const cancelled = AbortSignal.abort(new Error('cancelled'));
    await expect(upload(await startApi(), {}, cancelled)).rejects.toThrow('cancelled');
  });
});

describe('an upload that is refused', () => {
  it.each([
    'Advanced Security must be enabled for this repository to use code scanning.',
    'Code Security must be enabled for this repository to use code scanning.',
    'repository not enabled for code scanning',
  ])('because the repository has no code scanning says how to get it: %s', async (words) => {
    const fault = { method: 'POST', path: /sarifs/, status: 403, message: words };
    const { outcome, told } = await upload(await startApi({ faults: [fault] }));
    expect(outcome).toEqual({ state: 'refused' });
    expect(told).toEqual([
      'warn the findings could not be uploaded to code scanning: the repository has no code scanning: turn on Code Security (Advanced Security) in its settings, or set upload-sarif to false',
    ]);
  });

  it('names the missing permission', async () => {
    const { told } = await upload(await startApi({ token: { permissions: {} } }));
    expect(told).toEqual([expect.stringContaining('lacks the permission security-events: write')]);
  });

  it.each([
    [413, 'too large for this server'],
    [400, 'GitHub answered 400: no'],
    [503, 'not available right now'],
  ])('with %i is one warning', async (status, expected) => {
    const api = await startApi({ faults: [{ method: 'POST', path: /sarifs/, status, message: 'no' }] });
    const { outcome, told } = await upload(api);
    expect(outcome).toEqual({ state: 'refused' });
    expect(told).toEqual([expect.stringContaining(expected)]);
  });

  it.each(['no json', '{"version":"2.0.0","runs":[]}', '{"version":"2.1.0","runs":[{}]}', '[]'])(
    'because it is no SARIF says so: %s',
    async (content) => {
      const api = await startApi();
      const { told } = await upload(api, { content });
      expect(told).toEqual([expect.stringContaining('the file is not SARIF 2.1.0')]);
      expect(api.requests).toEqual([]);
    },
  );
});

describe('nothing is uploaded', () => {
  it('of a file that is far too large', async () => {
    const api = await startApi();
    const file = join(directory, 'large.sarif');
    await writeFile(file, '');
    await truncate(file, 300 * 1024 * 1024);
    const {
      api: client,
      context,
      clock,
      logger,
    } = jobOn(api, { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: head });
    const ofFile = { file, startedAt: '2026-11-01T08:00:00Z', category: 'c' };
    const pushed = { ...context, gitRef: 'refs/heads/main', code: { sha: head } };
    const outcome = await uploadSarif({ api: client, context: pushed, clock, logger, ...ofFile }, never);
    expect(outcome).toEqual({ state: 'refused' });
    expect(logger.lines.at(-1)).toContain('the SARIF file has 314572800 bytes, more than 268435456');
  });

  it.each([
    ['nothing was scanned', aRun(undefined)],
    ['the scan broke off', { ...aRun([{ level: 'note' }]), invocations: [{ executionSuccessful: false }] }],
    ['there is no run', undefined],
  ])('where %s', async (_, run) => {
    const api = await startApi();
    const content = JSON.stringify(run === undefined ? sarifOf() : sarifOf(run));
    const { outcome, told } = await upload(api, { content });
    expect(outcome).toEqual({ state: 'nothing' });
    expect(told).toEqual([
      expect.stringMatching(/^info nothing was uploaded to code scanning: the scan did not/),
    ]);
    expect(api.requests).toEqual([]);
  });

  it('where no commit is known', async () => {
    const api = await startApi();
    const { outcome } = await upload(api, { env: { GITHUB_SHA: '' } });
    expect(outcome).toEqual({ state: 'nothing' });
    expect(api.requests).toEqual([]);
  });
});

describe('the limits of code scanning', () => {
  it('leave a file within them as it is, but for its category', () => {
    const run = aRun([{ ruleId: 'A', ruleIndex: 0, level: 'note' }], [rule('A'), rule('B')]);
    const { log, dropped } = trimSarif(parsed(run), 'c');
    expect(log).toEqual(sarifOf({ ...run, automationDetails: { id: 'c/' } }));
    expect(dropped).toBe(0);
  });

  it('keep the worst results, with the rules that they name', () => {
    const rules = [rule('low', 2), rule('critical', 9.8), rule('nobody', 5), rule('high', 7.5)];
    const results = [
      { ruleId: 'low', ruleIndex: 0, level: 'error' },
      { ruleId: 'critical', ruleIndex: 1, level: 'note' },
      { ruleId: 'x', level: 'error' },
      { ruleId: 'high', rule: { index: 3 } },
      { ruleId: 'y' },
    ];
    const { log, dropped } = trimSarif(parsed(aRun(results, rules)), 'c', 3);
    const [run] = log.runs;
    expect(run?.results).toEqual([
      { ruleId: 'critical', ruleIndex: 0, level: 'note' },
      { ruleId: 'x', level: 'error' },
      { ruleId: 'high', ruleIndex: 1, rule: { index: 1 } },
    ]);
    expect(run?.tool.driver.rules?.map(({ id }) => id)).toEqual(['critical', 'high']);
    expect(dropped).toBe(2);
  });

  it('find a rule by its id where there is no index', () => {
    const results = [{ ruleId: 'bad' }, { ruleId: 'good', level: 'error' }];
    const [run] = trimSarif(parsed(aRun(results, [rule('good', 1), rule('bad', 9)])), 'c', 1).log.runs;
    expect(run?.results).toEqual([{ ruleId: 'bad', ruleIndex: 0 }]);
    expect(run?.tool.driver.rules?.map(({ id }) => id)).toEqual(['bad']);
  });

  it('leave the rules of an extension alone', () => {
    const foreign = { ruleId: 'A', ruleIndex: 1, rule: { toolComponent: { index: 0 } }, level: 'error' };
    const rules = [rule('A', 0.1), rule('B', 0.1)];
    const { log } = trimSarif(parsed(aRun([foreign, { level: 'note' }], rules)), 'c', 1);
    expect(log.runs[0]?.results).toEqual([foreign]);
  });

  it('give each run a category of its own, and take 20 of them', () => {
    const runs = Array.from({ length: 25 }, () => aRun([{ level: 'note' }]));
    const { log, dropped } = trimSarif(parsed(...runs), 'scangate/leg');
    const ids = log.runs.map(({ automationDetails }) => (automationDetails as { id: string }).id);
    expect(ids).toHaveLength(20);
    expect(ids.slice(0, 3)).toEqual(['scangate/leg/', 'scangate/leg/2/', 'scangate/leg/3/']);
    expect(dropped).toBe(5);
  });

  it('cut locations, tags and extensions', () => {
    const run = {
      tool: {
        driver: { name: 'S', rules: [{ id: 'A', properties: { tags: Array.from({ length: 30 }, String) } }] },
        extensions: Array.from({ length: 150 }, () => ({ name: 'e' })),
      },
      results: [{ ruleIndex: 0, locations: Array.from({ length: 1_500 }, () => ({})) }],
    };
    const [trimmed] = trimSarif(parsed(run), 'c').log.runs;
    expect(trimmed?.results?.[0]?.locations).toHaveLength(1_000);
    expect(trimmed?.tool.driver.rules?.[0]?.properties?.tags).toHaveLength(20);
    expect(trimmed?.tool.extensions).toHaveLength(100);
  });

  it('hold for 30,000 results, which is said', async () => {
    const api = await startApi();
    const results = Array.from({ length: 30_000 }, (_, index) => ({
      ruleId: 'A',
      level: index % 2 ? 'error' : 'note',
    }));
    const { outcome, told } = await upload(api, { content: JSON.stringify(sarifOf(aRun(results))) });
    expect(outcome.state).toBe('complete');
    expect(parseSarif(JSON.stringify(api.uploads[0]?.sarif)).runs[0]?.results).toHaveLength(25_000);
    expect(told).toEqual([expect.stringContaining('5,000 findings of the least severe were not uploaded')]);
  });

  it('hold for the size of the compressed file', async () => {
    const results = Array.from({ length: 64 }, (_, index) => ({
      level: index === 40 ? 'error' : 'note',
      message: { text: randomBytes(300).toString('hex') },
    }));
    const packed = await packSarif(parsed(aRun(results)), 'c', 4_000);
    expect(Buffer.from(packed?.content ?? '', 'base64').length).toBeLessThanOrEqual(4_000);
    expect(packed?.dropped).toBeGreaterThan(40);
  });
});

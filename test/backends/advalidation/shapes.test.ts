import { describe, expect, it } from 'vitest';
import { readTests } from '../../../src/backends/advalidation/read-tests.ts';
import { resultsOf } from '../../../src/backends/advalidation/results.ts';
import { scanSchema } from '../../../src/backends/advalidation/schema.ts';
import { readThresholds } from '../../../src/backends/advalidation/thresholds.ts';
import { readTree } from '../../../src/backends/advalidation/tree.ts';
import { FakeClock } from '../../doubles/fake-clock.ts';
import { recordingLogger } from '../../doubles/recording-logger.ts';
import { never } from '../emulated.ts';
import { type Answers, aCreative, aScan, aTest, fakeApi, Refusal } from './fake-api.ts';

const grading = { fail: 'high', warn: 'medium', critical: new Set<string>() } as const;

/** The results of scan 300 of creative 100, with these answers laid over a creative without parts that passed. */
async function resultsFor(answers: Answers, thresholds = new Map<string, string>()) {
  const { client, asked } = fakeApi({
    'creatives/100': { data: aCreative() },
    'scans/300?include_checks=true': { data: aScan() },
    ...answers,
  });
  const clock = new FakeClock();
  const tree = await readTree({ client, clock }, { creativeId: 100, scanId: 300 }, never);
  const results = resultsOf(tree, grading, thresholds, { source: 'creative 100' });
  const [check = expect.fail('there is no check')] = results.checks;
  return { ...results, check, asked, clock };
}

const scanOf = (overrides: Readonly<Record<string, unknown>>) => ({
  'scans/300?include_checks=true': { data: aScan(overrides) },
});

describe('the tests of a scan', () => {
  it('may have values of any type, and none', async () => {
    const { findings } = await resultsFor(
      scanOf({
        nbIssues: 4,
        tests: [
          aTest({ name: 'A', valuePhrase: null, valueFormatted: null, value: 12 }),
          aTest({ name: 'B', valuePhrase: null, valueFormatted: '', value: true }),
          aTest({ name: 'C', valuePhrase: null, valueFormatted: null, value: null }),
          aTest({ name: 'D', valuePhrase: { odd: 1 }, valueFormatted: 7, value: [], result: ' WARN ' }),
        ],
      }),
    );
    expect(findings.map(({ title, severity }) => [title, severity])).toEqual([
      ['A: 12', 'high'],
      ['B: true', 'high'],
      ['C: fail', 'high'],
      ['D: warn', 'medium'],
    ]);
  });

  it('tell what they measured in their attributes', async () => {
    const attributes = [
      { name: 'url', description: 'Insecure request', value: 'http://a.example' },
      { name: 'count', value: 2 },
      { name: 'nested', value: { a: 1 } },
      { value: 'nameless' },
      'no object',
    ];
    const { findings } = await resultsFor(scanOf({ nbIssues: 1, tests: [aTest({ attributes })] }));
    expect(findings[0]?.description).toBe('Insecure request: http://a.example\ncount: 2');
  });

  it('are each an issue, also when two have the same name', async () => {
    const { findings, check } = await resultsFor(scanOf({ nbIssues: 2, tests: [aTest(), aTest()] }));
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
    expect(check.state).toBe('complete');
  });

  it.each([
    [
      'a word that is not known',
      [aTest({ result: 'error' })],
      "the scan says 'error' of Test_Display_Filesize",
    ],
    ['a word in another type', [aTest({ result: 1 })], 'tests that cannot be read: 1 of 1'],
    ['no word', [aTest({ result: undefined })], 'tests that cannot be read: 1 of 1'],
    ['no name', [aTest({ name: '' })], 'tests that cannot be read: 1 of 1'],
    ['something else', ['pass', null, aTest({ result: 'pass' })], 'tests that cannot be read: 2 of 3'],
    ['none', [], 'no test at all is in the answers'],
    ['null', null, 'the scan has no tests in its answer'],
    ['a map', { a: aTest() }, 'the scan has no tests in its answer'],
    ['nothing', undefined, 'the scan has no tests in its answer'],
  ])('are never taken as passed: %s', async (_, tests, reason) => {
    const { check } = await resultsFor(scanOf({ tests }));
    expect(check.state).toBe('incomplete');
    expect(check.reasons.join('\n')).toContain(reason);
  });

  it('may be replaced by alerts, in either spelling', () => {
    for (const name of ['monitoring_alerts', 'monitoringAlerts']) {
      const scan = scanSchema.parse(aScan({ tests: undefined, [name]: [{}, {}] }));
      expect(readTests(scan).gaps[0]).toContain('has 2 alerts in the place of tests');
    }
  });

  it('show what the specification asks', async () => {
    const { findings } = await resultsFor(
      scanOf({ nbIssues: 1, tests: [aTest()] }),
      new Map([['Test_Display_Filesize', 'Maximum 150 KB']]),
    );
    expect(findings[0]?.title).toBe('File size is 200 KB [Maximum 150 KB]');
  });

  it('keep hostile text as text, cut to a sensible length', async () => {
    const hostile = `##vso[task.complete]\n::error::\u001b[31m\u202e${'x'.repeat(20_000)}`;
    const test = aTest({
      name: hostile,
      valuePhrase: hostile,
      attributes: [{ name: hostile, value: hostile }],
    });
    const { findings } = await resultsFor(scanOf({ nbIssues: 1, tests: [test] }));
    expect(findings[0]?.title).toHaveLength(1_000);
    expect(findings[0]?.description).toHaveLength(10_000);
    expect(findings[0]?.ruleId.startsWith('##vso')).toBe(true);
  });
});

describe('the number of issues', () => {
  it.each([
    ['as text', '1', []],
    ['of failures alone', 1, [aTest({ name: 'W', result: 'warn' })]],
  ])('may come %s', async (_, nbIssues, more) => {
    const { check, notices } = await resultsFor(scanOf({ nbIssues, tests: [aTest(), ...more] }));
    expect(check.state).toBe('complete');
    expect(notices).toEqual([]);
  });

  it.each([[null], [-1], ['many'], [1.5], [undefined], [{}]])(
    'is missing when it is %s',
    async (nbIssues) => {
      const { check } = await resultsFor(scanOf({ nbIssues }));
      expect(check.reasons).toEqual(['the number of issues is missing, so the scan is not analysed yet']);
    },
  );

  it('that is larger than the tests tell gives issues without details, up to ten thousand', async () => {
    const { findings, check, notices } = await resultsFor(scanOf({ nbIssues: 12_001, tests: [aTest()] }));
    expect(findings).toHaveLength(10_001);
    expect(check.reasons).toEqual(['12,000 issues of 12,001 have no test']);
    expect(notices).toEqual([
      '12,000 issues that Advalidation counts are shown without details, as failed: the first 10,000 of them.',
    ]);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(10_001);
  });

  it('that is smaller is only told of', async () => {
    const tests = [aTest({ name: 'A' }), aTest({ name: 'B' }), aTest({ name: 'C', result: 'warn' })];
    const { findings, check, notices } = await resultsFor(scanOf({ nbIssues: 1, tests }));
    expect(findings).toHaveLength(3);
    expect(check.state).toBe('complete');
    expect(notices).toEqual(['Advalidation counts 1 issue, but its tests tell of 3; these are shown.']);
  });
});

describe('a scan that is not the latest', () => {
  it('is told of', async () => {
    const creative = aCreative({ latestScanStatus: aScan({ id: 301 }) });
    const { check, notices } = await resultsFor({ 'creatives/100': { data: creative } });
    expect(check.state).toBe('complete');
    expect(notices).toEqual([
      'This is scan 300, and Advalidation names scan 301 as the latest of the creative.',
    ]);
  });
});

describe('an inconclusive scan', () => {
  it.each([[true], ['true'], [1], ['yes'], [{}]])('is one whose flag is %s', async (isInconclusive) => {
    const scan = scanOf({ isInconclusive, inconclusiveReason: 'Timeout' });
    await expect(resultsFor(scan)).rejects.toMatchObject({
      code: 'SCAN_FAILED',
      message: 'the scan is inconclusive: Timeout',
    });
  });

  it.each([[false], ['false'], [0], [null], [undefined]])(
    'is not one whose flag is %s',
    async (isInconclusive) => {
      expect((await resultsFor(scanOf({ isInconclusive }))).check.state).toBe('complete');
    },
  );
});

/** Creative 100 as a VAST tag with these parts. */
function vast(counts: Readonly<Record<string, unknown>>, parts: Answers): Answers {
  return { 'creatives/100': { data: aCreative({ sourceType: 'vast', ...counts }) }, ...parts };
}

const file = (id: number, overrides: Readonly<Record<string, unknown>> = {}) =>
  aCreative({ id, width: 640, height: 360, latestScanStatus: aScan({ id: id + 1_000 }), ...overrides });
const scanAt = (id: number, overrides: Readonly<Record<string, unknown>> = {}) => ({
  [`scans/${id}?include_checks=true`]: { data: aScan({ id, ...overrides }) },
});

describe('the parts of a creative', () => {
  it('are looked for in a VAST tag that does not say how many there are', async () => {
    const counts = { nbMediaFiles: undefined };
    const { check, asked } = await resultsFor(
      vast(counts, { 'creatives/100/media-files': { data: [file(101)] }, ...scanAt(1_101) }),
    );
    expect(check).toMatchObject({ state: 'complete', scope: '2 tests of the creative and 1 part of it' });
    expect(asked).toContain('GET creatives/100/media-files');
    expect((await resultsFor({})).asked).not.toContain('GET creatives/100/media-files');
  });

  it('are each read once, and a creative within itself never', async () => {
    const data = [file(101), file(101), aCreative(), file(102)];
    const { asked, findings } = await resultsFor(
      vast(
        { nbMediaFiles: 2 },
        {
          'creatives/100/media-files': { data },
          ...scanOf({ nbIssues: 2 }),
          ...scanAt(1_101, { tests: [aTest()] }),
          ...scanAt(1_102, { tests: [aTest()] }),
        },
      ),
    );
    expect(asked.filter((path) => path.includes('scans/'))).toHaveLength(3);
    expect(findings.map(({ title }) => title)).toEqual([
      'File size is 200 KB (media file 640x360)',
      'File size is 200 KB (media file 640x360 (2))',
    ]);
  });

  it.each([
    ['fewer than are counted', { data: [file(101)] }, 'the list of media files is not whole: 1 of 2'],
    [
      'one that cannot be read',
      { data: [file(101), { id: 'x' }] },
      'the list of media files is not whole: 1 of 2',
    ],
    [
      'a page that never comes',
      { data: [file(101), file(102)], meta: { pagination: { page: 1, totalPages: 2 } } },
      'the list of media files is not whole: 2 of 2',
    ],
  ])('are not whole with %s', async (_, list, reason) => {
    const { check } = await resultsFor(
      vast(
        { nbMediaFiles: 2 },
        {
          'creatives/100/media-files': list,
          'creatives/100/media-files?page=2': { data: [], meta: { pagination: { page: 2, totalPages: 2 } } },
          ...scanAt(1_101),
          ...scanAt(1_102),
        },
      ),
    );
    expect(check.reasons).toContain(reason);
  });

  it('come in pages; one page for ever is no list', async () => {
    const page = (number: number, ...data: unknown[]) => ({
      data,
      meta: { pagination: { page: number, totalPages: 2 } },
    });
    const paged = (second: unknown) =>
      resultsFor(
        vast(
          { nbMediaFiles: 2 },
          {
            'creatives/100/media-files': page(1, file(101)),
            'creatives/100/media-files?page=2': second,
            ...scanAt(1_101),
            ...scanAt(1_102),
          },
        ),
      );
    expect((await paged(page(2, file(102)))).check.state).toBe('complete');
    expect((await paged(page(1, file(101)))).check.reasons).toEqual([
      'the list of media files is not whole: 2 of 2',
    ]);
  });

  it('are looked at up to a limit', async () => {
    const files = Array.from({ length: 400 }, (_, n) => file(500 + n));
    const scans = Object.assign({}, ...files.map((_, n) => scanAt(1_500 + n)));
    const { check } = await resultsFor(
      vast({ nbMediaFiles: 400 }, { 'creatives/100/media-files': { data: files }, ...scans }),
    );
    expect(check.reasons).toEqual(['only 300 of its 400 parts were looked at']);
  });

  it('are looked at up to a limit in variations as well, however often these name the same', async () => {
    const variations = Array.from({ length: 500 }, (_, n) => ({ creativeId: 1_000 + n, label: `V${n}` }));
    const lists = Object.fromEntries(
      variations.map(({ creativeId }) => [`creatives/100/variations/${creativeId}`, { data: [file(101)] }]),
    );
    const { check, asked } = await resultsFor(
      vast(
        { nbVariations: 500 },
        { 'creatives/100/variations': { data: variations }, ...lists, ...scanAt(1_101) },
      ),
    );
    expect(check.reasons).toContain('only 151 of its 500 variations were looked at');
    expect(asked.length).toBeLessThan(160);
  });

  it('of a variation are known by its label, and it must be among them', async () => {
    const { check, findings } = await resultsFor(
      vast(
        { nbVariations: 1 },
        {
          'creatives/100/variations': { data: [{ id: 110, name: 'A' }] },
          'creatives/100/variations/110': { data: [file(111, { width: null })] },
          ...scanOf({ nbIssues: 1, tests: undefined }),
          ...scanAt(1_111, { tests: [aTest()] }),
        },
      ),
    );
    expect(findings.map(({ title }) => title)).toEqual(['File size is 200 KB (A, media file)']);
    expect(check.reasons).toEqual(['A is not in its own list of parts']);
  });

  it('whose variations cannot be read are a gap', async () => {
    const { check } = await resultsFor(
      vast({ nbVariations: 2 }, { 'creatives/100/variations': { data: [{ label: 'no id' }, null] } }),
    );
    expect(check.reasons).toEqual(['the list of variations is not whole: 0 of 2']);
  });

  it('may be scanned a minute longer than the whole', async () => {
    const { check, clock } = await resultsFor(
      vast(
        { nbMediaFiles: 2 },
        {
          'creatives/100/media-files': { data: [file(101), file(102)] },
          ...scanAt(1_101, { processingStatus: 'processing', tests: undefined }),
          ...scanAt(1_102, { processingStatus: 'failed', isInconclusive: true }),
        },
      ),
    );
    expect(clock.now()).toBe(60_000);
    expect(check.reasons).toEqual([
      "the scan of media file 640x360 is 'processing', not finished",
      'the scan of media file 640x360 (2) is inconclusive: no reason is given',
    ]);
  });

  it('may be of another scan than the one asked about', async () => {
    const counts = { nbMediaFiles: 1, latestScanStatus: aScan({ id: 301 }) };
    const { check, clock } = await resultsFor(
      vast(counts, { 'creatives/100/media-files': { data: [file(101)] }, ...scanAt(1_101) }),
    );
    expect(clock.now()).toBe(0);
    expect(check.reasons).toEqual([
      'scan 300 is not the latest of the creative, so its parts may be of another scan',
    ]);
  });
});

describe('thresholds', () => {
  const creative = { campaignId: 25 };
  const thresholdsFor = async (answers: Answers, given: object = creative) => {
    const { client } = fakeApi(answers);
    const logger = recordingLogger();
    const read = await readThresholds(client, given as Parameters<typeof readThresholds>[1], logger, never);
    return { read: [...read], lines: logger.lines };
  };

  it('are those of the specification of the campaign', async () => {
    const tests = [
      { name: 'A', conditionsString: 'max 1' },
      { name: 'B', conditionsString: null },
      { conditionsString: 'nameless' },
      'odd',
    ];
    const { read } = await thresholdsFor({
      'campaigns/25': { data: { id: 25, adspecId: '41' } },
      'ad-specifications/41': { data: { id: 41, tests } },
    });
    expect(read).toEqual([['A', 'max 1']]);
  });

  it('are left out where they cannot be read', async () => {
    expect(await thresholdsFor({}, {})).toEqual({ read: [], lines: [] });
    expect((await thresholdsFor({ 'campaigns/25': { data: { id: 25 } } })).read).toEqual([]);
    const refused = await thresholdsFor({ 'campaigns/25': new Refusal(403) });
    expect(refused.read).toEqual([]);
    expect(refused.lines).toEqual([expect.stringContaining('thresholds are not shown')]);
  });
});

import { describe, expect, it } from 'vitest';
import { apiAddress } from '../../../src/backends/advalidation/address.ts';
import { advalidationBackend } from '../../../src/backends/advalidation/index.ts';
import { formatScanId, parseScanId } from '../../../src/backends/advalidation/scan-id.ts';
import { scanSchema } from '../../../src/backends/advalidation/schema.ts';
import { statusOf } from '../../../src/backends/advalidation/state.ts';
import { isScanId } from '../../../src/core/model/scan.ts';

const problems = (options: Readonly<Record<string, unknown>>) =>
  advalidationBackend.checkOptions(options, '--options').map(({ input, message }) => `${input}: ${message}`);

describe('the options', () => {
  it.each([
    [{ 'creative-id': 100 }],
    [{ creativeId: '100', 'fail-severity': 'critical', 'critical-tests': 'A, B' }],
    [{ file: 'dist/banner.zip', 'campaign-id': 25 }],
    [{ tag: '<script></script>', type: 'display', 'campaign-name': 'Banners' }],
    [{ url: 'https://ads.example/vast?cb=[timestamp]', 'adspec-id': 42, type: 'video' }],
  ])('may be %o', (options) => {
    expect(problems(options)).toEqual([]);
  });

  it.each([
    [{}, ['--options: names nothing to scan']],
    [{ 'creative-id': 1, file: 'a.zip' }, ['--options: names creative-id and file, but one can be scanned']],
    [{ url: 'https://ads.example' }, ['--options: type: is not set, and a campaign needs it']],
    [{ file: '/etc/passwd', 'campaign-id': 1 }, ["--options: file: '/etc/passwd' leads out of the checkout"]],
    [{ file: 'a/../../b', 'campaign-id': 1 }, ["--options: file: 'a/../../b' leads out of the checkout"]],
    [{ url: 'ads.example', type: 'video' }, ['--options: url: is not an http(s) URL']],
    [{ url: 'ftp://ads.example', type: 'video' }, ['--options: url: is not an http(s) URL']],
    [{ url: 'https://a:b@ads.example', type: 'video' }, ['--options: url: the URL holds credentials']],
    [{ 'creative-id': 'x' }, ["--options: creative-id: 'x' is not a whole number from 1 to 999999999999"]],
  ])('may not be %o', (options, expected) => {
    expect(problems(options)).toEqual(expected);
  });

  it('are told of all that is wrong with them at once', () => {
    const all = problems({ url: 'x', type: 'audio', 'warn-severity': 'high', 'campain-name': 'a' });
    expect(all).toEqual([
      '--options: campain-name: is not an option of backend advalidation',
      "--options: type: 'audio' is not known",
      "--options: warn-severity: 'high' is not known",
      '--options: url: is not an http(s) URL',
      '--options: type: is not set, and a campaign needs it',
    ]);
  });

  it('are refused where they would do nothing', () => {
    expect(
      problems({ 'creative-id': 1, 'campaign-id': 2, 'campaign-name': 'a', type: 'video' }),
    ).toHaveLength(3);
    expect(problems({ tag: 'x', 'campaign-id': 2, 'adspec-id': 3, type: 'video' })).toEqual([
      '--options: adspec-id: has no use: the campaign of campaign-id decides it',
      '--options: type: has no use: the campaign of campaign-id decides it',
    ]);
  });
});

describe('the address', () => {
  it.each([
    ['https://app.advalidation.io', 'https://app.advalidation.io/v2/'],
    ['https://app.advalidation.io/', 'https://app.advalidation.io/v2/'],
    ['https://app.advalidation.io/v2', 'https://app.advalidation.io/v2/'],
    ['https://app.advalidation.io/v2/', 'https://app.advalidation.io/v2/'],
    ['https://proxy.example:8443/adval//', 'https://proxy.example:8443/adval/v2/'],
    ['https://proxy.example/adval/v2/', 'https://proxy.example/adval/v2/'],
  ])('may be written %s', (given, address) => {
    expect(apiAddress(new URL(given)).href).toBe(address);
  });
});

describe('the id of a scan', () => {
  it.each([[{ creativeId: 100, scanId: 300 }], [{ creativeId: 999_999_999_999 }]])('keeps %o', (handle) => {
    const id = formatScanId(handle);
    expect(isScanId(id)).toBe(true);
    expect(parseScanId(id)).toEqual(handle);
  });

  it.each(['', 'x', '0', '1-', '-1', '1-2-3', '01-2', '1-0', '1.5', '../1', `${'9'.repeat(20)}`])(
    'is not %s',
    (id) => {
      expect(() => parseScanId(id)).toThrow(/is no scan of Advalidation/);
    },
  );
});

describe('the state of a scan', () => {
  const stateOf = (processingStatus: unknown, more = {}) =>
    statusOf(scanSchema.parse({ id: 1, processingStatus, ...more }));

  it.each([
    ['queued', 'queued'],
    ['processing', 'running'],
    ['finished', 'completed'],
    ['failed', 'failed'],
    ['cancelled', 'cancelled'],
    [' Finished ', 'completed'],
  ])('%s is %s', (word, state) => {
    expect(stateOf(word)).toEqual({ state });
  });

  it.each([['paused'], [''], [7], [null], [undefined]])('%s is unknown', (word) => {
    expect(stateOf(word)).toEqual({ state: 'unknown', detail: typeof word === 'string' ? word : '' });
  });

  it('says why it failed, where that is known', () => {
    expect(stateOf('failed', { inconclusiveReason: 'Timeout' })).toEqual({
      state: 'failed',
      detail: 'Timeout',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { advalidationEmulator } from '../../../src/emulators/advalidation/index.ts';
import { anEmulator } from './server.ts';

describe('the key', () => {
  it('is asked for on every path, in X-API-Key', async () => {
    const { get, emulator } = await anEmulator();
    expect(await get('users/me')).toMatchObject({ status: 200, data: { id: expect.any(Number) } });
    const refused = { status: 401, responseCode: 401, issues: [{ type: 'authentication' }] };
    expect(await get('users/me', { 'x-api-key': 'wrong' })).toMatchObject(refused);
    expect(await get('scans/300', { 'x-api-key': '' })).toMatchObject(refused);
    const bearer = await fetch(`${emulator.url}/v2/users/me`, {
      headers: { authorization: `Bearer ${emulator.credential}` },
    });
    expect(bearer.status).toBe(401);
  });

  it('may be one that only reads', async () => {
    const { get, post } = await anEmulator(['read-only-key']);
    expect((await get('creatives/100')).status).toBe(200);
    expect(await post('creatives/100/rescan')).toMatchObject({ status: 403, responseCode: 403 });
  });
});

describe('ad specifications', () => {
  it('are listed without tests, and have them one by one', async () => {
    const { get } = await anEmulator();
    const { list, meta } = await get('ad-specifications');
    expect(meta).toEqual({ count: 3, totalCount: 3, page: 1, totalPages: 1 });
    expect(list).toContainEqual(expect.objectContaining({ id: 41, type: 'display', isDefault: true }));
    expect(list.every((specification) => !('tests' in specification))).toBe(true);
    expect((await get('ad-specifications/41')).data.tests).toContainEqual({
      name: 'Test_Display_Filesize',
      enabled: true,
      conditionsString: 'Maximum 150 KB',
    });
    expect(await get('ad-specifications/9')).toMatchObject({ status: 404, issues: [{ type: 'not_found' }] });
  });
});

describe('campaigns', () => {
  it('are made with a name, a type and an ad specification', async () => {
    const { post, get } = await anEmulator();
    const made = await post('campaigns', { name: 'acme/shop', type: 'display', adspecId: 43 });
    expect(made.data).toEqual({ id: 27, name: 'acme/shop', type: 'display', adspecId: 43 });
    expect((await get('campaigns/27')).data).toEqual(made.data);
    expect((await get('campaigns')).list).toContainEqual(made.data);
    const preset = await post('campaigns', { name: 'acme/spots', type: 'video', adspecId: null });
    expect(preset.data).toMatchObject({ adspecId: 42 });
  });

  it('name each field that is wrong', async () => {
    const { post } = await anEmulator();
    const refused = await post('campaigns', { name: '', type: 'audio', adspecId: 41 });
    expect(refused).toMatchObject({ status: 422, responseCode: 422 });
    expect(refused.issues.map((issue) => issue.relatedField)).toEqual(['name', 'type', 'adspecId']);
    const mismatch = await post('campaigns', { name: 'a', type: 'video', adspecId: 41 });
    expect(mismatch.issues).toMatchObject([{ relatedField: 'adspecId', message: expect.any(String) }]);
  });

  it('come in pages of twenty', async () => {
    const { get } = await anEmulator(['many-campaigns']);
    expect((await get('campaigns')).meta).toEqual({ count: 20, totalCount: 47, page: 1, totalPages: 3 });
    const last = await get('campaigns?page=3');
    expect(last.list).toHaveLength(7);
    expect(last.meta).toMatchObject({ page: 3, count: 7 });
  });
});

describe('uploads', () => {
  it('take a URL, a tag or a file, name the creative and start a scan', async () => {
    const { post, upload, get, emulator } = await anEmulator();
    const tag = await post('campaigns/25/creatives', { payload: '<script></script>' });
    expect(tag.list).toMatchObject([
      { id: 101, campaignId: 25, name: expect.stringMatching(/^API-Upload-/) },
    ]);
    const named = await post(
      'campaigns/25/creatives',
      { payload: 'https://a.example' },
      { 'x-filename': 'Ours' },
    );
    expect(named.list).toMatchObject([{ id: 102, name: 'Ours' }]);
    const file = await upload(25, Buffer.from('zip'), { 'x-filename': 'banner.zip' });
    expect(file.list).toMatchObject([
      {
        id: 103,
        name: 'banner.zip',
        latestScanStatus: { sequenceType: 'initial', processingStatus: 'queued' },
      },
    ]);
    expect((await get('campaigns/25/creatives')).list.map((creative) => creative.id)).toEqual([
      100, 101, 102, 103,
    ]);
    expect(emulator.scans().map((scan) => scan.target)).toContain('banner.zip');
  });

  it('are refused when empty, too large, or of the wrong type', async () => {
    const { post, upload } = await anEmulator();
    const blank = await post('campaigns/25/creatives', { payload: '' });
    expect(blank).toMatchObject({ status: 422, issues: [{ relatedField: 'payload' }] });
    expect((await upload(25, Buffer.alloc(0))).status).toBe(422);
    expect((await upload(25, Buffer.alloc(16 * 1024 * 1024 + 1))).status).toBe(413);
    const video = await upload(25, Buffer.from('mp4'), { 'x-filename': 'spot.mp4' });
    expect(video.issues).toMatchObject([
      { message: 'The type of the creative does not fit a display campaign' },
    ]);
    expect((await upload(26, Buffer.from('zip'), { 'x-filename': 'banner.zip' })).status).toBe(422);
    expect((await upload(99, Buffer.from('zip'))).status).toBe(404);
  });
});

describe('a scan', () => {
  it('goes through its states, and is counted and told of when it has finished', async () => {
    const { post, get, wait, emulator } = await anEmulator();
    expect((await get('creatives/100')).data).toMatchObject({
      latestScanStatus: { id: 300, processingStatus: 'finished', sequenceType: 'initial' },
    });
    const { data } = await post('creatives/100/rescan');
    expect(data).toMatchObject({
      id: 301,
      sequenceType: 'manual',
      processingStatus: 'queued',
      nbIssues: null,
    });
    wait(20);
    expect((await get('scans/301')).data).toMatchObject({ processingStatus: 'processing', finishedAt: null });
    expect(emulator.scans()).toMatchObject([{ id: '100-301', state: 'processing', stopped: false }]);
    wait(20);
    const finished = await get('scans/301');
    expect(finished.data).toMatchObject({
      processingStatus: 'finished',
      nbIssues: 3,
      isInconclusive: false,
      inconclusiveReason: null,
      finishedAt: '2026-03-01T00:00:40.000Z',
    });
    expect(finished.data).not.toHaveProperty('tests');
    expect((await get('scans/301?include_checks=true')).data.tests).toContainEqual({
      name: 'Test_Display_Filesize',
      value: '200000',
      valueFormatted: '200 KB',
      valuePhrase: 'File size is 200 KB',
      result: 'fail',
      attributes: [],
      extended: null,
    });
  });

  it.each([
    ['clean', 'finished', 0],
    ['failed', 'failed', null],
    ['cancelled', 'cancelled', null],
  ] as const)('may end %s', async (scenario, processingStatus, nbIssues) => {
    const { post, get, wait } = await anEmulator([], { scenario });
    await post('creatives/100/rescan');
    wait(40);
    expect((await get('scans/301')).data).toMatchObject({ processingStatus, nbIssues });
  });

  it('says any word it is told to', async () => {
    const { post } = await anEmulator([], { state: 'paused' });
    expect((await post('creatives/100/rescan')).data.processingStatus).toBe('paused');
  });

  it('and creatives that are not there are not found', async () => {
    const { get, post } = await anEmulator();
    for (const path of ['scans/999', 'creatives/999', 'creatives/x', 'campaigns/999', 'nothing'])
      expect(await get(path)).toMatchObject({ status: 404, responseCode: 404 });
    expect((await post('creatives/999/rescan')).status).toBe(404);
  });
});

describe('a video', () => {
  it('with variations has its tests in these and their media files', async () => {
    const { get } = await anEmulator(['vast-variations']);
    const { data: creative } = await get('creatives/100');
    expect(creative).toMatchObject({ nbVariations: 2, nbMediaFiles: null, sourceType: 'vast' });
    expect(creative.latestScanStatus).toMatchObject({ nbIssues: 10 });
    expect((await get('scans/300?include_checks=true')).data).not.toHaveProperty('tests');
    const { list } = await get('creatives/100/variations');
    expect(list).toEqual([
      { creativeId: expect.any(Number), label: 'Variation A' },
      { creativeId: expect.any(Number), label: 'Variation B' },
    ]);
    const { list: parts } = await get(`creatives/100/variations/${list[0]?.creativeId}`);
    expect(parts.map(({ sourceType, width }) => [sourceType, width])).toEqual([
      ['vast-variation', null],
      ['vast-child-video', 640],
      ['vast-child-video', 1280],
    ]);
    const scanIds = parts.map(({ latestScanStatus }) => (latestScanStatus as { id: number }).id);
    for (const id of scanIds)
      expect((await get(`scans/${id}?include_checks=true`)).data.tests).not.toEqual([]);
    expect((await get('creatives/100/variations/100')).status).toBe(404);
  });

  it('without them has media files, whose number lists leave out', async () => {
    const { get } = await anEmulator(['vast-media-files']);
    expect((await get('creatives/100')).data).toMatchObject({ nbMediaFiles: 2 });
    expect((await get('creatives/100')).data).not.toHaveProperty('nbVariations');
    expect((await get('campaigns/26/creatives')).list[0]).not.toHaveProperty('nbMediaFiles');
    expect((await get('creatives/100/media-files')).list).toHaveLength(2);
  });
});

describe('the token bucket', () => {
  it('takes fifteen at once, then one a second, and always names 15 s', async () => {
    const { get, wait } = await anEmulator();
    for (let n = 0; n < 15; n++) {
      const { status, headers } = await get('users/me');
      expect([status, headers.get('x-ratelimit-ipremaining')]).toEqual([200, String(14 - n)]);
    }
    const refused = await get('users/me');
    expect(refused).toMatchObject({ status: 429, responseCode: 429 });
    expect(refused.headers.get('retry-after')).toBe('15');
    wait(1);
    expect((await get('users/me')).status).toBe(200);
    expect((await get('users/me')).status).toBe(429);
    wait(60);
    const statuses = [];
    for (let n = 0; n < 16; n++) statuses.push((await get('users/me')).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(15);
  });
});

/** What a rescan of creative 100 looks like once it is over. */
async function afterRescan(...play: string[]) {
  const served = await anEmulator(play);
  await served.post('creatives/100/rescan');
  served.wait(40);
  const { id } = served.emulator.scans()[0] ?? { id: '' };
  const scan = async () => (await served.get(`scans/${id.split('-')[1]}?include_checks=true`)).data;
  return { ...served, scan };
}

describe('odd behaviour', () => {
  it('is all described', () => {
    for (const text of Object.values(advalidationEmulator.behaviours)) expect(text).toMatch(/^[A-Z].*\.$/);
  });

  it('warnings-only: nothing fails', async () => {
    const { scan } = await afterRescan('warnings-only');
    const { nbIssues, tests } = await scan();
    expect(nbIssues).toBe(1);
    expect((tests as { result: string }[]).map(({ result }) => result).sort()).toEqual([
      'pass',
      'pass',
      'pass',
      'warn',
    ]);
  });

  it('inconclusive: finished without a verdict', async () => {
    const { scan } = await afterRescan('inconclusive');
    expect(await scan()).toMatchObject({
      processingStatus: 'finished',
      isInconclusive: true,
      inconclusiveReason: 'The creative did not render',
    });
  });

  it('slow-analysis: the count comes 20 s later', async () => {
    const { scan, wait } = await afterRescan('slow-analysis');
    expect(await scan()).toMatchObject({ processingStatus: 'finished', nbIssues: null });
    wait(20);
    expect(await scan()).toMatchObject({ nbIssues: 3 });
  });

  it('never-analysed: it never comes', async () => {
    const { scan, wait } = await afterRescan('never-analysed');
    wait(3_600);
    expect(await scan()).toMatchObject({ processingStatus: 'finished', nbIssues: null });
  });

  it('monitoring: alerts in the place of tests', async () => {
    const { scan } = await afterRescan('monitoring');
    const monitored = await scan();
    expect(monitored).toMatchObject({ sequenceType: 'monitoring', nbIssues: 3, monitoring_alerts: [] });
    expect(monitored).not.toHaveProperty('tests');
  });

  it('missing-test: one test less than is counted', async () => {
    const { scan } = await afterRescan('missing-test');
    expect(await scan()).toMatchObject({ nbIssues: 3, tests: { length: 3 } });
  });

  it('inconclusive-part: a media file whose scan has no verdict', async () => {
    const { get } = await afterRescan('inconclusive-part', 'vast-media-files');
    const { list } = await get('creatives/100/media-files');
    expect(list).toMatchObject([
      { latestScanStatus: { isInconclusive: false } },
      { latestScanStatus: { isInconclusive: true, inconclusiveReason: 'The creative did not render' } },
    ]);
    expect((await get('creatives/100')).data.latestScanStatus).toMatchObject({ isInconclusive: false });
  });

  it('unscanned-part: a media file without a scan', async () => {
    const { get } = await afterRescan('unscanned-part', 'vast-media-files');
    const { list } = await get('creatives/100/media-files');
    expect(list.map(({ latestScanStatus }) => latestScanStatus === null)).toEqual([false, true]);
  });

  it('stale-latest: the creative names the old scan for 10 s', async () => {
    const { get, post, wait } = await anEmulator(['stale-latest']);
    await post('creatives/100/rescan');
    const latest = async () => (await get('creatives/100')).data.latestScanStatus;
    expect(await latest()).toMatchObject({ id: 300 });
    wait(10);
    expect(await latest()).toMatchObject({ id: 301 });
  });

  it('late-scan: an upload has none for 10 s', async () => {
    const { get, post, wait } = await anEmulator(['late-scan']);
    const { list } = await post('campaigns/25/creatives', { payload: 'https://a.example' });
    expect(list).toMatchObject([{ latestScanStatus: null }]);
    wait(10);
    expect((await get('creatives/101')).data.latestScanStatus).toMatchObject({
      processingStatus: 'processing',
    });
  });

  it('scan-under-way: the first scan has not ended', async () => {
    const { get } = await anEmulator(['scan-under-way']);
    expect((await get('creatives/100')).data.latestScanStatus).toMatchObject({
      id: 300,
      processingStatus: 'queued',
    });
  });
});

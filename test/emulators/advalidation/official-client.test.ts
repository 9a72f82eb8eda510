import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Advalidation, ScanFailedError } from 'advalidation';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { anEmulator } from './server.ts';

/**
 * The vendor's own client (npm `advalidation`) as the judge of the emulator. Its waits cannot be changed: 5 s before the
 * first question, 20 s before each other. They end in `setTimeout`, which is the one thing faked here; sockets and the
 * emulator go on in real time, and the emulator's clock moves along.
 */
async function inNoTime<Result>(
  wait: (seconds: number) => void,
  work: () => Promise<Result>,
): Promise<Result> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  onTestFinished(() => void vi.useRealTimers());
  let done = false;
  const result = work().finally(() => {
    done = true;
  });
  result.catch(() => undefined);
  while (!done) {
    await new Promise((resolve) => setImmediate(resolve));
    if (vi.getTimerCount() === 0) continue;
    wait(1);
    await vi.advanceTimersByTimeAsync(1_000);
  }
  vi.useRealTimers();
  return result;
}

const clientOf = ({ url, credential }: { readonly url: string; readonly credential: string }) =>
  new Advalidation({ apiKey: credential, baseUrl: url });

describe('the official client', () => {
  it('validates a banner with the six calls of the guide', async () => {
    const { emulator, wait } = await anEmulator([], { durationMs: 0 });
    const result = await inNoTime(wait, () =>
      clientOf(emulator).validate({ url: 'https://ads.example/banner.html', type: 'display', details: true }),
    );
    expect(result).toMatchObject({
      campaignId: 27,
      creativeId: 101,
      scanId: 301,
      passed: false,
      issues: 3,
      reportUrl: 'https://app.advalidation.example/share/101',
      mediaFiles: [],
      variations: [],
    });
    expect(result.tests).toContainEqual({
      name: 'Test_Display_Filesize',
      value: 200_000,
      valueFormatted: '200 KB',
      result: 'fail',
      spec: 'Maximum 150 KB',
    });
    expect(emulator.requests.map(({ method, path, status }) => `${method} ${path} ${status}`)).toEqual([
      'GET /v2/ad-specifications 200',
      'GET /v2/ad-specifications/41 200',
      'POST /v2/campaigns 200',
      'POST /v2/campaigns/27/creatives 200',
      'GET /v2/creatives/101 200',
      'GET /v2/scans/301?include_checks=true 200',
    ]);
  });

  it('waits for a scan that takes its time', async () => {
    const { emulator, wait } = await anEmulator([], { scenario: 'clean' });
    const result = await inNoTime(wait, () =>
      clientOf(emulator).validate({ tag: '<script></script>', campaign: 25 }),
    );
    expect(result).toMatchObject({ campaignId: 25, passed: true, issues: 0 });
    expect(emulator.requests.filter(({ path }) => path === '/v2/creatives/101')).toHaveLength(3);
  });

  it('uploads a file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'scangate-client-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    await writeFile(join(folder, 'banner.zip'), 'zip');
    const { emulator, get } = await anEmulator();
    const submitted = await clientOf(emulator).submit({ file: join(folder, 'banner.zip'), spec: '43' });
    expect(submitted).toEqual({ campaignId: 27, creativeId: 101 });
    expect((await get('creatives/101')).data).toMatchObject({ name: 'banner.zip' });
  });

  it('reads a VAST tag with variations to its last media file, within the rate limit', async () => {
    const { emulator, wait } = await anEmulator(['vast-variations'], { durationMs: 0 });
    const result = await inNoTime(wait, () =>
      clientOf(emulator).validate({ url: 'https://ads.example/vast.xml', type: 'video', details: true }),
    );
    expect(result.issues).toBe(10);
    expect(
      result.variations.map(({ label, issues, mediaFiles }) => [label, issues, mediaFiles.length]),
    ).toEqual([
      ['Variation A', 3, 2],
      ['Variation B', 3, 2],
    ]);
    const [first] = result.variations[0]?.mediaFiles ?? [];
    expect(first?.tests.map(({ name, spec }) => [name, spec])).toContainEqual([
      'Test_Video_AudioAverage',
      '-23 +/- 1 LUFS',
    ]);
    expect(emulator.requests.length).toBeGreaterThan(10);
    expect(emulator.requests.map(({ status }) => status)).not.toContain(429);
  });

  it('reads the media files of another', async () => {
    const { emulator } = await anEmulator(['vast-media-files']);
    const result = await clientOf(emulator).getResults(100, { details: true });
    expect(result).toMatchObject({
      status: 'finished',
      issues: 5,
      mediaFiles: [{ issues: 2 }, { issues: 2 }],
    });
  });

  it('is told of a failed scan, a wrong key and a wrong upload in its own terms', async () => {
    const { emulator, wait } = await anEmulator([], { scenario: 'failed' });
    const failing = inNoTime(wait, () =>
      clientOf(emulator).validate({ url: 'https://ads.example/a', type: 'display' }),
    );
    await expect(failing).rejects.toBeInstanceOf(ScanFailedError);
    const stranger = clientOf({ url: emulator.url, credential: 'another' });
    await expect(stranger.getResults(100)).rejects.toMatchObject({ name: 'AuthenticationError' });
    const video = clientOf(emulator).submit({
      data: Buffer.from('x'),
      fileName: 'spot.mp4',
      type: 'display',
    });
    await expect(video).rejects.toMatchObject({
      name: 'ApiError',
      status: 422,
      type: 'upload',
      message: 'The type of the creative does not fit a display campaign',
    });
  });
});

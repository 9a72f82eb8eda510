import { describe, expect, it } from 'vitest';
import { ScangateError } from '../../../src/core/errors.ts';
import type { ScanResults } from '../../../src/core/model/scan.ts';
import { collect } from '../../../src/core/run/collect.ts';
import { FakeClock } from '../../doubles/fake-clock.ts';
import { recordingLogger } from '../../doubles/recording-logger.ts';

const ref = { backend: 'fake', id: 'scan-1' };
const results: ScanResults = { findings: [], checks: [], nativeReports: [] };
const notYet = new ScangateError('SCAN_NOT_FOUND', 'no report yet');
const down = new ScangateError('BACKEND_UNREACHABLE', '502', { transient: true });

async function collectThrough(answers: readonly (ScanResults | Error)[], leftMs = 3_600_000) {
  const clock = new FakeClock();
  let asked = 0;
  const backend = {
    results: async () => {
      const answer = answers[Math.min(asked++, answers.length - 1)];
      if (answer === undefined || answer instanceof Error) throw answer;
      return answer;
    },
  };
  const deadline = { left: () => leftMs - clock.now(), signal: new AbortController().signal };
  const deps = { backend, clock, logger: recordingLogger(), random: () => 1 };
  const end = await collect(deps, ref, { path: '/code' }, deadline).catch((thrown: unknown) => thrown);
  return { end, asked, ms: clock.now() };
}

describe('collect', () => {
  it.each([
    ['are not there yet', notYet],
    ['cannot be read now', down],
  ])('asks again while the results %s', async (_, failure) => {
    expect(await collectThrough([failure, failure, results])).toMatchObject({ end: results, asked: 3 });
  });

  it('gives up after five minutes, whatever the last failure was', async () => {
    for (const failure of [notYet, down, new ScangateError('HOST_UNKNOWN', '?', { transient: true })]) {
      const { end, ms } = await collectThrough([failure]);
      expect(end).toMatchObject({ code: 'BACKEND_UNREACHABLE' });
      expect(ms).toBeGreaterThan(240_000);
      expect(ms).toBeLessThanOrEqual(300_000);
    }
  });

  it('gives up when the deadline comes first', async () => {
    const { end, ms } = await collectThrough([notYet], 30_000);
    expect(end).toMatchObject({ code: 'BACKEND_UNREACHABLE' });
    expect(ms).toBeLessThanOrEqual(30_000);
  });

  it('ends at once for a failure that does not pass', async () => {
    const broken = new ScangateError('BACKEND_PROTOCOL', 'severity is missing');
    expect(await collectThrough([broken])).toEqual({ end: broken, asked: 1, ms: 0 });
  });
});

import { describe, expect, it } from 'vitest';
import type { ScanRef } from '../../../src/core/model/scan.ts';
import type { Backend } from '../../../src/core/ports/backend.ts';
import { stopBudgetMs, stopScan } from '../../../src/core/run/stop.ts';
import { FakeClock } from '../../doubles/fake-clock.ts';
import { recordingLogger } from '../../doubles/recording-logger.ts';

const order = { target: { path: '/code' }, key: 'a'.repeat(64) };
const ref = { backend: 'fake', id: 'scan-1' };
const forEver = () => new Promise<never>(() => undefined);

async function stop(abilities: Partial<Backend>, scan: ScanRef | 'unknown' = ref, withinMs = stopBudgetMs) {
  const clock = new FakeClock();
  const logger = recordingLogger();
  const backend: Backend = {
    id: 'fake',
    checks: [],
    start: forEver,
    status: forEver,
    results: forEver,
    ...abilities,
  };
  const stopped = await stopScan(
    { backend, clock, logger },
    order,
    scan === 'unknown' ? undefined : scan,
    withinMs,
  );
  return { stopped, ms: clock.now(), lines: logger.lines };
}

describe('stopScan', () => {
  it('stops the scan given', async () => {
    const asked: string[] = [];
    const { stopped, lines } = await stop({ cancel: async ({ id }) => void asked.push(id) });
    expect({ stopped, asked, lines }).toEqual({
      stopped: 'stopped',
      asked: ['scan-1'],
      lines: ['info scan scan-1 was stopped'],
    });
  });

  it('finds the scan by its key when nobody knows its id', async () => {
    const asked: string[] = [];
    const { stopped } = await stop(
      {
        find: async ({ key }) => ({ ref: { backend: 'fake', id: `of-${key.slice(0, 3)}` } }),
        cancel: async ({ id }) => void asked.push(id),
      },
      'unknown',
    );
    expect({ stopped, asked }).toEqual({ stopped: 'stopped', asked: ['of-aaa'] });
  });

  it('has nothing to stop when there is none', async () => {
    const { stopped } = await stop({ find: async () => undefined, cancel: forEver }, 'unknown');
    expect(stopped).toBe('none');
  });

  it('stops nothing by an id that would change the path of a request', async () => {
    const asked: string[] = [];
    const { stopped } = await stop(
      {
        find: async () => ({ ref: { backend: 'fake', id: '../all' } }),
        cancel: async ({ id }) => void asked.push(id),
      },
      'unknown',
    );
    expect({ stopped, asked }).toEqual({ stopped: 'running', asked: [] });
  });

  it('tries twice, each time for two and a half seconds', async () => {
    let tries = 0;
    const hanging = await stop({ cancel: () => (++tries === 2 ? Promise.resolve() : forEver()) });
    expect(hanging).toMatchObject({ stopped: 'stopped', ms: 3_000 });
    const silent = await stop({ cancel: forEver });
    expect(silent).toMatchObject({ stopped: 'running', ms: 5_500 });
    expect(silent.lines).toEqual(['warn scan scan-1 could not be stopped: no answer within 2.5 s']);
  });

  it('says how long it waited to a tenth of a second, of time that is not whole', async () => {
    const { lines } = await stop({ cancel: forEver }, ref, 3_123.456);
    expect(lines).toEqual(['warn scan scan-1 could not be stopped: no answer within 1.3 s']);
  });

  it('tries twice in half the time, too', async () => {
    let tries = 0;
    const cancel = () => (++tries === 2 ? Promise.resolve() : forEver());
    expect(await stop({ cancel }, ref, 2_500)).toMatchObject({ stopped: 'stopped', ms: 1_500 });
  });

  it('takes no longer than it may', async () => {
    expect((await stop({ cancel: forEver }, ref, 2_000)).ms).toBeLessThanOrEqual(2_000);
    expect((await stop({ cancel: forEver, find: forEver }, 'unknown')).ms).toBeLessThanOrEqual(5_500);
  });

  it('has nothing to say of a scan that ends with this process', async () => {
    expect(await stop({})).toEqual({ stopped: 'stopped', ms: 0, lines: [] });
  });

  it.each([
    ['cannot stop a scan', { attach: forEver }, ref, 'scan scan-1 goes on: backend fake cannot stop it'],
    [
      'cannot look one up',
      { cancel: async () => {} },
      undefined,
      'a scan that may have been started may go on: backend fake cannot look it up',
    ],
  ] as const)('says so when the backend %s', async (_, abilities, scan, text) => {
    const backend = { clock: new FakeClock(), logger: recordingLogger() };
    const stopped = await stopScan(
      {
        ...backend,
        backend: { id: 'fake', checks: [], start: forEver, status: forEver, results: forEver, ...abilities },
      },
      order,
      scan,
      stopBudgetMs,
    );
    expect({ stopped, lines: backend.logger.lines }).toEqual({ stopped: 'running', lines: [`warn ${text}`] });
  });
});

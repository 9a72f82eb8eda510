import { parseRules } from '../../src/core/gate/rules.ts';
import type { ScanResult } from '../../src/core/model/result.ts';
import { runScan, type Waiting } from '../../src/core/run-scan.ts';
import { createHttpClient, type HttpClientOptions } from '../../src/http/client.ts';
import type { HttpClient } from '../../src/http/http-client.ts';
import { memoryState } from '../doubles/memory-state.ts';
import { recordingLogger } from '../doubles/recording-logger.ts';
import { recordingPlatform, recordingReports } from '../doubles/recording-ports.ts';
import { startFaultServer } from '../fault-server/fault-server.ts';
import { BusyClock } from './busy-clock.ts';
import { createRemoteBackend, type RemoteOptions } from './remote-backend.ts';
import { createScanService, type ScanService } from './scan-service.ts';

export const sha = 'c'.repeat(40);

const key = 'a'.repeat(64);
const kept = { key, backend: 'remote', phase: 'started', scan: { backend: 'remote', id: 'scan-1' } } as const;

export interface RemoteScene {
  readonly canFind: boolean;
  readonly lengthMs?: number;
  /** An earlier run of the same order has started a scan, and its state is still there or not. */
  readonly earlier?: 'kept' | 'lost';
  /** Nothing is found, so that a run may pass. */
  readonly clean?: boolean;
  readonly waiting?: Partial<Waiting>;
  readonly client?: Partial<HttpClientOptions>;
  /** Prepares the faults; what it gives replaces the address of some phases. */
  readonly prepare: (
    service: ScanService,
    clock: BusyClock,
  ) => Promise<Partial<RemoteOptions['urls']> | undefined>;
}

export interface RemoteRun {
  readonly result: ScanResult;
  readonly service: ScanService;
  readonly clock: BusyClock;
  readonly log: readonly string[];
}

/** A whole run of a remote backend: real HTTP to a service on loopback, time that passes by itself. */
export async function runRemote(scene: RemoteScene): Promise<RemoteRun> {
  const clock = new BusyClock();
  const service = createScanService({
    now: () => clock.now(),
    lengthMs: scene.lengthMs ?? 90_000,
    ...(scene.earlier ? { earlier: { key, sha } } : {}),
    findings: scene.clean ? [] : [{ severity: 'critical' }],
  });
  const server = await startFaultServer({ otherwise: service.front });
  const logger = recordingLogger();
  const client = createHttpClient({
    clock: clock.withinCall,
    timers: clock,
    random: () => 0.5,
    logger,
    allowHttp: true,
    env: {},
    userAgent: 'scangate/test',
    ...scene.client,
  });
  const http: HttpClient = {
    send: (request, signal) => clock.work(() => client.send(request, signal)),
    download: (request, path, check, signal) =>
      clock.work(() => client.download(request, path, check, signal)),
    close: () => client.close(),
  };
  try {
    const replaced = await scene.prepare(service, clock);
    const urls = { start: server.url, poll: server.url, download: server.url, ...replaced };
    const backend = createRemoteBackend({ http, clock, urls, canFind: scene.canFind });
    const result = await runScan(
      {
        tool: { name: 'Scangate', version: '1' },
        backend,
        platform: recordingPlatform(),
        reports: recordingReports(),
        state: memoryState(scene.earlier === 'kept' ? kept : undefined),
        clock,
        logger,
        random: () => 0.5,
      },
      {
        order: { target: { path: '/code', sha }, key },
        waiting: {
          limit: { ms: 3_600_000, setBy: 'timeout' },
          wait: true,
          reuse: scene.earlier !== undefined,
          cancelOnTimeout: true,
          ...scene.waiting,
        },
        gate: { rules: parseRules('high').rules, unknownSeverity: 'high', require: 'auto' },
        policies: { onTimeout: 'fail', onInconclusive: 'fail' },
      },
      new AbortController().signal,
    );
    return { result, service, clock, log: logger.lines };
  } finally {
    await client.close();
    await service.settled();
    await server.close();
  }
}

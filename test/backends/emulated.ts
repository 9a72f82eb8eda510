import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { BackendDeps, BackendModule } from '../../src/backends/backend-module.ts';
import { parseRules } from '../../src/core/gate/rules.ts';
import type { NativeReport } from '../../src/core/model/report.ts';
import type { ScanResult } from '../../src/core/model/result.ts';
import type { ScanTarget } from '../../src/core/model/scan.ts';
import type { Backend, ScanOrder } from '../../src/core/ports/backend.ts';
import { runScan, type ScanRequest, type Waiting } from '../../src/core/run-scan.ts';
import type { EmulatorModule, EmulatorSettings } from '../../src/emulators/emulator.ts';
import { type RunningEmulator, serve } from '../../src/emulators/kit/serve.ts';
import { createHttpClient } from '../../src/http/client.ts';
import type { HttpClient } from '../../src/http/http-client.ts';
import { backendDeps } from '../doubles/backend-deps.ts';
import { memoryState } from '../doubles/memory-state.ts';
import { recordingLogger } from '../doubles/recording-logger.ts';
import { recordingPlatform } from '../doubles/recording-ports.ts';
import { BusyClock } from '../waiting/busy-clock.ts';

/** Never aborted. */
export const never = new AbortController().signal;

export interface Scene extends Partial<Omit<EmulatorSettings, 'play' | 'clock'>> {
  readonly play?: readonly string[];
  /** Laid over the least options that the emulator names. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Laid over the credential and the address of the emulator. */
  readonly deps?: Partial<BackendDeps>;
  readonly target?: Partial<ScanTarget>;
  /** What lies in the folder that is scanned, by path. */
  readonly files?: Readonly<Record<string, string>>;
}

/** A backend, wired to its emulator by the real HTTP client over loopback. */
export interface Emulated {
  readonly backend: Backend;
  readonly emulator: RunningEmulator;
  readonly clock: BusyClock;
  readonly log: readonly string[];
  readonly order: ScanOrder;
  /** A whole run, in no time. */
  run(request?: RunRequest): Promise<EmulatedRun>;
}

export interface RunRequest {
  readonly failOn?: string;
  readonly waiting?: Partial<Waiting>;
  readonly signal?: AbortSignal;
  readonly gate?: Partial<ScanRequest['gate']>;
}

export interface EmulatedRun {
  readonly result: ScanResult;
  readonly native: readonly NativeReport[];
}

/** Starts an emulator and the backend against it; both end with the test. A scan takes 40 s of the test's own time. */
export async function emulate(
  emulatorModule: EmulatorModule,
  backendModule: BackendModule,
  scene: Scene = {},
): Promise<Emulated> {
  const clock = new BusyClock();
  const settings: EmulatorSettings = {
    scenario: scene.scenario ?? 'findings',
    durationMs: scene.durationMs ?? 40_000,
    play: new Set(scene.play),
    ...(scene.state === undefined ? {} : { state: scene.state }),
    clock,
  };
  const emulator = await serve(emulatorModule, settings, { port: 0 });
  const logger = recordingLogger();
  const client = createHttpClient({
    clock: clock.withinCall,
    timers: clock,
    random: () => 0.5,
    logger,
    allowHttp: false,
    env: {},
    userAgent: 'scangate/test',
  });
  onTestFinished(async () => {
    await client.close();
    await emulator.close();
  });
  // One that works in this process is busy beyond its requests.
  const works = backendModule.connection === undefined;
  const http: HttpClient = works
    ? client
    : {
        send: (request, signal) => clock.work(() => client.send(request, signal)),
        download: (request, path, check, signal) =>
          clock.work(() => client.download(request, path, check, signal)),
        close: () => client.close(),
      };
  const options = { ...emulator.options, ...scene.options };
  const problems = backendModule.checkOptions(options, 'options');
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const folder = await mkdtemp(join(tmpdir(), 'scangate-emulated-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(scene.files ?? {})) await writeFile(join(folder, path), text);
  const created = backendModule.create(
    options,
    backendDeps({
      http,
      clock,
      logger,
      baseUrl: new URL(emulator.url),
      osvUrl: new URL(emulator.url),
      apiKey: emulator.credential,
      reportDir: folder,
      ...scene.deps,
    }),
  );
  const backend: Backend = works
    ? { ...created, status: (ref, signal) => clock.work(() => created.status(ref, signal)) }
    : created;
  const target: ScanTarget = {
    path: folder,
    repository: 'https://github.com/acme/shop',
    ref: 'main',
    sha: 'c'.repeat(40),
    ...scene.target,
  };
  const order = { target, key: randomUUID().replaceAll('-', '').padEnd(64, '0') };
  const run = async ({ failOn = 'high', waiting, signal = never, gate }: RunRequest = {}) => {
    let native: readonly NativeReport[] = [];
    const result = await runScan(
      {
        tool: { name: 'Scangate', version: '1' },
        backend,
        platform: recordingPlatform(),
        reports: {
          prepare: async () => undefined,
          write: async (_, delivered) => {
            native = delivered;
            return [];
          },
        },
        state: memoryState(),
        clock,
        logger,
        random: () => 0.5,
      },
      {
        order,
        waiting: {
          limit: { ms: 3_600_000, setBy: 'timeout' },
          wait: true,
          reuse: false,
          cancelOnTimeout: true,
          ...waiting,
        },
        gate: { rules: parseRules(failOn).rules, unknownSeverity: 'high', require: 'auto', ...gate },
        policies: { onTimeout: 'fail', onInconclusive: 'fail' },
      },
      signal,
    );
    return { result, native };
  };
  return { backend, emulator, clock, log: logger.lines, order, run };
}

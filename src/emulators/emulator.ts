import type { Hono } from 'hono';
import type { BackendId } from '../core/model/backend-id.ts';
import type { Clock } from '../core/ports/clock.ts';

/** The backends that have an emulator: all that are somewhere else. */
export type EmulatedBackend = Exclude<BackendId, 'local'>;

export const scenarios = ['findings', 'clean', 'failed', 'cancelled'] as const;
/**
 * How a scan ends: with findings that break the default gate, with none, failed at the vendor, or stopped there by
 * somebody else.
 */
export type Scenario = (typeof scenarios)[number];

export interface EmulatorSettings {
  readonly scenario: Scenario;
  /** Milliseconds that a scan takes: the first quarter it is queued, then it runs. */
  readonly durationMs: number;
  /** The odd behaviours that are played, of `EmulatorModule.behaviours` and `commonBehaviours`. */
  readonly play: ReadonlySet<string>;
  /** Every scan says this word as its state, from its start, whatever the time. */
  readonly state?: string;
  readonly clock: Pick<Clock, 'now' | 'date'>;
}

/** A scan that the emulator has seen, for whoever checks what a client did. */
export interface EmulatedScan {
  readonly id: string;
  /** What was asked to be scanned, in the vendor's words. */
  readonly target: string;
  /** In the vendor's words. */
  readonly state: string;
  /** A client asked to stop it. */
  readonly stopped: boolean;
}

/** One stand-in of a vendor's server, with a state of its own. */
export interface EmulatedServer {
  readonly app: Hono;
  /** What goes into `api-key`. */
  readonly credential: string;
  /** Other ways to log in, by input name, where the vendor has some. */
  readonly otherCredentials?: Readonly<Record<string, string>>;
  /** The least `options` that a scan against it needs, whatever the checkout is. */
  readonly options: Readonly<Record<string, unknown>>;
  scans(): readonly EmulatedScan[];
}

export interface EmulatorModule {
  /** Those that its vendor can play: not every one has a word for a stopped scan. */
  readonly scenarios: readonly Scenario[];
  /** What odd behaviour it can play, by name, a sentence each. */
  readonly behaviours: Readonly<Record<string, string>>;
  create(settings: EmulatorSettings): EmulatedServer;
}

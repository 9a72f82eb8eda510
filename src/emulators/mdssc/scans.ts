import { randomUUID } from 'node:crypto';
import type { EmulatorSettings } from '../emulator.ts';
import { phaseOf, progressOf } from '../kit/timeline.ts';
import type { Repository, Service, Workflow } from './inventory.ts';

export type ScanningState = 'NotStarted' | 'Running' | 'Cancelled' | 'Failed' | 'Completed';

/** What was asked to be scanned: a reference of a repository, or an uploaded file. */
export type Subject =
  | { readonly service: Service; readonly repository: Repository; readonly reference: string }
  | { readonly fileName: string; readonly bytes: number };

export interface Scan {
  readonly id: string;
  readonly subject: Subject;
  readonly workflow?: Workflow;
  /** On the clock of the settings. */
  readonly startedAt: number;
  readonly startedOn: Date;
  readonly fails: boolean;
  readonly triggeredBy: string;
  stoppedAt?: number;
}

/** Counts arrive so many milliseconds after `Completed` where `completed-early` is played. */
const lateMs = 8_000;
const invisibleMs = 6_000;

/** The scans of one emulated server. */
export class Scans {
  readonly #settings: EmulatorSettings;
  readonly #scans = new Map<string, Scan>();

  constructor(settings: EmulatorSettings) {
    this.#settings = settings;
  }

  add(subject: Subject, workflow: Workflow | undefined, triggeredBy: string, fails = false): Scan {
    const { clock } = this.#settings;
    const scan: Scan = {
      id: randomUUID(),
      subject,
      ...(workflow ? { workflow } : {}),
      startedAt: clock.now(),
      startedOn: clock.date(),
      fails,
      triggeredBy,
    };
    this.#scans.set(scan.id, scan);
    return scan;
  }

  /** Undefined for one that there is not, or not yet. */
  get(id: string): Scan | undefined {
    const scan = this.#scans.get(id);
    const { play, clock } = this.#settings;
    if (scan && play.has('slow-to-appear') && clock.now() - scan.startedAt < invisibleMs) return undefined;
    return scan;
  }

  /** Newest first. */
  all(): readonly Scan[] {
    return [...this.#scans.values()].reverse();
  }

  stop(scan: Scan): void {
    if (this.stateOf(scan) === 'NotStarted' || this.stateOf(scan) === 'Running')
      scan.stoppedAt = this.#settings.clock.now();
  }

  stateOf(scan: Scan): ScanningState {
    if (scan.stoppedAt !== undefined) return 'Cancelled';
    const phase = phaseOf(this.#settings, scan.startedAt);
    if (phase === 'queued') return 'NotStarted';
    if (phase === 'running') return 'Running';
    if (scan.fails || this.#settings.scenario === 'failed') return 'Failed';
    return this.#settings.scenario === 'cancelled' ? 'Cancelled' : 'Completed';
  }

  /** The state as it is told. */
  wordOf(scan: Scan): string {
    return this.#settings.state ?? this.stateOf(scan);
  }

  progressOf(scan: Scan): number {
    return progressOf(this.#settings, scan.startedAt);
  }

  /** Whether packages and counts are there. */
  isAnalysed(scan: Scan): boolean {
    return this.stateOf(scan) === 'Completed' && !this.#isEarly(scan);
  }

  /** Already said to be complete, and still without its numbers. */
  #isEarly(scan: Scan): boolean {
    const { play, clock, durationMs } = this.#settings;
    return play.has('completed-early') && clock.now() < scan.startedAt + durationMs + lateMs;
  }
}

export function titleOf({ subject }: Scan): string {
  return 'fileName' in subject ? subject.fileName : `${subject.repository.name}@${subject.reference}`;
}

import type { EmulatorSettings } from '../emulator.ts';
import { phaseOf } from '../kit/timeline.ts';
import { type SampleFinding, type ScanType, sampleFindings } from './sample.ts';

export const statuses = ['queued', 'running', 'completed', 'failed'] as const;

/** A scan as the emulator keeps it. */
export interface Scan {
  readonly id: string;
  readonly applicationId: string;
  readonly scanType: ScanType;
  readonly triggeredBy: string | null;
  /** On the clock of the settings; in milliseconds. */
  readonly askedAt: number;
  readonly askedDate: Date;
}

export type NewScan = Pick<Scan, 'applicationId' | 'scanType' | 'triggeredBy'>;

/** The scans of an emulator and where each stands. */
export interface Scans {
  all(): readonly Scan[];
  /** `agoMs`: it was asked for so long ago. */
  add(scan: NewScan, agoMs?: number): Scan;
  /** The vendor's word for its state. */
  status(scan: Scan): string;
  /** What it found, once it is completed; milliseconds since then. */
  findings(scan: Scan): { readonly found: readonly SampleFinding[]; readonly sinceMs: number } | undefined;
  /** As `GET /scans/{id}` shows it. */
  show(scan: Scan): object;
}

const lateSummaryMs = 15_000;

export function createScans(settings: EmulatorSettings): Scans {
  const { clock, durationMs, scenario, play, state } = settings;
  const scans: Scan[] = [];

  const status = (scan: Scan): string => {
    if (state !== undefined) return state;
    const phase = phaseOf(settings, scan.askedAt);
    if (phase !== 'ended') return phase;
    return scenario === 'failed' ? 'failed' : 'completed';
  };
  const findings = (scan: Scan) => {
    if (status(scan) !== 'completed') return undefined;
    const found = scenario === 'clean' ? [] : sampleFindings(scan.scanType);
    return { found, sinceMs: clock.now() - scan.askedAt - durationMs };
  };
  const summary = (scan: Scan) => {
    const completed = findings(scan);
    if (!completed || play.has('no-summary')) return null;
    const { found, sinceMs } = completed;
    if (play.has('late-summary') && sinceMs < lateSummaryMs) return null;
    const count = (severity: string) => found.filter((finding) => finding.severity === severity).length;
    return {
      totalFindings: found.length + (play.has('counts-disagree') ? 2 : 0),
      critical: count('critical'),
      high: count('high'),
      medium: count('medium'),
      low: count('low'),
    };
  };
  const dateAfter = (scan: Scan, ms: number) => new Date(scan.askedDate.getTime() + ms).toISOString();

  return {
    all: () => scans,
    add(scan, agoMs = 0) {
      const added: Scan = {
        ...scan,
        id: `scan-${String(scans.length + 1).padStart(3, '0')}`,
        askedAt: clock.now() - agoMs,
        askedDate: new Date(clock.date().getTime() - agoMs),
      };
      scans.push(added);
      return added;
    },
    status,
    findings,
    show(scan) {
      const { id, applicationId, scanType, triggeredBy } = scan;
      const word = status(scan);
      const ended = word === 'completed' || word === 'failed';
      return {
        id,
        applicationId,
        scanType,
        status: word,
        triggeredBy,
        startedAt: word === 'queued' ? null : dateAfter(scan, durationMs / 4),
        completedAt: ended ? dateAfter(scan, durationMs) : null,
        summary: summary(scan),
      };
    },
  };
}

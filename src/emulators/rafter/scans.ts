import { randomUUID } from 'node:crypto';
import type { EmulatedScan, EmulatorSettings } from '../emulator.ts';
import { phaseOf } from '../kit/timeline.ts';
import type { RafterBehaviour } from './behaviours.ts';
import type { ScanOrderBody } from './order.ts';
import { hostileFindings, type SampleFinding, sampleFindings } from './sample-findings.ts';

/** A scan of the stand-in. */
export interface Scan {
  readonly id: string;
  readonly order: ScanOrderBody;
  readonly startedAt: number;
  readonly date: Date;
  /** How often it was asked for, and how often its results were. */
  asked: number;
  read: number;
}

export interface ScanStore {
  start(order: ScanOrderBody): Scan;
  get(id: string): Scan | undefined;
  /** The state in Rafter's words. */
  stateOf(scan: Scan): string;
  findings(): readonly SampleFinding[];
  list(): readonly EmulatedScan[];
}

export function createScanStore(
  settings: EmulatorSettings,
  plays: (behaviour: RafterBehaviour) => boolean,
): ScanStore {
  const scans = new Map<string, Scan>();
  const stateOf = ({ startedAt }: Scan) => {
    if (settings.state !== undefined) return settings.state;
    const phase = phaseOf(settings, startedAt);
    if (phase === 'queued') return 'pending';
    if (phase === 'running') return plays('unknown-state') ? 'analyzing' : 'processing';
    return settings.scenario === 'failed' ? 'failed' : 'completed';
  };
  return {
    stateOf,
    start(order) {
      const { clock } = settings;
      const scan = {
        id: randomUUID(),
        order,
        startedAt: clock.now(),
        date: clock.date(),
        asked: 0,
        read: 0,
      };
      scans.set(scan.id, scan);
      return scan;
    },
    get: (id) => scans.get(id),
    findings() {
      if (settings.scenario === 'clean') return [];
      return plays('hostile-text') ? [...sampleFindings, ...hostileFindings] : sampleFindings;
    },
    list: () =>
      [...scans.values()].map((scan) => ({
        id: scan.id,
        target: `${scan.order.repository_name}@${scan.order.branch_name}`,
        state: stateOf(scan),
        stopped: false,
      })),
  };
}

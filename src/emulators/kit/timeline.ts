import type { EmulatorSettings } from '../emulator.ts';

/** Where a scan stands, in no vendor's words. */
export type Phase = 'queued' | 'running' | 'ended';

/** A quarter of the time a scan is queued, then it runs, then it has ended. */
export function phaseOf({ clock, durationMs }: EmulatorSettings, startedAt: number): Phase {
  const elapsed = clock.now() - startedAt;
  if (elapsed < durationMs / 4) return 'queued';
  return elapsed < durationMs ? 'running' : 'ended';
}

/** How much of a scan is done, 0 to 100. */
export function progressOf({ clock, durationMs }: EmulatorSettings, startedAt: number): number {
  if (durationMs === 0) return 100;
  return Math.min(100, Math.floor(((clock.now() - startedAt) / durationMs) * 100));
}

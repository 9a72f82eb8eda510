import { scancodeioBackend } from '../../../src/backends/scancodeio/index.ts';
import type { Check, CheckName } from '../../../src/core/model/check.ts';
import type { ScanResult } from '../../../src/core/model/result.ts';
import { scancodeioEmulator } from '../../../src/emulators/scancodeio/index.ts';
import { type Emulated, emulate, type Scene } from '../emulated.ts';

export function scene(given: Scene = {}): Promise<Emulated> {
  return emulate(scancodeioEmulator, scancodeioBackend, given);
}

export function checkOf(
  { checks }: Pick<ScanResult, 'checks'>,
  name: CheckName,
): Pick<Check, 'state' | 'reasons'> | undefined {
  const check = checks.find((candidate) => candidate.name === name);
  return check && { state: check.state, reasons: check.reasons };
}

export const complete = { state: 'complete', reasons: [] };

/** The paths that were asked for with this method, without the ids in them. */
export function asked({ emulator }: Emulated, method: string): string[] {
  return emulator.requests
    .filter((request) => request.method === method)
    .map(({ path }) => path.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID'));
}

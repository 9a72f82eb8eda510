import { dirname, join } from 'node:path';
import type { Settings } from '../config/inputs.ts';
import { showPath } from '../config/load.ts';
import type { ScanResult } from '../core/model/result.ts';
import { resultFileName } from '../job/leave-result.ts';
import { readResult } from '../job/read-result.ts';
import type { Step } from './step.ts';

/** A result, and the file that it was read from. */
export interface StoredResult {
  readonly result: ScanResult;
  /** Absolute. */
  readonly path: string;
  /** Absolute: the folder of the reports. */
  readonly dir: string;
}

/** The result that an earlier step, or another job, has left. Nothing of it is trusted but what its schema holds. */
export async function readStoredResult(
  { host }: Pick<Step, 'host'>,
  settings: Pick<Settings, 'result-file' | 'report-dir'>,
): Promise<StoredResult> {
  const path = settings['result-file'] ?? join(settings['report-dir'], resultFileName);
  return { result: await readResult(path, showPath(path, host.cwd)), path, dir: dirname(path) };
}

import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readResult } from '../cli/read-result.ts';
import type { Settings } from '../config/inputs.ts';
import { showPath } from '../config/load.ts';
import type { ScanResult } from '../core/model/result.ts';
import { createReportFolder } from '../reports/report-folder.ts';
import type { Step } from './step.ts';

const fileName = 'scangate.json';

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
  const path = settings['result-file'] ?? join(settings['report-dir'], fileName);
  return { result: await readResult(path, showPath(path, host.cwd)), path, dir: dirname(path) };
}

/**
 * Leaves a result that no run has written: in the report folder, else in a folder for temporary files, so that the next
 * step learns the outcome. Gives its path.
 */
export async function leaveResult(
  step: Pick<Step, 'host' | 'redactor' | 'logger'>,
  settings: Pick<Settings, 'report-dir' | 'path'>,
  result: ScanResult,
): Promise<string> {
  const { host, redactor, logger } = step;
  const dir = settings['report-dir'];
  try {
    const folder = createReportFolder({
      dir,
      shownAs: showPath(dir, host.cwd),
      roots: [host.cwd, settings.path],
      kinds: [],
      redactor,
      logger,
    });
    await folder.prepare();
    await folder.write(result, []);
    return join(dir, fileName);
  } catch {
    const spare = await mkdtemp(join(host.env.RUNNER_TEMP || tmpdir(), 'scangate-'));
    const path = join(spare, fileName);
    const [{ renderJson }, { redactResult }] = await Promise.all([
      import('../reports/json/render.ts'),
      import('../reports/redact-result.ts'),
    ]);
    await writeFile(path, [...renderJson(redactResult(result, redactor))].join(''));
    return path;
  }
}

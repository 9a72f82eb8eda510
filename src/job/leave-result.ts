import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../config/inputs.ts';
import { showPath } from '../config/load.ts';
import type { ScanResult } from '../core/model/result.ts';
import { createReportFolder } from '../reports/report-folder.ts';
import type { CiContext } from './ci.ts';
import type { Worker } from './with-backend.ts';

export const resultFileName = 'scangate.json';

/**
 * Leaves a result that no run has written: in the report folder, else in a folder for temporary files, so that later
 * steps learn the outcome. Gives its path.
 */
export async function leaveResult(
  { host, redactor, logger }: Worker,
  { tempDir = tmpdir() }: Pick<CiContext, 'tempDir'>,
  settings: Pick<Settings, 'report-dir' | 'path'>,
  result: ScanResult,
): Promise<string> {
  const dir = settings['report-dir'];
  try {
    const folder = createReportFolder({
      dir,
      shownAs: showPath(dir, host.cwd),
      roots: [host.cwd, settings.path],
      kinds: [],
      ownsNames: true,
      redactor,
      logger,
    });
    await folder.prepare();
    await folder.write(result, []);
    return join(dir, resultFileName);
  } catch {
    const path = join(await mkdtemp(join(tempDir, 'scangate-')), resultFileName);
    const [{ renderJson }, { redactResult }] = await Promise.all([
      import('../reports/json/render.ts'),
      import('../reports/redact-result.ts'),
    ]);
    await writeFile(path, [...renderJson(redactResult(result, redactor))].join(''));
    return path;
  }
}

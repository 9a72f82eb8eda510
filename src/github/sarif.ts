import { lstat, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportFileNames } from '../core/model/report-names.ts';
import { writeAgain } from '../reports/report-folder.ts';
import type { StoredResult } from './result-file.ts';
import type { Step } from './step.ts';

const [fileName] = reportFileNames.sarif;

/** The SARIF report of a stored result: the file beside it, else one made of it in a folder for temporary files. */
export async function sarifOf(
  { host, redactor }: Pick<Step, 'host' | 'redactor'>,
  { dir, result }: StoredResult,
): Promise<string> {
  const beside = join(dir, fileName);
  const found = await lstat(beside).catch(() => undefined);
  if (found?.isFile()) return beside;
  const temporary = await mkdtemp(join(host.env.RUNNER_TEMP || tmpdir(), 'scangate-sarif-'));
  const folder = { dir: temporary, shownAs: temporary, roots: [] };
  await writeAgain(folder, { kinds: ['sarif'] }, result, redactor);
  return join(temporary, fileName);
}

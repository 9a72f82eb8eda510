import type { Settings } from '../config/inputs.ts';
import { showPath } from '../config/load.ts';
import { describeError } from '../core/errors.ts';
import { line, message } from '../core/text.ts';
import { ensureFolder, type Folder, refuseFolderNamed, removeReport } from '../reports/folder.ts';
import { writeFiles } from '../reports/write-files.ts';
import type { GitLabJob } from './gitlab-job.ts';

/** The files that GitLab or the component looks for in the report folder, beside the reports. */
export const fileNames = {
  dotenv: 'scangate.env',
  annotations: 'scangate.annotations.json',
  sbom: 'gl-sbom.cdx.json',
  note: 'scangate.note.md',
} as const;

type FileName = (typeof fileNames)[keyof typeof fileNames];

/** The report folder of a job. */
export function folderOf(
  { host }: Pick<GitLabJob, 'host'>,
  { 'report-dir': dir, path }: Pick<Settings, 'report-dir' | 'path'>,
): Folder {
  return { dir, shownAs: showPath(dir, host.cwd), roots: [host.cwd, path] };
}

/** Takes the files of an earlier run away: one that is killed would hand them on as its own. Never rejects. */
export async function clearFolder(folder: Folder): Promise<void> {
  const names = Object.values(fileNames);
  await ensureFolder(folder).then(
    () => Promise.allSettled(names.map((name) => removeReport(folder, name))),
    // Who writes there is told.
    () => undefined,
  );
}

/** Writes the files that have a text. What cannot be written is one warning. */
export async function leaveInFolder(
  { logger }: Pick<GitLabJob, 'logger'>,
  folder: Folder,
  texts: Readonly<Partial<Record<FileName, string | undefined>>>,
): Promise<void> {
  const files = Object.entries(texts).flatMap(([fileName, text]) =>
    text === undefined ? [] : [{ fileName, pieces: async () => [text] }],
  );
  try {
    await ensureFolder(folder);
    for (const { fileName } of files) await refuseFolderNamed(folder, fileName);
    await writeFiles(folder, files);
  } catch (thrown) {
    const names = files.map(({ fileName }) => fileName).join(', ');
    logger.warn(line`${names} could not be left for GitLab: ${message(describeError(thrown))}`);
  }
}

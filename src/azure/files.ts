import { copyFile, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Settings } from '../config/inputs.ts';
import { reportFileNames } from '../core/model/report-names.ts';
import { line, type Markdown } from '../core/text.ts';
import type { Publication } from '../job/ci.ts';
import type { AzureJob } from './job.ts';
import { artifactNameOf, nameOf } from './names.ts';

/** Bytes of the summary; no limit is documented, and nobody reads more. */
const mostSummaryBytes = 250_000;

/** The artifact that the extension "SARIF SAST Scans Tab" looks for; what it shows lies at its root. */
const scansTabArtifact = 'CodeAnalysisLogs';

const [sarifName] = reportFileNames.sarif;

/** Shows the result on the tab "Extensions" of the run, under the name of the file. */
export async function uploadSummary(job: AzureJob, render: (limitBytes: number) => Markdown): Promise<void> {
  const { commands, redactor, context } = job;
  const name = ['Scangate', nameOf(context.run)].filter((part) => part !== '').join(' ');
  const path = join(await ownFolder(job), `${name}.md`);
  await writeFile(path, redactor.redact(render(mostSummaryBytes).toString()));
  commands.uploadSummary(path);
}

/**
 * Keeps the reports of a result, which lie in `dir`: SARIF where a tab of the run shows it, and all others in one
 * artifact. The agent takes whole folders when the step has ended, so copies lie in a folder of their own.
 */
export async function keepReports(
  job: AzureJob,
  settings: Pick<Settings, 'artifact-name'>,
  { result, resultFile }: Pick<Publication, 'result' | 'resultFile'>,
  dir: string,
): Promise<void> {
  const { commands, context, logger } = job;
  const names = new Set([...result.reports.map(({ path }) => basename(path)), basename(resultFile)]);
  const folder = await ownFolder(job);
  const stage = async (from: string, part: string, as = from) => {
    await mkdir(join(folder, part), { recursive: true });
    await copyFile(join(dir, from), join(folder, part, as));
  };
  const chosen = settings['artifact-name'];
  const name = artifactNameOf(chosen, context.run);
  if (chosen !== undefined && !name.startsWith(chosen))
    logger.warn(
      line`the artifact is called ${name}: ${chosen}, as ${'artifactName'} says, is no name for one`,
    );
  for (const report of names) if (report !== sarifName) await stage(report, 'reports');
  commands.uploadArtifact({ name, path: join(folder, 'reports') });
  if (!names.has(sarifName)) return;
  // All jobs of a run share this artifact, so each of them calls its file as itself.
  await stage(sarifName, 'sarif', `${['scangate', nameOf(context.run)].filter(Boolean).join('-')}.sarif`);
  commands.uploadArtifact({ name: scansTabArtifact, path: join(folder, 'sarif') });
}

/** A folder that is there until the job has ended. */
function ownFolder({ context }: AzureJob): Promise<string> {
  return mkdtemp(join(context.tempDir ?? tmpdir(), 'scangate-'));
}

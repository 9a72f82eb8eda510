import { showPath } from '../config/load.ts';
import { line } from '../core/text.ts';
import type { Publication } from '../job/ci.ts';
import { valuesOf } from '../job/values.ts';
import { annotationsOf } from './annotations.ts';
import { dotenvOf } from './dotenv.ts';
import { fileNames, folderOf, leaveInFolder } from './folder.ts';
import type { GitLabJob } from './gitlab-job.ts';
import { sbomForGitLab } from './sbom.ts';

/** Leaves what GitLab takes from a job once it has ended: variables for later jobs, links, a bill of materials. */
export async function leaveFiles(job: GitLabJob, publication: Publication): Promise<void> {
  const { host, logger, redactor } = job;
  const { result, resultFile } = publication;
  const folder = folderOf(job, publication.settings);
  const shown = { reportDir: folder.shownAs, resultFile: showPath(resultFile, host.cwd) };
  const values = valuesOf(result, shown);
  const { text, leftOut } = dotenvOf(values, redactor);
  if (leftOut.length > 0)
    logger.warn(
      line`not handed to later jobs: ${leftOut.join(', ')}; a variable has one line, no $, and all have 5 KB. ${shown.resultFile} has them`,
    );
  await leaveInFolder(job, folder, {
    [fileNames.dotenv]: text,
    [fileNames.annotations]: annotationsOf(job, publication, values['scan-url']),
    [fileNames.sbom]: await sbomForGitLab(job, folder, result),
  });
}

import { lstat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describeError } from '../core/errors.ts';
import type { ScanResult } from '../core/model/result.ts';
import { line, message } from '../core/text.ts';
import { mebibytes } from '../core/words.ts';
import { type Folder, readReport } from '../reports/folder.ts';
import { manifestsOf } from '../reports/gitlab/manifests.ts';
import { withGitLabProperties } from '../reports/gitlab/sbom.ts';
import { fileNames } from './folder.ts';
import type { GitLabJob } from './gitlab-job.ts';

/** Bytes that gitlab.com takes; a larger file would fail the job when it is uploaded. */
const mostBytes = 5 * 1024 * 1024;
/** Bytes that an instance takes where its administrator changed nothing. */
const usualBytes = 1024 * 1024;
/** Bytes of a report that is read at all: without its line breaks and spaces it may be small enough. */
const mostBytesRead = 2 * mostBytes;

/**
 * The bill of materials for GitLab: a copy of the CycloneDX report, whoever made it, with the properties that GitLab
 * asks for. Undefined where there is none that it could read, and where nobody knows of any component.
 */
export async function sbomForGitLab(
  { logger, redactor }: Pick<GitLabJob, 'logger' | 'redactor'>,
  folder: Folder,
  result: ScanResult,
): Promise<string | undefined> {
  const report = result.reports.find(({ kind }) => kind === 'cyclonedx');
  if (report === undefined || (report.madeBy === 'scangate' && !knowsComponents(result))) return undefined;
  const name = basename(report.path);
  const tooLarge = (bytes: number) =>
    logger.warn(
      line`no ${fileNames.sbom}: ${name} has ${mebibytes(bytes)}, and GitLab takes no more than 5 MiB`,
    );
  try {
    const { size } = await lstat(join(folder.dir, name));
    if (size > mostBytesRead) return void tooLarge(size);
    const manifests = [...manifestsOf(result)].map(([purl, path]): [string, string] => [
      purl,
      redactor.redact(path),
    ]);
    const text = withGitLabProperties(await readReport(folder, name), new Map(manifests));
    if (text === undefined) {
      logger.debug(line`no ${fileNames.sbom}: ${name} is no CycloneDX 1.4 to 1.6 in JSON`);
      return undefined;
    }
    const bytes = Buffer.byteLength(text);
    if (bytes > mostBytes) return void tooLarge(bytes);
    if (bytes > usualBytes)
      logger.info(
        line`${fileNames.sbom} has ${mebibytes(bytes)}; a GitLab of your own may take no more than 1 MiB (limit ci_max_artifact_size_cyclonedx)`,
      );
    return text;
  } catch (thrown) {
    logger.debug(line`no ${fileNames.sbom}: ${message(describeError(thrown))}`);
    return undefined;
  }
}

/** For GitLab a bill without components says that there are no dependencies: only who saw everything can say so. */
function knowsComponents({ checks, sbom, findings }: ScanResult): boolean {
  return (
    checks.some(({ name, state }) => name === 'sbom' && state === 'complete') ||
    (sbom !== undefined && sbom.components.length > 0) ||
    findings.some(({ component }) => component !== undefined)
  );
}

import { open } from 'node:fs/promises';
import * as z from 'zod';
import { describeError, ScangateError } from '../../../core/errors.ts';
import type { Clock } from '../../../core/ports/clock.ts';
import type { Logger } from '../../../core/ports/logger.ts';
import { type LogText, line, message } from '../../../core/text.ts';
import { counted, someOf } from '../../../core/words.ts';
import { readAnswer } from '../answer.ts';
import type { GitHubApi } from '../api.ts';
import type { GitHubContext } from '../context.ts';
import { explainRefusal } from '../refusal.ts';
import { packSarif } from './pack.ts';
import { awaitProcessing } from './processing.ts';
import { belowFolder, parseSarif } from './sarif.ts';

export interface CodeScanningOptions {
  readonly api: GitHubApi;
  readonly context: Pick<GitHubContext, 'repository' | 'code' | 'gitRef' | 'withheld'>;
  /** Path of the SARIF file. */
  readonly file: string;
  /** What was scanned, relative to the work tree: alerts are shown at paths from its root. Default: all of it. */
  readonly folder?: string;
  /** ISO 8601. */
  readonly startedAt: string;
  /**
   * Tells these alerts from those of other analyses of the same commit: every leg of a matrix needs its own. The same
   * from run to run, so that what is mended is closed.
   */
  readonly category: string;
  readonly clock: Clock;
  readonly logger: Logger;
}

export interface CodeScanningOutcome {
  /** `refused`: a warning has said why. `pending`: GitHub has it, and had not said yet whether it could be read. */
  readonly state: 'complete' | 'failed' | 'pending' | 'refused' | 'nothing';
  /** Id of the upload. */
  readonly id?: string;
}

/** `POST /repos/{owner}/{repo}/code-scanning/sarifs` */
const receipt = z.object({ id: z.string().regex(/^[\w-]{1,100}$/) });

/** Milliseconds that sending up to 13 MB may take. */
const uploadMs = 180_000;

/**
 * Uploads a SARIF file to code scanning and waits until it was read. Rejects with the signal's reason only; all else is
 * one warning.
 */
export async function uploadSarif(
  options: CodeScanningOptions,
  signal: AbortSignal,
): Promise<CodeScanningOutcome> {
  try {
    return await upload(options, signal);
  } catch (thrown) {
    signal.throwIfAborted();
    const { context, logger } = options;
    logger.debug(line`code scanning: ${describeError(thrown)}`);
    const attempted = {
      permission: 'security-events: write',
      withheld: context.withheld,
      withoutPermission,
      special,
    };
    logger.warn(
      line`the findings could not be uploaded to code scanning: ${explainRefusal(thrown, attempted)}`,
    );
    return { state: 'refused' };
  }
}

async function upload(
  { api, context, file, folder = '', startedAt, category, clock, logger }: CodeScanningOptions,
  signal: AbortSignal,
): Promise<CodeScanningOutcome> {
  const { repository, code, gitRef } = context;
  if (repository === undefined || code.sha === undefined || gitRef === undefined) {
    logger.warn(line`nothing was uploaded to code scanning: this run names no repository, commit or ref`);
    return { state: 'nothing' };
  }
  const log = parseSarif(await readBounded(file));
  const packed = await packSarif(belowFolder(log, folder), category);
  if (packed === undefined) {
    logger.info(
      line`nothing was uploaded to code scanning: the scan did not look at everything, and what was not looked for would count as mended`,
    );
    return { state: 'nothing' };
  }
  if (packed.dropped > 0)
    logger.warn(
      line`code scanning takes no more: ${counted(packed.dropped, 'finding')} of the least severe were not uploaded; the reports have all`,
    );
  const path = `/repos/${repository.owner}/${repository.name}/code-scanning/sarifs`;
  const body = {
    commit_sha: code.sha,
    ref: gitRef,
    sarif: packed.content,
    started_at: startedAt,
    tool_name: 'Scangate',
  };
  const answer = await api.call({ method: 'POST', path, body, attemptMs: uploadMs }, signal);
  const { id } = readAnswer(receipt, answer, 'the id of an upload');
  const processing = await awaitProcessing(api, `${path}/${id}`, clock, signal);
  if (processing.state === 'failed')
    logger.warn(
      line`code scanning could not use all of the upload: ${message(someOf(processing.errors, 3, '; '))}`,
    );
  if (processing.state === 'pending')
    logger.info(
      processing.problem === undefined
        ? line`code scanning has not read the upload yet; it goes on by itself`
        : line`code scanning has the upload; whether it could be read is not known: ${message(processing.problem)}`,
    );
  return { state: processing.state, id };
}

/** Bytes of a SARIF file; a larger one would not fit into the limit when compressed, and may come from anybody. */
const mostFileBytes = 256 * 1024 * 1024;

async function readBounded(path: string): Promise<string> {
  await using file = await open(path);
  const { size } = await file.stat();
  if (size > mostFileBytes)
    throw new ScangateError(
      'RESULT_FILE_INVALID',
      `the SARIF file has ${size} bytes, more than ${mostFileBytes}`,
    );
  return file.readFile('utf8');
}

const withoutPermission = line`The SARIF file is among the reports; a run of the base repository can upload it`;

/** GitHub tells a repository without the feature from a token without permission in words only, both with 403. */
function special(status: number, words: string): LogText | undefined {
  if (status === 403 && /\benabled\b/i.test(words) && /code scanning/i.test(words))
    return line`the repository has no code scanning: turn on Code Security (Advanced Security) in its settings, or set ${'upload-sarif'} to ${'false'}`;
  if (status === 413) return line`the file is too large for this server (413)`;
  if (status === 503) return line`code scanning is not available right now (503); run the job again later`;
  return undefined;
}

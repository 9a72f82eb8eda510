import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ScangateError } from '../../../core/errors.ts';
import type { ScanOrder } from '../../../core/ports/backend.ts';
import { HttpError } from '../../../http/http-client.ts';
import type { RepositorySource } from '../source/find-source.ts';
import type { Call, MdsscClient } from '../wire/client.ts';
import { listOf, textIn } from '../wire/fold.ts';
import { wordsOf } from '../wire/refusal.ts';
import { scanIdsIn } from './scan-ids.ts';

/** A server that has to ask its Git host first takes its time. */
const startMs = 60_000;
const uploadMs = 300_000;

/** What a start brought. */
export interface Begun {
  readonly scanIds: readonly string[];
  readonly repositoryId?: string;
  /** What the server says it scans; empty where it does not say. */
  readonly references: readonly string[];
}

/**
 * `POST /scans`: a reference of a repository, fetched by the server itself. Older versions take the number of a scan type
 * where newer ones take its name: what is refused for that alone is sent again with the number.
 */
export async function startRepositoryScan(
  client: MdsscClient,
  source: RepositorySource,
  signal: AbortSignal,
  noAttemptAfter: AbortSignal,
): Promise<Begun> {
  try {
    return await begin(client, repositoryCall(source, 'Instant', noAttemptAfter), signal);
  } catch (thrown) {
    if (!isAboutScanType(thrown)) throw thrown;
    return begin(client, repositoryCall(source, 0, noAttemptAfter), signal);
  }
}

function repositoryCall(
  { storage, repository, reference, workflowId }: RepositorySource,
  scanType: 'Instant' | 0,
  noAttemptAfter: AbortSignal,
): Call {
  return {
    path: 'scans',
    json: {
      StorageId: storage.id,
      ScanType: scanType,
      RepositoryId: repository.id,
      RepositoryReferences: [reference],
      ...(workflowId === undefined ? {} : { WorkflowId: workflowId }),
      ...(storage.name === '' ? {} : { StorageName: storage.name }),
      ...(repository.name === '' ? {} : { RepositoryName: repository.name }),
    },
    meaning: meaningOfStart(
      'the scan was not started',
      "Check the options 'workflow-id', 'storage-id', 'repository-id' and 'reference'.",
    ),
    sending: { attemptMs: startMs, noAttemptAfter },
  };
}

function isAboutScanType(thrown: unknown): boolean {
  const { cause } = thrown instanceof ScangateError ? thrown : {};
  return (
    cause instanceof HttpError &&
    cause.status === 400 &&
    /scan_?type/i.test(JSON.stringify(cause.answer) ?? '')
  );
}

/** `POST /scans/direct`: the commit that is checked out, as an archive. */
export async function startUpload(
  client: MdsscClient,
  order: ScanOrder,
  workflowId: string | undefined,
  signal: AbortSignal,
  noAttemptAfter: AbortSignal,
): Promise<Begun> {
  const { archiveCommit } = await import('../../../git/archive.ts');
  const folder = await mkdtemp(join(tmpdir(), 'scangate-upload-'));
  try {
    const path = join(folder, 'source.tar.gz');
    await archiveCommit(order.target.path, order.target.sha, path, noAttemptAfter);
    const file = { name: 'file', path, fileName: uploadName(order), type: 'application/gzip' };
    const workflow = workflowId === undefined ? [] : [{ name: 'workflowId', value: workflowId }];
    return await begin(
      client,
      {
        path: 'scans/direct',
        form: { parts: [...workflow, file] },
        meaning: meaningOfStart('the upload was refused', "Check the option 'workflow-id'."),
        sending: { attemptMs: uploadMs, noAttemptAfter },
      },
      signal,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Names the order, so that its scan can be found again: `shop-1f2e3d4c5b6a-0123456789abcdef.tar.gz`. */
export function uploadName({ target, key }: ScanOrder): string {
  const name =
    (target.repository ?? 'source')
      .replace(/\.git$/, '')
      .split(/[/:]/)
      .at(-1) ?? '';
  const parts = [
    name.replaceAll(/[^\w.-]/g, '').slice(0, 60) || 'source',
    target.sha?.slice(0, 12),
    key.slice(0, 16),
  ];
  return `${parts.filter((part) => part !== undefined).join('-')}.tar.gz`;
}

/** What was sent, since the server itself does not tell it. */
export function aboutUpload({ sha }: ScanOrder['target']): string {
  const commit = sha === undefined ? 'the commit that is checked out' : `commit ${sha}`;
  return `The server scanned an upload of ${commit}: what is not committed is no part of it.`;
}

function meaningOfStart(about: string, hint: string) {
  return {
    about,
    notFound: 'TARGET_UNUSABLE',
    refused: 'TARGET_UNUSABLE',
    failed: 'SCAN_FAILED',
    hint,
  } as const;
}

async function begin(client: MdsscClient, call: Call, signal: AbortSignal): Promise<Begun> {
  const { value } = await client.ask({ ...call, method: 'POST' }, signal).catch((thrown: unknown) => {
    throw isAboutLicence(thrown) ? exhausted(thrown.message, thrown) : thrown;
  });
  const scanIds = scanIdsIn(value);
  if (scanIds.length === 0)
    throw notStarted(`the server started no scan: ${wordsOf(value) ?? 'it does not say why'}`);
  const repositoryId = textIn(value, 'repositoryid');
  const references = (listOf(value, 'referencesusedforscanning') ?? []).filter(
    (item) => typeof item === 'string',
  );
  return { scanIds, references, ...(repositoryId === undefined ? {} : { repositoryId }) };
}

function notStarted(message: string): ScangateError {
  if (licence.test(message)) return exhausted(message);
  return new ScangateError('SCAN_FAILED', message, {
    hint: 'Look at the connection and the workflow in the user interface of the server, then run again.',
  });
}

/** The licence of a server limits it in time and in developers. */
const licence = /\b(licen[cs]e|quota)\b/i;

function isAboutLicence(thrown: unknown): thrown is ScangateError {
  if (!(thrown instanceof ScangateError) || thrown.mayHaveRun || thrown.transient) return false;
  return licence.test(
    thrown.cause instanceof HttpError ? (wordsOf(thrown.cause.answer) ?? '') : thrown.message,
  );
}

function exhausted(message: string, cause?: unknown): ScangateError {
  return new ScangateError('QUOTA_EXHAUSTED', message, {
    cause,
    hint: 'Ask the administrator of the server to look at its licence.',
  });
}

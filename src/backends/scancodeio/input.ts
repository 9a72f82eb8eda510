import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ScanTarget } from '../../core/model/scan.ts';
import { archiveCommit } from '../../git/archive.ts';

/** The name of the upload. The server unpacks it into a folder of this name and `-extract`. */
const archiveName = 'code.tar.gz';

/** A file to upload; removed when it is disposed of. */
export interface Upload extends AsyncDisposable {
  readonly path: string;
  readonly fileName: string;
}

/** The commit to scan as an archive in a temporary folder. Rejects with `TARGET_UNUSABLE`. */
export async function packCommit(target: ScanTarget, signal: AbortSignal): Promise<Upload> {
  const folder = await mkdtemp(join(tmpdir(), 'scangate-upload-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  const path = join(folder, archiveName);
  try {
    await archiveCommit(target.path, target.sha, path, signal);
  } catch (thrown) {
    await remove();
    throw thrown;
  }
  return { path, fileName: archiveName, [Symbol.asyncDispose]: remove };
}

/** The path in the checkout of a path on the server; undefined for a file of which that is not known. */
export function pathInCheckout(path: string): string | undefined {
  const inside = new RegExp(`^/?(?:codebase/)?${archiveName.replaceAll('.', '\\.')}-extract/(.+)$`).exec(
    path,
  )?.[1];
  if (inside === undefined || /[\0\\]/.test(inside)) return undefined;
  return inside.split('/').some((part) => part === '' || part === '.' || part === '..') ? undefined : inside;
}

const noted = /^Commit ([0-9a-f]{40}|[0-9a-f]{64}) was uploaded by Scangate\.$/;

/** What the notes of a project say, so that its commit is known when it is taken up again. */
export function notesFor({ sha }: ScanTarget, isUpload: boolean): string {
  return isUpload && sha !== undefined ? `Commit ${sha} was uploaded by Scangate.` : 'Made by Scangate.';
}

/** The commit that a project was made of, where its notes are ours and say so. */
export function commitIn(notes: string | null | undefined): string | undefined {
  return noted.exec(notes?.trim() ?? '')?.[1];
}

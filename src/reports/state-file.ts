import { constants } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describeError, ScangateError } from '../core/errors.ts';
import type { ScanState, StateStore } from '../core/ports/state-store.ts';
import { ensureFolder, type Folder, putInPlace, refuseFolderNamed, writeTemporary } from './folder.ts';

export const stateFileName = 'scangate-state.json';

const largestFile = 64 * 1024;

/** The state of a run as a file of the report folder that only its owner can read. No link is followed. */
export function createStateFile(folder: Folder): StateStore {
  const path = join(folder.dir, stateFileName);
  const shownAs = join(folder.shownAs, stateFileName).replaceAll('\\', '/');
  return {
    async read() {
      const text = await readText(path, shownAs);
      return text === undefined ? undefined : parseState(text, shownAs);
    },
    async write(state) {
      const content = Buffer.from(`${renderState(state, 2)}\n`, 'utf8');
      await ensureFolder(folder);
      await refuseFolderNamed(folder, stateFileName);
      const temporary = await writeTemporary(folder, stateFileName, content, 0o600);
      try {
        await putInPlace(folder, temporary, stateFileName);
      } catch (thrown) {
        await rm(temporary, { force: true });
        throw thrown;
      }
    },
  };
}

/** A state as JSON. The page of the scan is the backend's text and no help in finding the scan again. */
export function renderState({ key, nonce, backend, phase, scan }: ScanState, indent = 0): string {
  const ref = scan && { backend: scan.backend, id: scan.id };
  return JSON.stringify({ version: 1, key, nonce, backend, phase, scan: ref }, undefined, indent);
}

async function readText(path: string, shownAs: string): Promise<string | undefined> {
  try {
    const noFollow = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
    await using handle = await open(path, constants.O_RDONLY | noFollow);
    const stat = await handle.stat();
    if (!stat.isFile()) throw new Error('it is not a regular file');
    if (stat.size > largestFile) throw new Error(`it has ${stat.size} bytes`);
    return await handle.readFile('utf8');
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw unusable(shownAs, code === 'ELOOP' ? 'it is a symbolic link' : describeError(thrown));
  }
}

/** The state of such JSON; rejects with `STATE_FILE_INVALID`. */
export async function parseState(text: string, shownAs: string): Promise<ScanState> {
  const { stateDocument } = await import('./state-schema.ts');
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw unusable(shownAs, 'it is not JSON');
  }
  const parsed = stateDocument.safeParse(document);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw unusable(shownAs, `${issue?.path.join('.') || 'the document'}: ${issue?.message}`);
  }
  const { version: _, ...state } = parsed.data;
  return state;
}

function unusable(shownAs: string, why: string): ScangateError {
  return new ScangateError('STATE_FILE_INVALID', `${shownAs} cannot be used: ${why}`, {
    hint: `Remove it. A scan that still runs can be stopped with 'scangate cancel --scan-id'.`,
  });
}

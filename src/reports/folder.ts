import { constants as limits } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, mkdir, open, readdir, rename, rm, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ScangateError } from '../core/errors.ts';
import { partsOfAChange } from './parts-of-a-change.ts';
import type { Pieces } from './report-format.ts';

/** The folder that reports go into. */
export interface Folder {
  /** Absolute. */
  readonly dir: string;
  /** As the user would type it. */
  readonly shownAs: string;
  /** Absolute: the folders whose content a change may have written, such as the checkout. */
  readonly roots?: readonly string[];
}

/** Creates the folder. A symbolic link is refused wherever a change could have put one, and as the folder itself. */
export async function ensureFolder(folder: Folder): Promise<void> {
  for (const path of await partsOfAChange(folder.dir, folder.roots ?? [])) {
    const entry = await lstat(path).catch(nullWhenMissing(folder));
    if (entry?.isSymbolicLink()) throw unusable(folder, `'${basename(path)}' in its path is a symbolic link`);
    if (entry && !entry.isDirectory()) throw unusable(folder, 'a file is in the way');
    if (!entry) await makeFolder(path).catch(rethrow(folder));
  }
}

/** Parents first, one by one: `mkdir` with `recursive` never ends where a parent refuses as `/proc` does (ENOENT). */
async function makeFolder(path: string): Promise<void> {
  const parent = dirname(path);
  if (!(await lstat(parent).catch(() => undefined))) await makeFolder(parent);
  await mkdir(path);
}

/** Writes a file and takes it away again. */
export async function proveWritable(folder: Folder): Promise<void> {
  await rm(await writeTemporary(folder, 'probe', new Uint8Array()));
}

/** Characters or bytes that are written at once. */
const chunkLength = 65_536;

/** Writes a new file beside the final ones and returns its path. Nothing is left when that fails. */
export async function writeTemporary(
  folder: Folder,
  name: string,
  content: Uint8Array | Pieces,
  mode = 0o644,
): Promise<string> {
  const path = join(folder.dir, `.${name}.${randomBytes(8).toString('hex')}.tmp`);
  try {
    const file = await open(path, 'wx', mode);
    try {
      if (content instanceof Uint8Array) await file.writeFile(content);
      else for await (const chunk of inChunks(content)) await file.writeFile(chunk);
    } finally {
      await file.close();
    }
    return path;
  } catch (thrown) {
    await rm(path, { force: true });
    throw failure(folder, thrown);
  }
}

async function* inChunks(pieces: Pieces): AsyncGenerator<string | Uint8Array> {
  let text = '';
  for await (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    if (text.length >= chunkLength || (typeof piece !== 'string' && text !== '')) {
      yield text;
      text = '';
    }
    if (typeof piece !== 'string') yield piece;
  }
  if (text !== '') yield text;
}

/** Whether a name is one that `writeTemporary` gives. */
export function isTemporary(name: string): boolean {
  return /^\.(scangate|gl-)[\w.-]*\.[0-9a-f]{16}\.tmp$/.test(name);
}

/** A folder under a report's name cannot be replaced; a link can, without following it. */
export async function refuseFolderNamed(folder: Folder, name: string): Promise<void> {
  const entry = await lstat(join(folder.dir, name)).catch(nullWhenMissing(folder));
  if (entry?.isDirectory()) throw unusable(folder, `'${name}' in it is a folder`);
}

/** Empty when no regular file has the name, or one that is too long for a text. */
export async function readReport(folder: Folder, name: string): Promise<string> {
  const path = join(folder.dir, name);
  const entry = await lstat(path).catch(nullWhenMissing(folder));
  if (!entry?.isFile()) return '';
  // What was looked at may be replaced by now: no link is followed, and nobody waited for at a pipe.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  await using file = await open(path, flags).catch(rethrow(folder));
  const { size } = await file.stat();
  return size > limits.MAX_STRING_LENGTH ? '' : await file.readFile('utf8').catch(rethrow(folder));
}

/** What lies in the folder; nothing where there is none yet. */
export async function namesIn(folder: Folder): Promise<ReadonlySet<string>> {
  return new Set((await readdir(folder.dir).catch(nullWhenMissing(folder))) ?? []);
}

/** A link is removed, not what it leads to; a folder is somebody else's, and refused. */
export async function removeReport(folder: Folder, name: string): Promise<void> {
  await refuseFolderNamed(folder, name);
  await unlink(join(folder.dir, name)).catch(nullWhenMissing(folder));
}

/** Returns the path that the file has then. */
export async function putInPlace(folder: Folder, temporary: string, name: string): Promise<string> {
  const path = join(folder.dir, name);
  await rename(temporary, path).catch(rethrow(folder));
  return path;
}

const words = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'the disk is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk quota is used up'],
  ['ENOTDIR', 'a file is in the way'],
  ['EEXIST', 'a file is in the way'],
  ['EISDIR', 'a folder is in the way'],
  ['EBUSY', 'a file in it is in use'],
  ['ENAMETOOLONG', 'the path is too long'],
  ['ELOOP', 'its path has a loop of symbolic links'],
  ['ENOENT', 'it cannot be created there'],
]);

/** What the system said in words; what a renderer threw, as it is. */
function failure(folder: Folder, thrown: unknown): unknown {
  if (!(thrown instanceof Error && 'syscall' in thrown && 'code' in thrown)) return thrown;
  const code = String(thrown.code);
  return unusable(folder, words.get(code) ?? code, thrown);
}

function unusable({ shownAs }: Folder, why: string, cause?: unknown): ScangateError {
  return new ScangateError('REPORT_WRITE_FAILED', `cannot write reports to '${shownAs}': ${why}`, {
    hint: "Choose another folder with 'report-dir', or make this one writable.",
    cause,
  });
}

function rethrow(folder: Folder): (thrown: unknown) => never {
  return (thrown) => {
    throw failure(folder, thrown);
  };
}

function nullWhenMissing(folder: Folder): (thrown: unknown) => null {
  return (thrown) => {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return null;
    throw failure(folder, thrown);
  };
}

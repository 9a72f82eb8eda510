import { type ChildProcess, spawn } from 'node:child_process';
import { type FileHandle, open, realpath, rm } from 'node:fs/promises';
import { delimiter, relative, sep } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { describeError, ScangateError } from '../core/errors.ts';
import { borrowObjects } from './borrow-objects.ts';
import { findWorktree } from './find-worktree.ts';
import { readHead } from './head.ts';

export interface ArchiveOptions {
  /** The folders that git is looked for in. */
  readonly programs: readonly string[];
  /** The largest file that is written, in bytes. */
  readonly mostBytes: number;
}

export const archiveDefaults: ArchiveOptions = {
  // Not the PATH of the job: what a checkout or an earlier step put there is never run.
  programs: [
    '/usr/local/bin',
    '/usr/bin',
    '/bin',
    '/opt/homebrew/bin',
    '/run/current-system/sw/bin',
    'C:\\Program Files\\Git\\cmd',
  ],
  mostBytes: 2 * 1024 ** 3,
};

/**
 * Writes a commit (40 or 64 hexadecimal digits; `HEAD` where none is given) of the work tree that holds `checkout` as
 * `.tar.gz` to `file`, which must not exist; only its owner can read it. Of a folder below the root of the work tree,
 * it holds that folder alone. Every file is as it was committed, whatever `.gitattributes` say; of submodules and Git
 * LFS there is what git itself stores, a reference.
 *
 * The git program does it, in an empty repository of ours that borrows the objects: nothing of the checkout's own
 * config, hooks or attributes is read, since these can name programs to run.
 *
 * Rejects with `TARGET_UNUSABLE`, or with the signal's reason; no file is left then.
 */
export async function archiveCommit(
  checkout: string,
  sha: string | undefined,
  file: string,
  signal: AbortSignal,
  options: ArchiveOptions = archiveDefaults,
): Promise<void> {
  signal.throwIfAborted();
  const worktree = await findWorktree(checkout);
  if (worktree === undefined) throw unusable(`${checkout} is no git checkout`, 'Scan the folder of one.');
  const commit = sha ?? (await readHead(worktree.dir)).sha;
  if (commit === undefined)
    throw unusable(`${checkout} has no commit that can be read`, "Name one with the input 'sha'.");
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(commit))
    throw unusable(`'${commit}' is no full commit`, 'Give all its hexadecimal digits.');
  const folder = relative(worktree.root, await realpath(checkout)).replaceAll(sep, '/');
  await using borrowed = await borrowObjects(worktree.dir);
  const output = await open(file, 'wx', 0o600).catch((thrown: unknown) => {
    throw notWritten(thrown);
  });
  try {
    const git = spawn('git', ['archive', '--format=tar', folder === '' ? commit : `${commit}:${folder}`], {
      cwd: borrowed.folder,
      env: { ...borrowed.env, PATH: options.programs.join(delimiter) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    await saveOutput(git, output, options.mostBytes, signal);
  } catch (thrown) {
    await output.close();
    await rm(file, { force: true });
    signal.throwIfAborted();
    throw thrown instanceof ScangateError ? thrown : notWritten(thrown);
  }
}

/** Resolves when git has ended well and all that it said is in the file; git has ended in every other case, too. */
async function saveOutput(
  git: ChildProcess,
  output: FileHandle,
  mostBytes: number,
  signal: AbortSignal,
): Promise<void> {
  const { stdout, stderr } = git;
  if (stdout === null || stderr === null) throw new Error('git has no output');
  let complaint = '';
  stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = `${complaint}${text}`.slice(-2_000);
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    git.on('error', (error) => reject(notRun(error)));
    git.on('close', resolve);
  });
  ended.catch(() => undefined);
  try {
    await pipeline(stdout, createGzip(), atMost(mostBytes), output.createWriteStream(), { signal });
  } catch (thrown) {
    git.kill('SIGKILL');
    await ended;
    throw thrown;
  }
  if ((await ended) !== 0) throw refused(complaint);
}

function atMost(mostBytes: number): Transform {
  let bytes = 0;
  return new Transform({
    transform(piece: Uint8Array, _encoding, done) {
      bytes += piece.length;
      if (bytes <= mostBytes) done(null, piece);
      else done(unusable(`the archive of the commit has more than ${mostBytes} bytes`, 'Scan a part of it.'));
    },
  });
}

function unusable(message: string, hint: string, cause?: unknown): ScangateError {
  return new ScangateError('TARGET_UNUSABLE', message, { hint, cause });
}

function notWritten(thrown: unknown): ScangateError {
  return unusable(
    `the archive of the commit cannot be written: ${describeError(thrown)}`,
    'Is there space in the folder for temporary files?',
    thrown,
  );
}

function notRun(error: NodeJS.ErrnoException): ScangateError {
  const why = error.code === 'ENOENT' ? 'git is not there' : `git cannot be run: ${error.message}`;
  return unusable(
    `the commit cannot be archived: ${why}`,
    'Install git where the system has its programs, such as /usr/bin: it makes the archive that is uploaded.',
    error,
  );
}

function refused(complaint: string): ScangateError {
  const said = complaint.trim().split('\n').at(-1) ?? '';
  return unusable(
    `git cannot archive the commit${said === '' ? '' : `: ${said}`}`,
    'Is it in this checkout? Fetch it whole: fetch-depth: 0 and no filter (GitHub), GIT_DEPTH: 0 (GitLab), fetchDepth: 0 (Azure).',
  );
}

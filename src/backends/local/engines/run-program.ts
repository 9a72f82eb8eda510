import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Clock } from '../../../core/ports/clock.ts';
import { counted, number } from '../../../core/words.ts';
import { EngineFailure } from './engine.ts';

export interface ProgramOrder {
  /** Absolute. */
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** All that it gets. */
  readonly env: Readonly<Record<string, string>>;
  readonly limitMs: number;
  /** The most that it may write to its output. */
  readonly mostBytes: number;
}

export interface Ran {
  readonly exitCode: number;
  readonly output: Buffer;
  /** The last line of what it said to the person at the terminal. */
  readonly complaint: string;
}

/**
 * Runs a program without a shell until it ends. Rejects with an `EngineFailure` when it cannot be started, takes too
 * long, says too much or is killed, or with the signal's reason; it and what it started are gone then.
 */
export async function runProgram(order: ProgramOrder, clock: Clock, signal: AbortSignal): Promise<Ran> {
  signal.throwIfAborted();
  const { file, args, cwd, env, limitMs, mostBytes } = order;
  const child = spawn(file, args, {
    cwd,
    env: { ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    windowsHide: true,
  });
  const pieces: Buffer[] = [];
  let bytes = 0;
  let said = '';
  const over = new AbortController();
  try {
    return await new Promise<Ran>((resolve, reject) => {
      let stopped = false;
      const stop = (why: unknown) => {
        if (stopped) return;
        stopped = true;
        endGroup(child)
          .catch(() => undefined)
          .then(() => reject(why));
      };
      signal.addEventListener('abort', () => stop(signal.reason), { once: true, signal: over.signal });
      clock.sleep(limitMs, over.signal).then(
        () => stop(new EngineFailure(`took longer than ${counted(Math.round(limitMs / 60_000), 'minute')}`)),
        () => undefined,
      );
      child.stdout.on('data', (piece: Buffer) => {
        bytes += piece.length;
        if (bytes > mostBytes) stop(new EngineFailure(`wrote more than ${number(mostBytes)} bytes`));
        else pieces.push(piece);
      });
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        said = `${said}${text}`.slice(-2_000);
      });
      child.on('error', (error) => reject(new EngineFailure(`cannot be started: ${codeOf(error)}`)));
      child.on('close', (exitCode, killedBy) => {
        if (stopped) return;
        if (exitCode === null) reject(new EngineFailure(`was killed (${killedBy ?? 'by nobody known'})`));
        else resolve({ exitCode, output: Buffer.concat(pieces), complaint: lastLine(said) });
      });
    });
  } finally {
    over.abort();
  }
}

/** Ends a program, and where there are groups of processes (POSIX) what it started: a build tool would otherwise go on. */
async function endGroup(child: ChildProcess): Promise<void> {
  const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
  if (child.pid !== undefined) {
    const args = ['-c', 'kill -s KILL -- "-$1"', 'sh', String(child.pid)];
    const kill = spawn('/bin/sh', args, { env: {}, stdio: 'ignore' });
    await new Promise((done) => kill.on('close', done).on('error', done));
  }
  child.kill('SIGKILL');
  child.stdout?.destroy();
  child.stderr?.destroy();
  await ended;
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : 'unexpected error';
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.trim().slice(0, 300) ?? '';
}

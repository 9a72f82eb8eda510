import type { Writable } from 'node:stream';

/** How long what is left of the work may take to end by itself. */
const graceMs = 500;

/**
 * Ends this process with the exit code, once everything that was written is with its reader: by itself, or soon after
 * although something is still under way that nobody waits for.
 */
export async function endProcess(exitCode: number): Promise<void> {
  process.exitCode = exitCode;
  await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
  setTimeout(() => process.exit(), graceMs).unref();
}

/** Resolves when the stream has handed over what it was given, or cannot. */
function flushed(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve());
  });
}

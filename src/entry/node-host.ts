import type { WriteStream } from 'node:tty';
import { type CancelSignal, signalExitCodes } from '../core/outcome.ts';
import type { TerminalOutput } from '../core/ports/terminal-output.ts';
import type { Host } from '../job/host.ts';
import { collectGarbage } from './memory.ts';
import { systemClock } from './system-clock.ts';

/** A process that was asked to end is gone after so long, whatever still hangs. */
const longestEndMs = 5_900;

/** This process as a `Host`. */
export function nodeHost(): Host {
  const { env } = process;
  return {
    argv: process.argv.slice(2),
    env,
    cwd: process.cwd(),
    runtime: { node: process.versions.node, platform: `${process.platform}-${process.arch}` },
    stdout: outputOf(process.stdout, env),
    stderr: outputOf(process.stderr, env),
    clock: systemClock,
    random: Math.random,
    collectGarbage,
    onSignal(listener) {
      let asked = false;
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] satisfies CancelSignal[])
        process.on(signal, () => {
          // Whoever asks twice does not want to wait for an orderly end.
          if (asked) process.exit(signalExitCodes[signal]);
          asked = true;
          setTimeout(() => process.exit(signalExitCodes[signal]), longestEndMs).unref();
          listener(signal);
        });
    },
  };
}

/**
 * An output that cannot be written changes no verdict: a reader that went away (`scangate | head`) is nothing to speak
 * of, everything else is said once on the other output.
 */
function outputOf(stream: WriteStream, env: NodeJS.ProcessEnv): TerminalOutput {
  stream.once('error', (error: NodeJS.ErrnoException) => {
    stream.on('error', () => undefined);
    if (error.code !== 'EPIPE' && stream === process.stdout)
      process.stderr.write(`warning: standard output cannot be written: ${error.message}\n`);
  });
  return {
    write: (text) => void stream.write(text),
    isTTY: stream.isTTY === true,
    colour: wantsColour(stream, env),
    columns: stream.columns,
  };
}

/** https://no-color.org and https://force-color.org: both count when they are not empty. */
function wantsColour(stream: WriteStream, env: NodeJS.ProcessEnv): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return stream.isTTY === true && stream.hasColors();
}

import { type StepName, steps } from '../github/index.ts';
import { escapeData } from '../platforms/github/commands.ts';
import { crashMessage } from './crash.ts';
import { endProcess } from './end-process.ts';
import { keepMemoryLow } from './memory.ts';
import { nodeHost } from './node-host.ts';

/** Runs a step of the GitHub Action in this process. The runner brings the Node.js that the manifest names. */
export async function runStep(name: StepName): Promise<void> {
  process.on('uncaughtException', crash);
  keepMemoryLow();
  try {
    await endProcess(await steps[name](nodeHost()));
  } catch (thrown) {
    crash(thrown);
  }
}

/** A defect is never a verdict: exit code 1 means a broken gate, so Node.js's own must not stand. */
function crash(thrown: unknown): void {
  process.stdout.write(`::error title=Scangate::${escapeData(crashMessage(thrown, process.env))}\n`);
  process.exit(2);
}

#!/usr/bin/env node
/** Starts the command line; the program itself loads only on a Node.js that can run it. */
let describe = (_thrown: unknown) => 'Scangate cannot be loaded; install it again.';
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 19)) {
  process.stderr.write(
    `error: Scangate needs Node.js 22.19 or later; this is ${process.versions.node}. Install Node.js 24, then run it again.\n`,
  );
  process.exitCode = 3;
} else {
  process.on('uncaughtException', crash);
  const { crashMessage } = await import('./crash.ts');
  describe = (thrown) => crashMessage(thrown, process.env);
  const [{ runCli }, { nodeHost }, { endProcess }, { keepMemoryLow }] = await Promise.all([
    import('../cli/main.ts'),
    import('./node-host.ts'),
    import('./end-process.ts'),
    import('./memory.ts'),
  ]);
  keepMemoryLow();
  try {
    await endProcess(await runCli(nodeHost()));
  } catch (thrown) {
    crash(thrown);
  }
}

/** A defect is never a verdict: exit code 1 means a broken gate, so Node.js's own must not stand. */
function crash(thrown: unknown): void {
  process.stderr.write(`error: ${describe(thrown)}\n`);
  process.exit(2);
}

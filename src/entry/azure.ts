/** Starts the task of Azure Pipelines; the program itself loads only on a Node.js that can run it. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
let describe = (_thrown: unknown) => 'Scangate cannot be loaded; install the extension again.';

if (major < 22 || (major === 22 && minor < 19)) {
  // An agent on an old system falls back to the Node.js before the one that the task asks for.
  fail(
    `Scangate needs Node.js 24, and this agent runs its tasks on ${process.versions.node}. Update the agent and its operating system, or use the template.`,
  );
  process.exitCode = 3;
} else {
  process.on('uncaughtException', crash);
  const { crashMessage } = await import('./crash.ts');
  describe = (thrown) => crashMessage(thrown, process.env);
  const [{ runTask }, { loadBackend }, { nodeHost }, { endProcess }, { keepMemoryLow }] = await Promise.all([
    import('../azure/task.ts'),
    import('../backends/index.ts'),
    import('./node-host.ts'),
    import('./end-process.ts'),
    import('./memory.ts'),
  ]);
  keepMemoryLow();
  try {
    await runTask(nodeHost(), loadBackend);
    // The agent goes by what it was told; an exit code besides would be a second error.
    await endProcess(0);
  } catch (thrown) {
    crash(thrown);
  }
}

/** A defect is never a pass, whatever was said before it: of several results the agent takes the worst. */
function crash(thrown: unknown): void {
  fail(describe(thrown));
  process.exit(2);
}

/** One line of text in which there is no command (`message` of core/text.ts). */
function fail(text: string): void {
  const data = text.replaceAll('%', '%AZP25');
  process.stdout.write(`##vso[task.logissue type=error]${data}\n##vso[task.complete result=Failed]${data}\n`);
}

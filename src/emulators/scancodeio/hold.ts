const askAgainMs = 20;

/** Resolves when `met`. It keeps no process alive. */
export async function hold(met: () => boolean): Promise<void> {
  while (!met()) await new Promise((resolve) => setTimeout(resolve, askAgainMs).unref());
}

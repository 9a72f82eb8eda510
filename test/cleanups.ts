type Cleanup = () => unknown;

const ofTest: Cleanup[] = [];
const ofFile: Cleanup[] = [];

/** Runs `cleanup` when the test has ended. */
export function atEndOfTest(cleanup: Cleanup): void {
  ofTest.push(cleanup);
}

/** Runs `cleanup` when all tests of the file have ended, which may run at once. */
export function atEndOfFile(cleanup: Cleanup): void {
  ofFile.push(cleanup);
}

export async function cleanUpAfterTest(): Promise<void> {
  for (const cleanup of ofTest.splice(0)) await cleanup();
}

export async function cleanUpAfterFile(): Promise<void> {
  await Promise.all(ofFile.splice(0).map((cleanup) => cleanup()));
}

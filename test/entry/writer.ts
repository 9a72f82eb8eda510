/** Writes so many bytes to standard output and ends with exit code 4, while a timer would hold the process for a minute. */
import { endProcess } from '../../src/entry/end-process.ts';
import { nodeHost } from '../../src/entry/node-host.ts';

setTimeout(() => undefined, 60_000);
nodeHost().stdout.write(`${'x'.repeat(Number(process.argv[2]) - 1)}\n`);
await endProcess(4);

/** For `node --import`: prints the most memory that the process had when it ends, as the last line of standard error. */
import { writeSync } from 'node:fs';
import { mostMemoryMb } from './most-memory.ts';

process.on('exit', () => writeSync(2, `\n${mostMemoryMb()}\n`));

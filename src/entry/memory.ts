import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Keeps the part of the heap small that new objects go to. It grows to 48 MB otherwise, and everything that a large
 * result is made of is copied about in it: with 100,000 findings that is a third of the memory of the process, and no
 * time is gained by it (`npm run bench -- reports`).
 */
export function keepMemoryLow(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** Gives back what is not used any more, at once: between two reports of a large result. */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
}

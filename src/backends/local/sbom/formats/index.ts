import type { LockfileFormat } from '../format.ts';
import { npm } from './npm.ts';
import { pnpm } from './pnpm.ts';
import { yarn } from './yarn.ts';

/** Every kind of lockfile that can be read. */
export const formats: readonly LockfileFormat[] = [npm, pnpm, yarn];

import { z } from 'zod';
import { isScanId } from '../core/model/scan.ts';
import { scanPhases } from '../core/ports/state-store.ts';

export const stateVersion = 1;

const scanRef = z.object({
  backend: z.string(),
  id: z.string().refine(isScanId, 'expected a scan id'),
});

/** `scangate-state.json` as it lies on disk. */
export const stateDocument = z.object({
  version: z.literal(stateVersion),
  key: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits'),
  nonce: z
    .string()
    .regex(/^[0-9a-f]{32}$/, 'expected 32 hexadecimal digits')
    .exactOptional(),
  backend: z.string(),
  phase: z.enum(scanPhases),
  scan: scanRef.exactOptional(),
});

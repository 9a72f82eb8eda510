import { describe, expect, it } from 'vitest';
import type { ScanPhase, ScanState } from '../../src/core/ports/state-store.ts';
import { createRedactor } from '../../src/core/redact.ts';
import { secretlessState } from '../../src/job/secretless-state.ts';
import { memoryState } from '../doubles/memory-state.ts';

const secret = ['q7Zk9fLm', 'T2xWc4Rb'].join('');

async function kept(phase: ScanPhase, id: string): Promise<ScanState | undefined> {
  const redactor = createRedactor();
  redactor.add(secret);
  const store = secretlessState(memoryState(), redactor);
  await store.write({ key: '0'.repeat(64), backend: 'fake', phase, scan: { backend: 'fake', id } });
  return store.read();
}

describe('the state of a run', () => {
  it('keeps the id of its scan', async () => {
    expect(await kept('started', 'scan-17')).toMatchObject({ phase: 'started', scan: { id: 'scan-17' } });
  });

  it.each([
    ['started', 'starting'],
    ['left', 'starting'],
    ['ended', 'ended'],
  ] as const)('keeps no id that repeats a secret: %s is %s', async (phase, instead) => {
    for (const id of [secret, `a-${secret}-b`, Buffer.from(secret).toString('hex')]) {
      const state = await kept(phase, id);
      expect(state?.phase).toBe(instead);
      expect(state).not.toHaveProperty('scan');
    }
  });
});

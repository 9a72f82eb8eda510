import { expect, it } from 'vitest';
import { startEmulator } from '../emulator.ts';
import { push, startWorld, withBackend } from './world.ts';

it('a scan that nobody waits for is named in the outputs, judged by nobody and stopped by nobody', async () => {
  const world = await startWorld();
  const emulator = await startEmulator('mdssc', '--duration', '3s');
  const given = { ...withBackend(emulator), artifact: 'false' };
  const start = await world.run({
    event: push(),
    steps: [{ id: 'it', uses: './', with: { ...given, wait: 'false' } }],
  });
  expect(start.conclusion).toBe('success');
  expect(start.outputs.it).toMatchObject({ outcome: 'started', 'exit-code': '0', total: 'unknown' });
  expect(start.log).not.toContain('was stopped');

  const id = start.outputs.it?.['scan-id'] ?? '';
  const later = await world.run({
    event: push(),
    steps: [{ id: 'it', uses: './', with: { ...given, 'scan-id': id } }],
  });
  expect(later.outputs.it).toMatchObject({ outcome: 'failed', 'scan-id': id });
});

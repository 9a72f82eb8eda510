import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import type { BackendModule } from '../../../src/backends/backend-module.ts';
import { mdsscBackend } from '../../../src/backends/mdssc/index.ts';
import { mdsscEmulator } from '../../../src/emulators/mdssc/index.ts';
import { BusyClock } from '../../waiting/busy-clock.ts';
import { type Emulated, emulate, never, type Scene } from '../emulated.ts';
import { git, temporaryRepository } from '../local/checkout/temporary-tree.ts';

const upload = { 'workflow-id': undefined, reference: undefined, upload: true };

/** The same backend; time stands still while a start reads the checkout. */
const module: BackendModule = {
  ...mdsscBackend,
  create(options, deps) {
    const backend = mdsscBackend.create(options, deps);
    const { clock } = deps;
    if (!(clock instanceof BusyClock)) throw new Error('another clock');
    return { ...backend, start: (...given) => clock.work(() => backend.start(...given)) };
  },
};

async function wire(scene: Scene = {}): Promise<Emulated & { readonly sha: string }> {
  const path = temporaryRepository({ 'package.json': '{}', 'src/a.js': 'a\n' });
  const sha = git(path, 'rev-parse', 'HEAD').trim();
  const options = { ...upload, ...scene.options };
  return {
    ...(await emulate(mdsscEmulator, module, { ...scene, options, target: { path, sha } })),
    sha,
  };
}

const leftOver = () => readdirSync(tmpdir()).filter((name) => name.startsWith('scangate-upload-'));

describe('an upload', () => {
  it('sends the commit as an archive, and reads what a flat scan tells', async () => {
    const before = leftOver();
    const { run, emulator, sha, order } = await wire({ deps: { reports: ['cyclonedx', 'pdf'] } });
    const { result, native } = await run();
    expect(result.outcome).toBe('failed');
    expect(result.counts).toEqual({ critical: 1, high: 3, medium: 2, low: 1, info: 0, unknown: 0 });
    expect(result.checks.map(({ state }) => state)).toEqual(Array(5).fill('complete'));
    const name = `shop-${sha.slice(0, 12)}-${order.key.slice(0, 16)}.tar.gz`;
    expect(emulator.scans()).toMatchObject([{ target: name }]);
    expect(native.map(({ kind, name }) => [kind, name])).toEqual([
      ['pdf', 'overview'],
      ['pdf', 'sbom'],
    ]);
    expect(result.notices?.join()).not.toContain('does not tell the commit');
    expect(result.notices).toContain(
      `The server scanned an upload of commit ${sha}: what is not committed is no part of it.`,
    );
    expect(leftOver()).toEqual(before);
  });

  it('goes to a workflow where one is named', async () => {
    const { run } = await wire({ options: { 'workflow-id': 'workflow-upload' }, scenario: 'clean' });
    expect((await run()).result.outcome).toBe('passed');
    const unknown = await wire({ options: { 'workflow-id': 'nope' } });
    expect((await unknown.run()).result.failure?.code).toBe('TARGET_UNUSABLE');
  });

  it('is found by its name, which holds the order', async () => {
    const { run, emulator, backend, order } = await wire({ play: ['lost-start'] });
    const { result } = await run();
    expect(result.outcome).toBe('failed');
    expect(result.notices?.join()).toContain(`an upload of commit ${order.target.sha}`);
    expect(emulator.scans()).toHaveLength(1);
    expect((await backend.find?.(order, never))?.ref.id).toBe(emulator.scans()[0]?.id);
    expect(await backend.find?.({ ...order, key: 'f'.repeat(64) }, never)).toBeUndefined();
  });

  it('says what is wrong with a folder that is no checkout', async () => {
    const { run } = await emulate(mdsscEmulator, module, { options: upload });
    const { result } = await run();
    expect(result.failure).toMatchObject({ code: 'TARGET_UNUSABLE' });
    expect(result.outcome).toBe('misconfigured');
  });
});

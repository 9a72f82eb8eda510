import { lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ScanState } from '../../src/core/ports/state-store.ts';
import { createStateFile } from '../../src/reports/state-file.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'scangate-state-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

const folder = () => ({ dir: join(home, 'out'), shownAs: 'out' });
const file = () => join(home, 'out', 'scangate-state.json');
const state: ScanState = {
  key: 'a'.repeat(64),
  nonce: 'b'.repeat(32),
  backend: 'fake',
  phase: 'started',
  scan: { backend: 'fake', id: 'scan-1' },
};

async function containing(text: string): Promise<void> {
  await mkdir(join(home, 'out'), { recursive: true });
  await writeFile(file(), text);
}

describe('the state file', () => {
  it('keeps a state, readable by its owner only, and leaves nothing else', async () => {
    const store = createStateFile(folder());
    await store.write({ key: state.key, backend: 'fake', phase: 'starting' });
    expect(await store.read()).toEqual({ key: state.key, backend: 'fake', phase: 'starting' });
    const url = 'https://scanner.example/scans/scan-1?key=value';
    await store.write({ ...state, scan: { backend: 'fake', id: 'scan-1', url } });
    expect(await store.read()).toEqual(state);
    expect(await readFile(file(), 'utf8')).not.toContain('scanner.example');
    expect(await readdir(join(home, 'out'))).toEqual(['scangate-state.json']);
    if (process.platform !== 'win32') expect((await stat(file())).mode & 0o777).toBe(0o600);
  });

  it('is not there before a run', async () => {
    expect(await createStateFile(folder()).read()).toBeUndefined();
  });

  it('replaces a link instead of following it, and never reads through one', async () => {
    await mkdir(join(home, 'out'));
    await writeFile(join(home, 'precious'), JSON.stringify({ version: 1, ...state }));
    await symlink(join(home, 'precious'), file());
    const store = createStateFile(folder());
    await expect(store.read()).rejects.toMatchObject({
      code: 'STATE_FILE_INVALID',
      message: expect.stringContaining('it is a symbolic link'),
    });
    await store.write({ ...state, phase: 'ended' });
    expect((await lstat(file())).isSymbolicLink()).toBe(false);
    expect(await readFile(join(home, 'precious'), 'utf8')).toContain('"started"');
  });

  it('is not written into a folder that is a link', async () => {
    await mkdir(join(home, 'elsewhere'));
    await symlink(join(home, 'elsewhere'), join(home, 'out'));
    await expect(createStateFile(folder()).write(state)).rejects.toMatchObject({
      code: 'REPORT_WRITE_FAILED',
    });
    expect(await readdir(join(home, 'elsewhere'))).toEqual([]);
  });

  it.each([
    ['{', 'it is not JSON'],
    ['[]', 'the document: '],
    [JSON.stringify({ ...state, version: 2 }), 'version: '],
    [JSON.stringify({ ...state, version: 1, key: 'short' }), 'key: expected 64 hexadecimal digits'],
    [JSON.stringify({ ...state, version: 1, phase: 'done' }), 'phase: '],
    [
      JSON.stringify({ ...state, version: 1, scan: { backend: 'fake', id: '../../admin' } }),
      'scan.id: expected a scan id',
    ],
    [' '.repeat(70_000), 'it has 70000 bytes'],
  ])('is refused when it is no state: %.60s', async (text, why) => {
    await containing(text);
    await expect(createStateFile(folder()).read()).rejects.toMatchObject({
      code: 'STATE_FILE_INVALID',
      outcome: 'misconfigured',
      message: expect.stringContaining(`out/scangate-state.json cannot be used: ${why}`),
    });
  });
});

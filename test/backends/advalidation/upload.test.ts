import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { advalidationBackend } from '../../../src/backends/advalidation/index.ts';
import { readUpload, uploadName } from '../../../src/backends/advalidation/upload.ts';
import { advalidationEmulator } from '../../../src/emulators/advalidation/index.ts';
import { emulate, never, type Scene } from '../emulated.ts';

const key = '0123456789abcdef'.repeat(4);

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'scangate-upload-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * An upload of `dist/banner.zip`, wired to the emulator. Its clock jumps to the next sleeper while a file is read, so one
 * that sleeps only a moment, again and again, keeps it from jumping to the deadline.
 */
async function anUpload(options: Readonly<Record<string, unknown>>, scene: Scene = {}) {
  const path = await aFolder();
  await mkdir(join(path, 'dist'));
  await writeFile(join(path, 'dist/banner.zip'), 'zip');
  const scened = await emulate(advalidationEmulator, advalidationBackend, {
    ...scene,
    options: { 'creative-id': undefined, file: 'dist/banner.zip', ...options },
    target: { path, ...scene.target },
  });
  const over = new AbortController();
  onTestFinished(() => over.abort());
  const tick = async () => {
    while (!over.signal.aborted) await scened.clock.sleep(10, over.signal).catch(() => undefined);
  };
  tick();
  return scened;
}

describe('the file to upload', () => {
  const read = (path: string, file: string) =>
    readUpload({ file } as Parameters<typeof readUpload>[0], { path }, key);

  it('is read whole and named after the order', async () => {
    const folder = await aFolder();
    await writeFile(join(folder, 'banner.zip'), 'zip');
    expect(await read(folder, 'banner.zip')).toEqual({
      name: 'banner-0123456789ab.zip',
      content: { bytes: Buffer.from('zip') },
    });
  });

  it('may be reached by a link that stays in the checkout, and by none that leaves it', async () => {
    const [folder, elsewhere] = [await aFolder(), await aFolder()];
    await writeFile(join(folder, 'real.zip'), 'zip');
    await writeFile(join(elsewhere, 'secret.zip'), 'zip');
    await symlink(join(folder, 'real.zip'), join(folder, 'inside.zip'));
    await symlink(join(elsewhere, 'secret.zip'), join(folder, 'outside.zip'));
    await symlink(elsewhere, join(folder, 'dist'));
    expect(await read(folder, 'inside.zip')).toMatchObject({ content: { bytes: Buffer.from('zip') } });
    for (const file of ['outside.zip', 'dist/secret.zip', `../${elsewhere.split('/').at(-1)}/secret.zip`])
      await expect(read(folder, file)).rejects.toMatchObject({
        code: 'TARGET_UNUSABLE',
        message: expect.stringContaining('leads out of the checkout'),
      });
  });

  it('must be there, a file, not empty and at most 16 MB', async () => {
    const folder = await aFolder();
    await writeFile(join(folder, 'empty.zip'), '');
    await writeFile(join(folder, 'large.zip'), 'x');
    await truncate(join(folder, 'large.zip'), 16 * 1024 * 1024 + 1);
    const refusal = async (file: string) =>
      read(folder, file).then(
        () => expect.fail('it was read'),
        ({ message, hint }) => `${message} ${hint}`,
      );
    expect(await refusal('none.zip')).toMatch(/cannot be read: ENOENT.*Is it built before this step/);
    expect(await refusal('.')).toMatch(/leads out of the checkout|is no regular file/);
    expect(await refusal('empty.zip')).toMatch(/is empty/);
    expect(await refusal('large.zip')).toMatch(/larger than the 16 MB.*option 'url'/);
    await truncate(join(folder, 'large.zip'), 16 * 1024 * 1024);
    expect(await read(folder, 'large.zip')).toMatchObject({
      content: { bytes: { length: 16 * 1024 * 1024 } },
    });
  });

  it.each([
    ['a/b/banner.tar.gz', 'banner.tar-0123456789ab.gz'],
    ['README', 'README-0123456789ab'],
    ['bannière\r\nX-Evil: 1.zip', 'banni_re__X-Evil: 1-0123456789ab.zip'],
    [undefined, 'scangate-0123456789ab'],
  ])('%s is sent as %s', (file, name) => {
    expect(uploadName(file, key)).toBe(name);
  });
});

describe('an upload', () => {
  it('goes into a campaign named after the repository, made once for all builds', async () => {
    const scene = await anUpload({ type: 'display' });
    const first = await scene.run();
    expect(first.result).toMatchObject({ outcome: 'failed', scan: { id: '101-301' } });
    expect(first.result.findings[0]?.locations).toEqual([{ path: 'dist/banner.zip' }]);
    expect(first.result.notices).toBeUndefined();
    const second = await scene.run();
    expect(second.result).toMatchObject({ scan: { id: '102-302' } });
    const posts = scene.emulator.requests.filter(({ method }) => method === 'POST').map(({ path }) => path);
    expect(posts).toEqual(['/v2/campaigns', '/v2/campaigns/27/creatives', '/v2/campaigns/27/creatives']);
    const prints = [first, second].map(({ result }) => result.findings.map(({ fingerprint }) => fingerprint));
    expect(prints[0]).toEqual(prints[1]);
  });

  it.each([
    ['https://github.com/acme/shop', 'acme/shop'],
    ['https://gitlab.example/group/sub/shop.git', 'group/sub/shop'],
    ['acme/shop', 'acme/shop'],
    ['ssh://git.example:22/acme/shop.git', 'acme/shop'],
    ['git.example:acme/shop.git', 'acme/shop'],
  ])('of %s goes into campaign %s', async (repository, name) => {
    const { backend, order, emulator } = await anUpload({ type: 'display' }, { target: { repository } });
    await backend.start(order, never, never);
    const response = await fetch(`${emulator.url}/v2/campaigns/27`, {
      headers: { 'x-api-key': emulator.credential },
    });
    expect(await response.json()).toMatchObject({ data: { name } });
  });

  it('needs a name for the campaign where no repository is known', async () => {
    const unnamed = await anUpload({ type: 'display' }, { target: { repository: '' } });
    const { result } = await unnamed.run();
    expect(result).toMatchObject({ outcome: 'misconfigured', exitCode: 3 });
    expect(result.failure?.problems).toMatchObject([{ input: 'options: campaign-name' }]);
    const named = await anUpload(
      { type: 'display', 'campaign-name': 'Ours' },
      { target: { repository: '' } },
    );
    expect((await named.run()).result.outcome).toBe('failed');
  });

  it('never goes into a campaign with another ad specification', async () => {
    const scene = await anUpload({ 'adspec-id': 43, 'campaign-name': 'Spring banners' });
    await scene.backend.start(scene.order, never, never);
    const posts = scene.emulator.requests.filter(({ method }) => method === 'POST').map(({ path }) => path);
    expect(posts).toEqual(['/v2/campaigns', '/v2/campaigns/27/creatives']);
    const fitting = await anUpload({ 'adspec-id': 41, 'campaign-name': 'Spring banners' });
    const started = await fitting.backend.start(fitting.order, never, never);
    expect(started.ref.id).toBe('101-301');
    expect(fitting.emulator.requests.map(({ path }) => path)).toContain('/v2/campaigns/25/creatives');
  });

  it('finds its campaign on a later page', async () => {
    const scene = await anUpload(
      { type: 'display', 'campaign-name': 'Archive 44' },
      { play: ['many-campaigns'] },
    );
    await scene.backend.start(scene.order, never, never);
    const paths = scene.emulator.requests.map(({ method, path }) => `${method} ${path}`);
    expect(paths).toContain('GET /v2/campaigns?page=3');
    expect(paths).not.toContain('POST /v2/campaigns');
  });

  it('of the wrong type is refused with the words of the API', async () => {
    const { result } = await (await anUpload({ type: 'video' })).run();
    expect(result).toMatchObject({ outcome: 'misconfigured', failure: { code: 'TARGET_UNUSABLE' } });
    expect(result.failure?.message).toContain('The type of the creative does not fit a video campaign');
    const contradiction = await (await anUpload({ type: 'video', 'adspec-id': 41 })).run();
    expect(contradiction.result.failure?.problems).toMatchObject([{ input: 'options: type' }]);
  });

  it('is refused before anything is sent when the file is not there', async () => {
    const scene = await anUpload({ type: 'display', file: 'dist/none.zip' });
    const { result } = await scene.run();
    expect(result).toMatchObject({ outcome: 'misconfigured', exitCode: 3 });
    expect(scene.emulator.requests.map(({ path }) => path)).toEqual(['/v2/users/me']);
  });

  it('is found again by a later run of the same order, unless it failed', async () => {
    const scene = await anUpload({ 'campaign-id': 25 });
    expect(await scene.backend.find?.(scene.order, never)).toBeUndefined();
    const { ref } = await scene.backend.start(scene.order, never, never);
    expect(await scene.backend.find?.(scene.order, never)).toEqual({ ref });
    const other = { ...scene.order, key: 'f'.repeat(64) };
    expect(await scene.backend.find?.(other, never)).toBeUndefined();
    const failing = await anUpload({ 'campaign-id': 25 }, { scenario: 'failed', durationMs: 0 });
    await failing.backend.start(failing.order, never, never);
    expect(await failing.backend.find?.(failing.order, never)).toBeUndefined();
  });
});

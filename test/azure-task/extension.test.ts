import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { version } from '../../src/version.ts';
import { aFolder, root } from '../scenario/harness.ts';

const run = promisify(execFile);
const tfx = join(root, 'test/oracles/node_modules/tfx-cli');

describe.skipIf(!existsSync(tfx))('the extension', () => {
  it('is packed without a warning, and holds the task, its licences and nothing else', async () => {
    const folder = await aFolder();
    const { stdout, stderr } = await run('npm', ['run', '--silent', 'pack:azure', '--', folder], {
      cwd: root,
    });
    const path = join(folder, `scangate.scangate-${version}.vsix`);
    expect({ stdout, stderr }).toEqual({ stdout: `${path}\n`, stderr: '' });

    const files = unzipSync(await readFile(path));
    const names = Object.keys(files).filter((name) => !name.endsWith('/'));
    const bundle = (await readdir(join(root, 'dist/azure'))).map((name) => `task/${name}`);
    expect(names.sort()).toEqual(
      [
        ...bundle,
        ...['task/LICENSE', 'task/icon.png', 'task/task.json'],
        ...['LICENSE', 'README.md', 'icon.png'],
        ...['[Content_Types].xml', 'extension.vsixmanifest', 'extension.vsomanifest'],
      ].sort(),
    );
    expect(bundle).toEqual(
      expect.arrayContaining(['task/index.js', 'task/package.json', 'task/licenses.txt']),
    );
    const sizeOf = (name: string) => {
      const image = Buffer.from(files[name] ?? []);
      return [image.toString('latin1', 1, 4), image.readUInt32BE(16), image.readUInt32BE(20)];
    };
    expect(sizeOf('icon.png')).toEqual(['PNG', 128, 128]);
    expect(sizeOf('task/icon.png')).toEqual(['PNG', 32, 32]);

    const manifest = strFromU8(files['extension.vsixmanifest'] ?? new Uint8Array());
    expect(manifest).toContain(`Version="${version}"`);
    const { contributions } = JSON.parse(strFromU8(files['extension.vsomanifest'] ?? new Uint8Array()));
    expect(contributions.map(({ type }: { type: string }) => type)).toEqual([
      'ms.vss-distributed-task.task',
      'ms.vss-endpoint.service-endpoint-type',
    ]);
    const [{ properties: task }, { properties: connection }] = contributions;
    expect(names).toContain(`${task.name}/task.json`);
    const { inputs } = JSON.parse(strFromU8(files['task/task.json'] ?? new Uint8Array()));
    expect(inputs.map(({ type }: { type: string }) => type)).toContain(`connectedService:${connection.name}`);
  });
});

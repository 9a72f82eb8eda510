/**
 * Makes the extension for Azure DevOps: `node scripts/pack-azure.ts [folder]` writes the `.vsix` there and prints its
 * name. Needs tfx-cli, which `npm ci --prefix test/oracles` installs.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stageExtension } from './azure/stage-extension.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const target = resolve(process.argv[2] ?? '.');
const staging = await mkdtemp(join(tmpdir(), 'scangate-extension-'));
try {
  await stageExtension(root, staging);
  await mkdir(target, { recursive: true });
  const tfx = join(root, 'test/oracles/node_modules/tfx-cli/_build/tfx-cli.js');
  const created = execFileSync(
    process.execPath,
    [
      tfx,
      ...['extension', 'create', '--manifest-globs', 'vss-extension.json'],
      ...['--no-prompt', '--json', '--output-path', target],
    ],
    { cwd: staging, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  console.log(JSON.parse(created).path);
} finally {
  await rm(staging, { recursive: true, force: true });
}

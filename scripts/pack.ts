/**
 * Makes the npm package: what is bundled in `dist/`, the schemas and the documents, with a manifest that names no
 * dependency. `npm run pack [folder]` writes the `.tgz` there and prints its name.
 */
import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const target = resolve(process.argv[2] ?? '.');
const published = [
  'name',
  'version',
  'description',
  'keywords',
  'license',
  'type',
  'bin',
  'files',
  'engines',
];

const staging = await mkdtemp(join(tmpdir(), 'scangate-pack-'));
try {
  const manifest: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const kept = Object.entries(Object(manifest)).filter(([key]) => published.includes(key));
  await writeFile(
    join(staging, 'package.json'),
    `${JSON.stringify(Object.fromEntries(kept), undefined, 2)}\n`,
  );
  for (const name of ['dist/cli', 'schema', 'README.md', 'LICENSE', 'CHANGELOG.md'])
    await cp(join(root, name), join(staging, name), { recursive: true });
  await mkdir(target, { recursive: true });
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', target], {
    cwd: staging,
    encoding: 'utf8',
  });
  console.log(join(target, packed.trim()));
} finally {
  await rm(staging, { recursive: true, force: true });
}

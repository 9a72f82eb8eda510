/** Fails when `dist/` is not, byte for byte, what the sources build: `npm run check:dist`. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const fresh = await mkdtemp(join(tmpdir(), 'scangate-dist-'));
try {
  execFileSync(process.execPath, [join(root, 'scripts/build.ts'), fresh], { stdio: 'inherit' });
  const committed = join(root, 'dist');
  const names = new Set([...(await list(committed)), ...(await list(fresh))]);
  const different: string[] = [];
  for (const name of names) {
    const [ours, theirs] = await Promise.all([read(join(committed, name)), read(join(fresh, name))]);
    if (!ours || !theirs || !ours.equals(theirs)) different.push(name);
  }
  for (const name of different.sort()) console.error(`dist/${name} is not what the sources build`);
  if (different.length > 0) {
    console.error("Run 'npm run build' and commit dist/.");
    process.exitCode = 1;
  } else console.log(`dist/ equals a fresh build: ${names.size} files`);
} finally {
  await rm(fresh, { recursive: true, force: true });
}

async function list(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function read(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch(() => undefined);
}

import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './harness.ts';

const run = promisify(execFile);

const copied = [
  'action.yml',
  'scan',
  'report',
  'gate',
  'bench',
  'examples',
  '.github',
  'SECURITY.md',
  'CONTRIBUTING.md',
  'src',
  'test',
  'docs',
  'scripts',
  'schema',
  'assets',
  'package.json',
  'tsconfig.json',
  'README.md',
  'LICENSE',
  'gitlab-ci',
  'azure-pipelines',
];
const leftOut = /\/(node_modules|fixtures)(\/|$)/;

let tree: string;
beforeAll(async () => {
  tree = await mkdtemp(join(tmpdir(), 'scangate-new-backend-'));
  await symlink(join(root, 'node_modules'), join(tree, 'node_modules'));
  for (const name of copied)
    await cp(join(root, name), join(tree, name), {
      recursive: true,
      filter: (path) => !leftOut.test(path.slice(root.length)),
    });
});
afterAll(() => rm(tree, { recursive: true, force: true }));

async function outputOf(script: string, ...args: readonly string[]): Promise<string> {
  const { stdout, stderr } = await run(process.execPath, [join(tree, script), ...args], { cwd: tree });
  return stdout + stderr;
}

describe('docs/adding-a-backend.md, followed to the letter', () => {
  it('gives a backend that compiles, keeps the contract and has its page', { timeout: 120_000 }, async () => {
    expect(await outputOf('scripts/new-backend.ts', 'acme')).toContain('Backend acme is laid out');
    await outputOf('scripts/generate.ts');
    expect(await readFile(join(tree, 'docs/backends/acme.md'), 'utf8')).toContain('| `profile` |');
    await run(join(root, 'node_modules/.bin/tsc'), ['-p', '.'], { cwd: tree });
    const counts = join(tree, 'counts.json');
    await run(
      join(root, 'node_modules/.bin/vitest'),
      ['run', '--root', tree, 'test/contract', '-t', 'acme', '--reporter=json', `--outputFile=${counts}`],
      { cwd: tree },
    );
    const { numPassedTests, numFailedTests } = JSON.parse(await readFile(counts, 'utf8'));
    expect(numFailedTests).toBe(0);
    expect(numPassedTests).toBeGreaterThan(60);
  });

  it('refuses an id that cannot be one', async () => {
    for (const id of ['Acme', '../acme', 'local', ''])
      await expect(outputOf('scripts/new-backend.ts', id)).rejects.toMatchObject({ code: 3 });
  });
});

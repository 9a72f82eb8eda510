import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { atEndOfFile } from '../cleanups.ts';

export const root = join(import.meta.dirname, '../..');
const program = join(root, 'dist/cli/index.js');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the built command line as a CI would: in a process of its own, with nothing in its environment but a path. */
export function start(
  args: readonly string[],
  { cwd, env = {} }: RunOptions,
): { child: ChildProcess; ended: Promise<Ended> } {
  if (!existsSync(program)) throw new Error("dist/ is not built: run 'npm run build'");
  const child = spawn(process.execPath, [program, ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? '', HOME: cwd, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...output }));
  });
  return { child, ended };
}

/** Runs it to its end. */
export function scangate(args: readonly string[], options: RunOptions): Promise<Ended> {
  return start(args, options).ended;
}

/** A folder for one test, with the files given; kept until all tests of the file have ended, which may run at once. */
export async function aFolder(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'scangate-scenario-'));
  atEndOfFile(() => rm(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** The same as a git checkout of branch `main` of github.com/acme/shop, with everything committed. */
export async function aCheckout(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await aFolder(files);
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...args], {
      cwd: folder,
    });
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', 'https://github.com/acme/shop.git');
  git('add', '--all');
  git('commit', '--quiet', '--message=first');
  return folder;
}

/** A small npm project with a lockfile that names the packages given. */
export function npmProject(packages: Readonly<Record<string, string>>): Record<string, string> {
  const locked = Object.entries(packages).map(([name, version]) => [
    `node_modules/${name}`,
    { version, integrity: `sha512-${'A'.repeat(86)}==` },
  ]);
  const manifest = { name: 'shop', version: '1.0.0', dependencies: packages };
  const lock = { ...manifest, lockfileVersion: 3, packages: { '': manifest, ...Object.fromEntries(locked) } };
  return { 'package.json': JSON.stringify(manifest), 'package-lock.json': JSON.stringify(lock) };
}

export async function readJson(path: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
}

import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { dump } from 'js-yaml';
import { templatePath } from '../../scripts/gitlab-component.ts';
import { aCheckout, aFolder, root } from '../scenario/harness.ts';

const program = join(root, 'test/oracles/node_modules/gitlab-ci-local/dist/index.js');

/** It runs pipelines without a server, and needs rsync for their artifacts. */
export const canRunPipelines =
  existsSync(program) &&
  ['/usr/bin/rsync', '/usr/local/bin/rsync', '/opt/homebrew/bin/rsync'].some(existsSync);

/** The component of this very commit, as a project that has it tests it. */
export const component = '$CI_SERVER_FQDN/$CI_PROJECT_PATH/scan@$CI_COMMIT_SHA';

/** A `.gitlab-ci.yml` that includes it with the inputs given. */
export function including(inputs: Readonly<Record<string, unknown>>, more: object = {}): string {
  return dump({ include: [{ component, inputs }], ...more });
}

/** A checkout of gitlab.example.com/acme/shop, on main, that has the component beside the files given. */
export async function aProject(
  pipeline: string,
  files: Readonly<Record<string, string>> = {},
): Promise<string> {
  const template = await readFile(join(root, templatePath), 'utf8');
  const folder = await aCheckout({
    ...files,
    '.gitlab-ci.yml': pipeline,
    'templates/scan/template.yml': template,
  });
  const origin = ['remote', 'set-url', 'origin', 'https://gitlab.example.com/acme/shop.git'];
  execFileSync('git', origin, { cwd: folder });
  return folder;
}

/** Puts the template where a file of another project, or server, lies once it was fetched. */
export async function fetched(project: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const target = join(project, '.gitlab-ci-local/includes', path);
    await mkdir(dirname(target), { recursive: true });
    await cp(join(root, templatePath), target);
  }
}

export interface Answer {
  readonly code: number;
  readonly stdout: string;
  /** Everything that it printed, without colours. */
  readonly said: string;
}

/** Runs gitlab-ci-local in a project. Its exit code says little: a job may fail with 0. */
export async function gitlabCiLocal(project: string, ...args: readonly string[]): Promise<Answer> {
  const env = { PATH: process.env.PATH, HOME: await aFolder(), NO_COLOR: '1', CI: 'true' };
  const run = promisify(execFile)(process.execPath, [program, ...args], {
    cwd: project,
    env,
    maxBuffer: 64 * 1024 ** 2,
  });
  const { code, stdout, stderr } = await run.then(
    (ended) => ({ code: 0, ...ended }),
    (thrown: { code: number; stdout: string; stderr: string }) => thrown,
  );
  const plain = (text: string) => stripVTControlCharacters(text);
  return { code, stdout: plain(stdout), said: plain(`${stdout}${stderr}`) };
}

/** The whole pipeline as GitLab would see it after all includes, held against GitLab's own schema. */
export async function expanded(pipeline: string, fetchedPaths: readonly string[] = []): Promise<Answer> {
  const project = await aProject(pipeline);
  await fetched(project, fetchedPaths);
  return gitlabCiLocal(project, '--preview');
}

/** Overwrites a file of a project and commits it. */
export async function commitFile(project: string, path: string, text: string): Promise<void> {
  await writeFile(join(project, path), text);
  const by = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];
  execFileSync('git', [...by, 'commit', '--quiet', '--all', '--message=next'], { cwd: project });
}

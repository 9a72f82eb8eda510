import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contexts } from './expressions.ts';
import type { JobOptions } from './workflow-job.ts';

/** The contexts of any step; `folder` is the runner's own. */
export function contextsOf(options: JobOptions, folder: string, action: string, failed: boolean): Contexts {
  const { github, matrix, workspace, env = {} } = options;
  return {
    github: { ...github, action, workspace },
    strategy: { 'fail-fast': true, 'job-index': 0, 'job-total': 1, 'max-parallel': 1 },
    matrix: matrix ?? null,
    job: { status: failed ? 'failure' : 'success' },
    runner: { os: 'Linux', arch: 'X64', temp: join(folder, 'temp'), debug: '' },
    env,
  };
}

/** The variables of any step: of the `github` context what is not secret and no map. */
export function variablesOf(
  { github, workspace }: JobOptions,
  folder: string,
  action: string,
): Record<string, string> {
  const shown = Object.entries(github).filter(
    ([name, value]) => name !== 'token' && typeof value !== 'object',
  );
  return {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    ...Object.fromEntries(shown.map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, String(value)])),
    GITHUB_ACTION: action,
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: join(folder, 'temp'),
    NO_PROXY: '127.0.0.1,localhost,.localhost',
  };
}

/** The files through which the step of this number speaks to the runner, empty. */
export function commandFilesIn(folder: string, step: number) {
  const fileOf = (name: string) => {
    const path = join(folder, `${step}-${name}`);
    writeFileSync(path, '');
    return path;
  };
  return {
    GITHUB_OUTPUT: fileOf('output'),
    GITHUB_STATE: fileOf('state'),
    GITHUB_STEP_SUMMARY: fileOf('summary'),
    GITHUB_ENV: fileOf('env'),
    GITHUB_PATH: fileOf('path'),
  };
}

export function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
}

export function prefixed(prefix: string, values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}${name}`, value]));
}

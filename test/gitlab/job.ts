import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { BackendModule } from '../../src/backends/backend-module.ts';
import { runCli } from '../../src/cli/main.ts';
import type { BackendId } from '../../src/core/model/backend-id.ts';
import type { CancelSignal } from '../../src/core/outcome.ts';
import type { Clock } from '../../src/core/ports/clock.ts';
import { systemClock } from '../../src/entry/system-clock.ts';
import {
  type GitLabApiDouble,
  type GitLabApiOptions,
  startGitLabApi,
} from '../doubles/gitlab-api/gitlab-api.ts';
import { aFinding } from '../factories/model.ts';
import { type PipelineKind, pipelineOn } from '../platforms/gitlab/pipelines.ts';
import { aRemoteBackend } from '../reports/run-cli.ts';

/** The stand-in, closed after the test. */
export async function startApi(options: GitLabApiOptions = {}): Promise<GitLabApiDouble> {
  const double = await startGitLabApi(options);
  onTestFinished(() => double.close());
  return double;
}

/** A folder that is gone after the test. */
export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'scangate-gitlab-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export interface JobOptions {
  readonly args?: readonly string[];
  readonly backend?: BackendModule;
  readonly cwd?: string;
  readonly clock?: Clock;
  /** Is given what asks the process to end. */
  readonly onStart?: (end: (signal: CancelSignal) => void) => void;
}

export interface EndedJob {
  readonly code: number;
  /** Both outputs, as the log of a job has them. */
  readonly log: string;
  readonly stdout: string;
  readonly files: readonly string[];
  /** A file of the report folder. */
  read(name: string): Promise<string>;
  /** The variables that later jobs are given. */
  variables(): Promise<Record<string, string>>;
}

/** Runs the command line as a job of GitLab, in this process. */
export async function runJob(
  env: Readonly<Record<string, string | undefined>>,
  { args = [], backend = aRemoteBackend(), cwd, clock = systemClock, onStart }: JobOptions = {},
): Promise<EndedJob> {
  const folder = cwd ?? (await aFolder());
  let [log, stdout] = ['', ''];
  const output = (isStdout: boolean) => ({
    write(text: string) {
      log += text;
      if (isStdout) stdout += text;
    },
    isTTY: false,
    colour: false,
  });
  const code = await runCli(
    {
      argv: args,
      env: { NO_COLOR: '1', SCANGATE_BACKEND: 'mdssc', ...env },
      cwd: folder,
      runtime: { node: '24', platform: 'test' },
      stdout: output(true),
      stderr: output(false),
      clock,
      random: () => 0.5,
      collectGarbage: () => undefined,
      onSignal: (listener) => onStart?.(listener),
    },
    async (_: BackendId) => backend,
  );
  const dir = join(folder, 'scangate-reports');
  const read = (name: string) => readFile(join(dir, name), 'utf8');
  return {
    code,
    log,
    stdout,
    files: (await readdir(dir).catch(() => [])).sort(),
    read,
    variables: async () =>
      Object.fromEntries(
        (await read('scangate.env'))
          .trimEnd()
          .split('\n')
          .map((row) => row.split(/=(.*)/s, 2) as [string, string]),
      ),
  };
}

const findings = [aFinding()];

/** A backend that breaks the gate. */
export const withFindings = () => aRemoteBackend({ findings });

/** A job of a pipeline on the server of the stand-in, with few reports. */
export function jobIn(
  kind: PipelineKind,
  api: GitLabApiDouble,
  env: Readonly<Record<string, string | undefined>> = {},
  options: JobOptions = {},
): Promise<EndedJob> {
  const pipeline = pipelineOn(kind, api.url);
  return runJob(
    { ...pipeline, SCANGATE_REPORTS: 'json', GITLAB_TOKEN: api.token, ...env },
    { backend: withFindings(), ...options },
  );
}

/** The first lines of the notes that people see. */
export function headlines(api: GitLabApiDouble): (string | undefined)[] {
  return api.notes.map(({ body }) => body.split('\n')[1]);
}

export const broken = '# Scangate: Failed: the gate is broken';

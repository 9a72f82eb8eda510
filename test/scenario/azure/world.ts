import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AgentStep, startAgent } from '../../azure-agent/agent.ts';
import { atEndOfFile } from '../../cleanups.ts';
import {
  type AzureDevOpsDouble,
  type AzureDevOpsOptions,
  startAzureDevOps,
} from '../../doubles/azure-devops/azure-devops.ts';
import type { Announced, StartedEmulator } from '../emulator.ts';
import { aFolder, npmProject, root } from '../harness.ts';
import { agentEnvironment, type ServiceConnection } from './agent-environment.ts';
import { taskManifest } from './task-manifest.ts';

const program = join(root, 'dist/azure/index.js');

export const headSha = 'a'.repeat(40);
export const mergeSha = 'b'.repeat(40);

export interface TaskRun {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly connections?: Readonly<Record<string, ServiceConnection>>;
  readonly variables?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly jobToken?: string;
  /** Arguments of Node.js itself. */
  readonly nodeArguments?: readonly string[];
  /** The sources of the build; an npm project by default. */
  readonly workspace?: string;
}

/** A step that has ended, as its agent knows it. */
export interface EndedTask extends AgentStep {
  /** Null where a signal ended it. */
  readonly code: number | null;
  /** All that it wrote. */
  readonly text: string;
  readonly workspace: string;
}

/** Starts the built task as the agent does: Node.js, its folder of sources, the variables of the job. */
export async function startTask(run: TaskRun): Promise<{ cancel(): void; ended: Promise<EndedTask> }> {
  if (!existsSync(program)) throw new Error("dist/ is not built: run 'npm run build'");
  const workspace = run.workspace ?? (await aFolder(npmProject({})));
  const temp = await aFolder();
  const env = agentEnvironment(taskManifest, {
    inputs: run.inputs ?? {},
    connections: run.connections ?? {},
    secrets: run.secrets ?? {},
    jobToken: run.jobToken ?? 'a job token that nobody takes',
    sources: workspace,
    variables: { ...build(workspace, temp), ...run.variables },
  });
  const child = spawn(process.execPath, [...(run.nodeArguments ?? []), program], {
    cwd: workspace,
    env: { PATH: process.env.PATH ?? '', HOME: temp, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const agent = startAgent({ settableVariables: taskManifest.restrictions.settableVariables.allowed });
  let text = '';
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      agent[name].write(chunk);
    });
  const ended = new Promise<EndedTask>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...agent, code, text, workspace }));
  });
  return { cancel: () => child.kill('SIGINT'), ended };
}

export async function runTask(run: TaskRun): Promise<EndedTask> {
  return (await startTask(run)).ended;
}

/** The variables of a build of main (Azure Pipelines, "Use predefined variables"). */
function build(sources: string, temp: string): Record<string, string> {
  return {
    TF_BUILD: 'True',
    'Agent.TempDirectory': temp,
    'System.HostType': 'build',
    'System.CollectionUri': 'https://dev.azure.com/acme/',
    'System.TeamProject': 'Shop Team',
    'System.TeamProjectId': 'f0a7e9a3-58f1-4f0f-9c5b-3d1f3e1f8f11',
    'System.DefinitionId': '12',
    'System.StageName': '__default',
    'System.PhaseName': 'security',
    'System.JobName': '__default',
    'System.JobAttempt': '1',
    'System.StageAttempt': '1',
    'System.TaskInstanceName': 'scangate',
    'System.DefaultWorkingDirectory': sources,
    'Build.SourcesDirectory': sources,
    'Build.BuildId': '77',
    'Build.Reason': 'IndividualCI',
    'Build.SourceBranch': 'refs/heads/feature/cart',
    'Build.SourceBranchName': 'cart',
    'Build.SourceVersion': headSha,
    'Build.Repository.Provider': 'TfsGit',
    'Build.Repository.Uri': 'https://acme@dev.azure.com/acme/Shop%20Team/_git/shop',
  };
}

/** What Azure DevOps adds for a build of its pull request. */
export function pullRequestOf(
  devops: AzureDevOpsDouble,
  buildId = 77,
): Pick<TaskRun, 'variables' | 'jobToken'> {
  return {
    jobToken: devops.jobToken,
    variables: {
      ...devops.env,
      'Build.BuildId': String(buildId),
      'Build.Reason': 'PullRequest',
      'Build.SourceBranch': 'refs/pull/7/merge',
      'Build.SourceVersion': mergeSha,
      'System.PullRequest.SourceBranch': 'refs/heads/feature/cart',
      'System.PullRequest.TargetBranch': 'refs/heads/main',
      'System.PullRequest.SourceCommitId': headSha,
      'System.PullRequest.IsFork': 'False',
    },
  };
}

/** An Azure DevOps, ended with the tests of the file. */
export async function anAzureDevOps(options: AzureDevOpsOptions = {}): Promise<AzureDevOpsDouble> {
  const devops = await startAzureDevOps(options);
  atEndOfFile(() => devops.close());
  return devops;
}

/** The inputs and the service connection with which a task scans with an emulator. */
export function withBackend(
  { backend, url, credential, options }: Announced,
  more: Readonly<Record<string, string>> = {},
): Required<Pick<TaskRun, 'inputs' | 'connections'>> {
  return {
    inputs: {
      backend,
      connection: 'scanner',
      options: JSON.stringify(options),
      pollInterval: '1s',
      ...more,
    },
    connections: { scanner: { url, scheme: 'Token', parameters: { apitoken: credential } } },
  };
}

/** Resolves when a scan is being waited for; rejects when its process ends before. */
export async function untilWaiting(
  { requests }: Pick<StartedEmulator, 'requests'>,
  ended: Promise<{ readonly text: string }>,
): Promise<void> {
  let early: string | undefined;
  ended.then(({ text }) => {
    early = text;
  });
  while (!(await requests()).some((request) => /^GET .*scans\/[^/]+/.test(request))) {
    if (early !== undefined) throw new Error(`nothing was waited for: ${early}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** How many scans the MDSSC was told to stop. */
export async function stopsOf({ requests }: Pick<StartedEmulator, 'requests'>): Promise<number> {
  const isStop = (request: string) => /^POST \S+\/scans\/(?!direct)[^/ ]+ 200/.test(request);
  return (await requests()).filter(isStop).length;
}

export async function resultOf(workspace: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(join(workspace, 'scangate-reports/scangate.json'), 'utf8'));
}

export function textsOf(step: AgentStep, type: 'error' | 'warning'): string[] {
  return step.issues.filter((issue) => issue.type === type && !issue.sourcepath).map(({ text }) => text);
}

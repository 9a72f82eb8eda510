import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { BackendModule } from '../../src/backends/backend-module.ts';
import { runCli } from '../../src/cli/main.ts';
import type { BackendId } from '../../src/core/model/backend-id.ts';
import type { CancelSignal } from '../../src/core/outcome.ts';
import type { Clock } from '../../src/core/ports/clock.ts';
import { systemClock } from '../../src/entry/system-clock.ts';
import type { Host } from '../../src/job/host.ts';
import { type Agent, type AgentOptions, startAgent } from '../azure-agent/agent.ts';
import {
  type AzureDevOpsDouble,
  type AzureDevOpsOptions,
  startAzureDevOps,
} from '../doubles/azure-devops/azure-devops.ts';

export type Env = Readonly<Record<string, string>>;

export const headSha = 'a'.repeat(40);
export const mergeSha = 'b'.repeat(40);

/** What the agent sets for every build. */
export const build: Env = {
  TF_BUILD: 'True',
  SYSTEM_HOSTTYPE: 'build',
  SYSTEM_COLLECTIONURI: 'https://dev.azure.com/acme/',
  SYSTEM_TEAMPROJECT: 'Shop Team',
  SYSTEM_TEAMPROJECTID: '0d2a6f2e-5b0c-4f7e-9d3a-2f6f3c1b7a55',
  SYSTEM_DEFINITIONID: '12',
  SYSTEM_STAGENAME: '__default',
  SYSTEM_PHASENAME: 'scan',
  SYSTEM_JOBNAME: '__default',
  SYSTEM_STAGEATTEMPT: '1',
  SYSTEM_JOBATTEMPT: '1',
  BUILD_BUILDID: '345',
  BUILD_REASON: 'IndividualCI',
  BUILD_REPOSITORY_PROVIDER: 'TfsGit',
  BUILD_REPOSITORY_URI: 'https://acme@dev.azure.com/acme/Shop%20Team/_git/shop',
  BUILD_SOURCEBRANCH: 'refs/heads/feature/x',
  BUILD_SOURCEBRANCHNAME: 'x',
  BUILD_SOURCEVERSION: headSha,
};

/** What it sets besides for a pull request on Azure Repos. */
export const pullRequest: Env = {
  BUILD_REASON: 'PullRequest',
  BUILD_SOURCEBRANCH: 'refs/pull/7/merge',
  BUILD_SOURCEBRANCHNAME: 'merge',
  BUILD_SOURCEVERSION: mergeSha,
  SYSTEM_PULLREQUEST_PULLREQUESTID: '7',
  SYSTEM_PULLREQUEST_SOURCEBRANCH: 'refs/heads/feature/x',
  SYSTEM_PULLREQUEST_SOURCECOMMITID: headSha,
  SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main',
  SYSTEM_PULLREQUEST_ISFORK: 'False',
};

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'scangate-azure-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The stand-in of the service, closed after the test, when it must have been used as it is documented. */
export async function startService(options: AzureDevOpsOptions = {}): Promise<AzureDevOpsDouble> {
  const service = await startAzureDevOps(options);
  onTestFinished(async () => {
    await service.close();
    if (service.violations.length > 0) throw new Error(service.violations.join('\n'));
  });
  return service;
}

export interface JobOptions {
  readonly env?: Env;
  readonly argv?: readonly string[];
  readonly backend?: BackendModule;
  readonly agent?: AgentOptions;
  /** Sent while the scan runs. */
  readonly signal?: CancelSignal;
  /** How many milliseconds pass in one; default 1. */
  readonly haste?: number;
  readonly cwd?: string;
}

export interface EndedJob {
  readonly code: number;
  readonly agent: Agent;
  readonly cwd: string;
  readonly tempDir: string;
}

/** A step of a job that runs the command line, in this process, before an agent that reads along. */
export async function runStep({
  env = {},
  argv = [],
  backend,
  agent: options,
  signal,
  haste = 1,
  cwd: given,
}: JobOptions): Promise<EndedJob> {
  const [cwd, tempDir] = [given ?? (await temporaryFolder()), await temporaryFolder()];
  const agent = startAgent(options);
  const clock = hastyClock(haste);
  const host: Host = {
    argv: ['scan', ...argv],
    env: { ...build, AGENT_TEMPDIRECTORY: tempDir, ...env },
    cwd,
    runtime: { node: '24', platform: 'test' },
    stdout: agent.stdout,
    stderr: agent.stderr,
    clock,
    random: () => 0.5,
    collectGarbage: () => undefined,
    onSignal: (listener) => {
      if (signal) setTimeout(() => listener(signal), 50);
    },
  };
  const code = await runCli(host, backend ? async (_: BackendId) => backend : undefined);
  return { code, agent, cwd, tempDir };
}

/** Real time, faster: what waits for real files and sockets needs a clock that waits for them, too. */
function hastyClock(haste: number): Clock {
  const { now, date, sleep } = systemClock;
  const startedAt = now();
  return {
    now: () => startedAt + (now() - startedAt) * haste,
    date,
    sleep: (ms, signal) => sleep(ms / haste, signal),
  };
}

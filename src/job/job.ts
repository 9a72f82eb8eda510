/** The CI job that a command runs in, as far as waiting depends on it. */
export interface Job {
  readonly platform: 'github' | 'gitlab' | 'azure' | 'terminal';
  /** The same for each attempt at the job; absent on a terminal, and where the CI does not name its run. */
  readonly id?: string;
  /** Milliseconds until the CI ends the job; absent where it does not say: Azure never tells when a job began. */
  readonly leftMs?: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Sources: GitHub "Variables reference" (`GITHUB_RUN_ID` stays for a re-run), GitLab "Predefined CI/CD variables
 * reference", Azure Pipelines "Use predefined variables".
 */
const cis = [
  {
    platform: 'github',
    sign: 'GITHUB_ACTIONS',
    run: 'GITHUB_RUN_ID',
    id: ['GITHUB_REPOSITORY', 'GITHUB_RUN_ID', 'GITHUB_JOB'],
  },
  {
    platform: 'gitlab',
    sign: 'GITLAB_CI',
    run: 'CI_PIPELINE_ID',
    id: ['CI_PROJECT_ID', 'CI_PIPELINE_ID', 'CI_JOB_NAME'],
  },
  {
    platform: 'azure',
    sign: 'TF_BUILD',
    run: 'BUILD_BUILDID',
    // `System.JobName` is the leg of a matrix, and `__default` in every job without one.
    id: ['SYSTEM_TEAMPROJECTID', 'BUILD_BUILDID', 'SYSTEM_STAGENAME', 'SYSTEM_PHASENAME', 'SYSTEM_JOBNAME'],
  },
] as const;

/** Reads the job from the environment of a process; `now` is wall-clock time. */
export function jobOf(env: Environment, now: Date): Job {
  const ci = cis.find(({ sign }) => env[sign]?.toLowerCase() === 'true');
  if (ci === undefined) return { platform: 'terminal' };
  const id = env[ci.run] ? JSON.stringify(ci.id.map((name) => env[name] ?? '')) : undefined;
  const leftMs = ci.platform === 'gitlab' ? gitlabTimeLeft(env, now) : undefined;
  return {
    platform: ci.platform,
    ...(id === undefined ? {} : { id }),
    ...(leftMs === undefined ? {} : { leftMs }),
  };
}

/** `CI_JOB_TIMEOUT` is in seconds (GitLab 15.7), `CI_JOB_STARTED_AT` a time in ISO 8601. */
function gitlabTimeLeft(env: Environment, now: Date): number | undefined {
  const timeoutMs = Number(env.CI_JOB_TIMEOUT || Number.NaN) * 1_000;
  const startedAt = Date.parse(env.CI_JOB_STARTED_AT ?? '');
  const left = timeoutMs - (now.getTime() - startedAt);
  return Number.isFinite(left) ? Math.max(0, left) : undefined;
}

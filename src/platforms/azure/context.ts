import type { ScannedCode } from '../../core/model/scan.ts';
import type { Environment } from './environment.ts';
import { isGitHub, type PullRequest, pullRequestOf, shaOf } from './pull-request.ts';
import { collectionOf, projectOf, type Run, runOf } from './run.ts';

/** The repository on Azure Repos that a build belongs to. */
export interface AzureRepository {
  /** Of the organisation or the collection, with a slash at its end. */
  readonly collection: URL;
  /** Id or name. */
  readonly project: string;
  /** The id: the name changes, and a pull request is asked for by it. */
  readonly id: string;
}

/** Where a job runs, and about which code. All text in it is data: it never becomes part of a command. */
export interface AzureContext {
  /** Where the code lives; `other` has no comments that a build could write. */
  readonly provider: 'azure-repos' | 'github' | 'other';
  /** Absent where the code is elsewhere. */
  readonly repository?: AzureRepository;
  /** The page of the repository that the build belongs to: `https://github.com/acme/shop`. */
  readonly repositoryPage?: string;
  /** The code in question: of a pull request its own head, in the repository where that branch is. */
  readonly code: ScannedCode;
  /** The commit that a checkout takes; of a pull request the one that merges it. */
  readonly buildSha?: string;
  readonly pullRequest?: PullRequest;
  readonly run: Run;
  /** Whether the job belongs to a build: a classic release keeps no artifacts. */
  readonly isBuild: boolean;
  /** Where files may lie until the job ends. */
  readonly tempDir?: string;
}

/** Sources: Azure Pipelines, "Use predefined variables" and "Build Azure Repos Git repositories". */
export function readAzureContext(env: Environment): AzureContext {
  const pullRequest = pullRequestOf(env);
  const buildSha = shaOf(env.BUILD_SOURCEVERSION);
  const repository = azureRepositoryOf(env);
  const repositoryPage = pageOf(env.BUILD_REPOSITORY_URI);
  return {
    provider: isGitHub(env) ? 'github' : env.BUILD_REPOSITORY_PROVIDER === 'TfsGit' ? 'azure-repos' : 'other',
    ...(repository === undefined ? {} : { repository }),
    ...(repositoryPage === undefined ? {} : { repositoryPage }),
    code: codeOf(env, pullRequest, buildSha),
    ...(buildSha === undefined ? {} : { buildSha }),
    ...(pullRequest === undefined ? {} : { pullRequest }),
    run: runOf(env),
    isBuild: (env.SYSTEM_HOSTTYPE || 'build') === 'build',
    ...(env.AGENT_TEMPDIRECTORY ? { tempDir: env.AGENT_TEMPDIRECTORY } : {}),
  };
}

/** `Build.SourceBranchName` is the last part of a branch only, so it is never read. */
function codeOf(
  env: Environment,
  pullRequest: PullRequest | undefined,
  buildSha: string | undefined,
): ScannedCode {
  const repository = pageOf(pullRequest?.headRepository ?? env.BUILD_REPOSITORY_URI);
  const ref = pullRequest?.headRef ?? env.BUILD_SOURCEBRANCH?.replace(/^refs\/(?:heads|tags)\//, '');
  const sha = pullRequest?.headSha ?? buildSha;
  return { ...(repository ? { repository } : {}), ...(ref ? { ref } : {}), ...(sha ? { sha } : {}) };
}

/** The address of a repository as people use it: `https://acme@dev.azure.com/…` names the organisation as a user. */
function pageOf(text: string | undefined): string | undefined {
  const url = URL.parse(text ?? '');
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  return `${url.origin}${url.pathname.replace(/\/+$/, '').replace(/\.git$/, '')}`;
}

function azureRepositoryOf(env: Environment): AzureRepository | undefined {
  const [collection, project, id] = [collectionOf(env), projectOf(env), env.BUILD_REPOSITORY_ID];
  if (env.BUILD_REPOSITORY_PROVIDER !== 'TfsGit') return undefined;
  return collection && project && id ? { collection, project, id } : undefined;
}

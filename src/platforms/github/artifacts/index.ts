import { describeError } from '../../../core/errors.ts';
import type { Logger } from '../../../core/ports/logger.ts';
import { type LogText, line, message } from '../../../core/text.ts';
import type { GitHubContext } from '../context.ts';
import type { Environment } from '../environment.ts';

/** An artifact to make. */
export interface ArtifactPlan {
  readonly name: string;
  /** Absolute, all in one folder. */
  readonly files: readonly string[];
}

export interface UploadedArtifact {
  readonly id: number;
  readonly name: string;
  /** The page that downloads it, for people with access to the run. */
  readonly url: string;
}

/** The part of `@actions/artifact` that is used. It reads its addresses and its token from the environment itself. */
export interface ArtifactClient {
  uploadArtifact(
    name: string,
    files: string[],
    rootDirectory: string,
    options?: { retentionDays?: number },
  ): Promise<{ id?: number }>;
}

export interface ArtifactOptions {
  readonly dir: string;
  readonly retentionDays?: number | undefined;
  readonly context: Pick<GitHubContext, 'server' | 'repository'>;
  readonly env: Environment;
  readonly logger: Logger;
  /** Loaded only where something is uploaded: the library is the largest of all. */
  readonly load?: () => Promise<ArtifactClient>;
}

/**
 * Keeps files as artifacts of the run. It never rejects: what cannot be uploaded is one warning that says what to do,
 * and the rest is uploaded all the same.
 */
export async function uploadArtifacts(
  plans: readonly ArtifactPlan[],
  options: ArtifactOptions,
): Promise<readonly UploadedArtifact[]> {
  const { dir, retentionDays, logger, load = loadClient } = options;
  const hindrance = whyImpossible(options);
  if (hindrance) {
    logger.warn(line`the reports are not kept as an artifact: ${hindrance}`);
    return [];
  }
  const client = await load();
  const uploaded: UploadedArtifact[] = [];
  for (const { name, files } of plans)
    try {
      const retention = retentionDays === undefined ? {} : { retentionDays };
      const { id } = await client.uploadArtifact(name, [...files], dir, retention);
      if (id !== undefined) uploaded.push({ id, name, url: pageOf(id, options) });
    } catch (thrown) {
      logger.warn(line`artifact ${name} was not uploaded: ${explain(thrown)}`);
    }
  return uploaded;
}

async function loadClient(): Promise<ArtifactClient> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  return new DefaultArtifactClient();
}

/** What is known without asking. */
function whyImpossible({ context, env }: ArtifactOptions): LogText | undefined {
  if (context.server.isEnterpriseServer)
    return line`GitHub Enterprise Server does not have the service for it. Add a step with 'actions/upload-artifact@v3' and the output 'report-dir' as its path, and set 'artifact' to 'false'`;
  if (!env.ACTIONS_RUNTIME_TOKEN || !env.ACTIONS_RESULTS_URL)
    return line`this runner gives no access to artifacts. Keep the folder of the output 'report-dir' by other means, and set 'artifact' to 'false'`;
  return undefined;
}

/** The Results service answers 409 for a name that is taken: artifacts cannot be changed. */
function explain(thrown: unknown): LogText {
  const text = describeError(thrown);
  if (/\b409\b/.test(text))
    return line`the run has one of that name already. Give each job an 'artifact-name' of its own, or leave it out`;
  if (thrown instanceof Error && thrown.name === 'UsageError')
    return line`the storage for artifacts is full. Delete old ones, or set 'artifact-retention-days' lower`;
  return message(text);
}

function pageOf(id: number, { context, env }: ArtifactOptions): string {
  const { owner = '', name = '' } = context.repository ?? {};
  return `${context.server.url.origin}/${owner}/${name}/actions/runs/${env.GITHUB_RUN_ID ?? ''}/artifacts/${id}`;
}

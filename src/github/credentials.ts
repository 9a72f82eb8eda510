import type { LoadBackend } from '../backends/index.ts';
import { connectionInputs } from '../backends/vendor-environment.ts';
import { definitionOf, type Settings } from '../config/inputs.ts';
import type { Failure } from '../core/model/result.ts';
import type { GitHubContext } from '../platforms/github/context.ts';

/** Why a job without credentials is skipped; undefined where it has some, needs none, or shall fail. */
export async function whySkipped(
  settings: Partial<Settings>,
  { withheld }: Pick<GitHubContext, 'withheld'>,
  loadBackend: LoadBackend,
): Promise<Failure | undefined> {
  const { backend, 'on-missing-credentials': policy } = settings;
  if (backend === undefined || policy === 'fail' || (policy !== 'skip' && withheld === undefined))
    return undefined;
  const { connection } = await loadBackend(backend);
  const isSet = connectionInputs.some((name) => definitionOf(name).secret && settings[name] !== undefined);
  if (isSet || connection === undefined || connection.credentials.length === 0) return undefined;
  return {
    code: 'CREDENTIALS_WITHHELD',
    message: `the credentials of backend ${backend} are missing${withheld === undefined ? '' : `: ${reasons[withheld]}`}`,
    hint: withheld === undefined ? policyHint : hints[withheld],
  };
}

const reasons = {
  fork: 'GitHub withholds secrets from pull requests of forks',
  dependabot: 'GitHub withholds the secrets of Actions from runs that Dependabot starts',
} as const;

const policyHint = "Set them, or set 'on-missing-credentials' to 'fail'.";

const hints = {
  fork: 'Scan it after the merge, or run a backend that needs none, such as local.',
  dependabot: 'Add the secrets to those of Dependabot (Settings, Secrets and variables, Dependabot).',
} as const;

/** The registry for a run that is skipped: what else is wrong with its inputs still counts. */
export function withoutConnection(loadBackend: LoadBackend): LoadBackend {
  return async (id) => {
    const { connection: _, ...rest } = await loadBackend(id);
    return rest;
  };
}

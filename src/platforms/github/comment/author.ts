import type { GitHubApi } from '../api.ts';
import { textAt } from '../payload.ts';

/** Who the `GITHUB_TOKEN` of a workflow writes as. */
const workflowLogin = 'github-actions[bot]';

/**
 * The login that this token writes as. `viewer` knows it for every kind of token; `GET /user` is refused to the token
 * of a workflow or an app, and is there for servers without GraphQL.
 */
export async function ownLogin(api: GitHubApi, signal: AbortSignal): Promise<string> {
  const attempts = [
    async () => textAt(await api.query('{ viewer { login } }', signal), 'data', 'viewer', 'login'),
    async () => textAt(await api.call({ path: '/user' }, signal), 'login'),
  ];
  for (const attempt of attempts) {
    const login = await attempt().catch(() => undefined);
    signal.throwIfAborted();
    if (login !== undefined) return login;
  }
  return workflowLogin;
}

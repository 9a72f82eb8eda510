import type { Environment } from './environment.ts';

/** The GitHub that a workflow runs on. */
export interface Server {
  /** For people: `https://github.com`. */
  readonly url: URL;
  /** Of the REST API, without a slash at its end: `https://api.github.com`, `https://ghe.example/api/v3`. */
  readonly apiUrl: URL;
  readonly graphqlUrl: URL;
  /** A server of its own, neither github.com nor GitHub Enterprise Cloud (`*.ghe.com`). */
  readonly isEnterpriseServer: boolean;
}

export function serverOf(env: Environment): Server {
  const url = urlOf(env.GITHUB_SERVER_URL) ?? new URL('https://github.com');
  const isEnterpriseServer = !/(^|\.)(github\.com|ghe\.com|localhost)$/.test(url.hostname);
  const usual =
    url.hostname === 'github.com'
      ? { api: 'https://api.github.com', graphql: 'https://api.github.com/graphql' }
      : { api: `${url.origin}/api/v3`, graphql: `${url.origin}/api/graphql` };
  return {
    url,
    apiUrl: urlOf(env.GITHUB_API_URL) ?? new URL(usual.api),
    graphqlUrl: urlOf(env.GITHUB_GRAPHQL_URL) ?? new URL(usual.graphql),
    isEnterpriseServer,
  };
}

function urlOf(text: string | undefined): URL | undefined {
  const url = URL.parse(text?.trim().replace(/\/+$/, '') ?? '');
  return url !== null && /^https?:$/.test(url.protocol) ? url : undefined;
}

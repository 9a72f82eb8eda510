type Environment = Readonly<Record<string, string | undefined>>;

const proxyNames = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

/** The environment of a task as the rest of Scangate reads one. */
export interface TaskEnvironment {
  readonly env: Environment;
  /** Rules for going round the proxy of the agent that cannot be followed. */
  readonly unusedBypasses: readonly string[];
}

/**
 * Adds what the agent hands to its tasks in a way of its own: secret variables (`SECRET_RAFTER_API_KEY`), which stand
 * for those of the same name, and its proxy, where the environment names none. Sources: azure-pipelines-agent
 * (`Handler.cs`, `ExecutionContext.cs`), azure-pipelines-task-lib (`getHttpProxyConfiguration`).
 */
export function taskEnvironment(given: Environment): TaskEnvironment {
  const secrets = Object.entries(given)
    .filter(([name]) => /^SECRET_./.test(name))
    .map(([name, value]) => [name.slice('SECRET_'.length), value] as const)
    .filter(([name]) => given[name] === undefined);
  const env = { ...given, ...Object.fromEntries(secrets) };
  const proxy = proxyNames.some((name) => env[name]) ? undefined : proxyOf(env);
  if (proxy === undefined) return { env, unusedBypasses: [] };
  const bypasses = bypassList(env.AGENT_PROXYBYPASSLIST);
  const hosts = bypasses.map(hostOf);
  const exempt = env.no_proxy || env.NO_PROXY || hosts.filter((host) => host !== undefined).join(',');
  return {
    env: { ...env, HTTPS_PROXY: proxy, HTTP_PROXY: proxy, NO_PROXY: exempt },
    unusedBypasses: bypasses.filter((_, index) => hosts[index] === undefined),
  };
}

/** One that cannot be read is handed on as it is: whoever needs it says what is wrong. */
function proxyOf(env: Environment): string | undefined {
  const { AGENT_PROXYURL: address, AGENT_PROXYUSERNAME: username, AGENT_PROXYPASSWORD: password } = env;
  if (!address) return undefined;
  const url = URL.parse(address);
  if (!username || url === null) return address;
  url.username = encodeURIComponent(username);
  url.password = encodeURIComponent(password ?? '');
  return url.href;
}

function bypassList(json: string | undefined): string[] {
  try {
    const list: unknown = JSON.parse(json || '[]');
    return Array.isArray(list) ? list.filter((rule) => typeof rule === 'string') : [];
  } catch {
    return [];
  }
}

/**
 * A rule is a regular expression over whole addresses. Those that people write name a host (`github\.com`,
 * `.*\.corp\.example`, `^https://nexus/.*`); they become that host and all below it. Anything else is never run: it
 * comes from outside, and may take for ever.
 */
function hostOf(rule: string): string | undefined {
  const host = rule
    .trim()
    .replaceAll('\\.', '.')
    .replace(/^\^?(?:https?:\/\/)?(?:\.?\*)?\.?/, '')
    .replace(/\/?(?:\.\*)?\$?$/, '');
  return /^[\w-]+(?:\.[\w-]+)*$/.test(host) ? host : undefined;
}

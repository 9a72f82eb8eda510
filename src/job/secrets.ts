import { vendorEnvironment } from '../backends/vendor-environment.ts';
import { definitionOf, environmentName, type InputName, inputNames } from '../config/inputs.ts';
import { givenText } from '../config/sources.ts';
import type { Redactor } from '../core/redact.ts';
import { parseProxy } from '../http/proxy.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Makes the redactor know every secret of the environment, before anything is written. */
export function registerSecrets(redactor: Pick<Redactor, 'add'>, env: Environment): void {
  for (const name of [...secretInputs.flatMap(namesOf), ...tokensOfCis]) add(env[name]);
  if (env.TF_BUILD?.toLowerCase() === 'true')
    for (const [name, value] of Object.entries(env))
      if (secretsOfTasks.test(name)) for (const secret of [value, ...parametersOf(value)]) add(secret);
  for (const url of [...proxyNames, ...urlNames].map((name) => parseProxy(env[name] ?? ''))) {
    const secret = url === null ? '' : secretOf(url);
    add(secret);
    add(decodeURIComponentOrNot(secret));
  }

  /** What is still `$(name)` is the name of a variable, and the hints that name it are to be read. */
  function add(secret: string | undefined) {
    if (secret && givenText(secret) !== undefined) redactor.add(secret);
  }
}

/** A token may stand alone, as the user name; Azure Repos has the organisation there, which its path begins with. */
function secretOf({ username, password, pathname }: URL): string {
  return password || (pathname.startsWith(`/${username}/`) ? '' : username);
}

const secretInputs = inputNames.filter((name) => definitionOf(name).secret);

/** The variables that can hold an input: ours, that of a step, a task or a template, and those that users of a backend have. */
function namesOf(input: InputName): string[] {
  const tables: readonly Partial<Record<InputName, readonly string[]>>[] = Object.values(vendorEnvironment);
  const foreign = tables.flatMap((names) => names[input] ?? []);
  const ofTask = `INPUT_${input.replaceAll('-', '').toUpperCase()}`;
  const ofTemplate = environmentName(input).replace('SCANGATE_', 'SCANGATE_INPUT_');
  return [environmentName(input), `INPUT_${input.toUpperCase()}`, ofTask, ofTemplate, ...foreign];
}

/**
 * What a CI gives each job. Sources: GitHub "Automatic token authentication" and "OpenID Connect", GitLab "Predefined
 * CI/CD variables reference", Azure Pipelines "Use predefined variables".
 */
const tokensOfCis = [
  ...['GITHUB_TOKEN', 'GH_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
  ...['GITLAB_TOKEN', 'CI_JOB_TOKEN', 'CI_JOB_JWT', 'CI_JOB_JWT_V1', 'CI_JOB_JWT_V2'],
  ...['CI_REGISTRY_PASSWORD', 'CI_DEPLOY_PASSWORD', 'CI_DEPENDENCY_PROXY_PASSWORD'],
  ...['SYSTEM_ACCESSTOKEN', 'AZURE_DEVOPS_EXT_PAT', 'AGENT_PROXYPASSWORD'],
];

/** How the agent of Azure Pipelines hands a task its secret variables, and what its service connections log in with. */
const secretsOfTasks =
  /^(?:SECRET_.|ENDPOINT_AUTH_(?!SCHEME_|PARAMETER_).|ENDPOINT_AUTH_PARAMETER_.*(?:TOKEN|PASSWORD|SECRET|KEY|CERTIFICATE))/i;

/** The secret values of `{"scheme":"Token","parameters":{"apitoken":"…"}}`. */
function parametersOf(value: string | undefined): string[] {
  const pairs = (value ?? '').matchAll(/"(\w*)"\s*:\s*("(?:[^"\\]|\\.)*")/g);
  return [...pairs].flatMap(([, name = '', text = '""']) =>
    /token|password|secret|key|certificate/i.test(name) ? [unquoted(text)] : [],
  );
}

function unquoted(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return text.slice(1, -1);
  }
}

const proxyNames = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];

/** Addresses that may hold credentials, whether or not they are taken with them. */
const urlNames = [
  ...(['base-url', 'osv-url', 'repository'] satisfies InputName[]).flatMap(namesOf),
  ...['CI_REPOSITORY_URL', 'BUILD_REPOSITORY_URI'],
];

function decodeURIComponentOrNot(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

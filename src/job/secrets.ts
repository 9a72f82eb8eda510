import { connectionInputs, vendorEnvironment } from '../backends/vendor-environment.ts';
import { definitionOf, environmentName, inputNames } from '../config/inputs.ts';
import type { Redactor } from '../core/redact.ts';
import { parseProxy } from '../http/proxy.ts';

const proxyNames = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];

/** Makes the redactor know every secret of the environment, before anything is written. */
export function registerSecrets(redactor: Redactor, env: Readonly<Record<string, string | undefined>>): void {
  const secretInputs = inputNames.filter((candidate) => definitionOf(candidate).secret);
  const foreign = Object.values(vendorEnvironment).flatMap((names) =>
    connectionInputs.filter((name) => secretInputs.includes(name)).flatMap((name) => names[name] ?? []),
  );
  for (const name of [...secretInputs.map(environmentName), ...foreign]) {
    const secret = env[name];
    if (secret) redactor.add(secret);
  }
  for (const name of proxyNames) {
    const proxy = parseProxy(env[name] ?? '');
    // A token may stand alone, as the user name.
    for (const secret of [proxy?.password || proxy?.username].filter((part) => part !== undefined)) {
      redactor.add(secret);
      redactor.add(decodeURIComponentOrNot(secret));
    }
  }
}

function decodeURIComponentOrNot(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

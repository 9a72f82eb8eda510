import { definitionOf, environmentName, inputNames } from '../config/inputs.ts';
import type { Redactor } from '../core/redact.ts';

const proxyNames = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];

/** Makes the redactor know every secret of the environment, before anything is written. */
export function registerSecrets(redactor: Redactor, env: Readonly<Record<string, string | undefined>>): void {
  for (const name of inputNames.filter((candidate) => definitionOf(candidate).secret)) {
    const secret = env[environmentName(name)];
    if (secret) redactor.add(secret);
  }
  for (const name of proxyNames) {
    const proxy = URL.parse(env[name] ?? '');
    if (!proxy?.password) continue;
    redactor.add(proxy.password);
    redactor.add(decodeURIComponentOrNot(proxy.password));
  }
}

function decodeURIComponentOrNot(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import { loadBackend } from '../backends/index.ts';
import type { Settings } from '../config/inputs.ts';
import { type Resolution, settingsOf } from '../config/resolve.ts';
import { describeError, type Problem } from '../core/errors.ts';
import { formatRule } from '../core/gate/rules.ts';
import type { CheckCapability } from '../core/model/check.ts';

/** What the values of several inputs, the files they name and the chosen backend say about each other. */
export async function checkScanSettings(resolution: Resolution): Promise<Problem[]> {
  const settings = settingsOf(resolution);
  const spelled = (name: keyof Settings) => resolution.inputs.get(name)?.spelled ?? name;
  const problems = [
    ...checkOsvUrl(settings, spelled('osv-url')),
    ...(await checkCaFile(settings['ca-file'], spelled('ca-file'))),
  ];
  if (settings.backend === undefined) return problems;
  const backend = await loadBackend(settings.backend);
  return [
    ...problems,
    ...(settings.options ? backend.checkOptions(settings.options, spelled('options')) : []),
    ...checkRules(settings, backend.checks, spelled('fail-on')),
    ...checkRequire(settings, backend.checks, spelled('require')),
  ];
}

/** A rule about something that the backend never looks at would hold for ever. */
function checkRules(
  settings: Partial<Settings>,
  checks: readonly CheckCapability[],
  input: string,
): Problem[] {
  if (settings.require !== 'auto') return [];
  const covered = new Set(checks.flatMap((check) => check.categories));
  return (settings['fail-on'] ?? []).flatMap((rule) =>
    rule.category === undefined || covered.has(rule.category)
      ? []
      : [
          {
            input,
            message: `rule '${formatRule(rule)}' can never be broken: backend ${settings.backend} does not look for ${rule.category}`,
            hint: `It looks for ${[...covered].join(', ')}.`,
          },
        ],
  );
}

function checkRequire(
  settings: Partial<Settings>,
  checks: readonly CheckCapability[],
  input: string,
): Problem[] {
  const names = checks.map((check) => check.name);
  const asked = settings.require === undefined || settings.require === 'auto' ? [] : settings.require;
  return asked
    .filter((name) => !names.includes(name))
    .map((name) => ({
      input,
      message: `'${name}' is not checked by backend ${settings.backend}`,
      hint: `It checks ${names.join(', ')}.`,
    }));
}

function checkOsvUrl(settings: Partial<Settings>, input: string): Problem[] {
  const url = settings['osv-url'];
  if (url?.protocol !== 'http:' || settings['allow-http'] || isLoopback(url.hostname)) return [];
  return [
    {
      input,
      message: `'${url.href}' is plain http, which anyone on the way can read and change`,
      hint: 'Use https, or set allow-http if that is really meant.',
    },
  ];
}

function isLoopback(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

async function checkCaFile(path: string | undefined, input: string): Promise<Problem[]> {
  if (path === undefined) return [];
  try {
    new X509Certificate(await readFile(path));
    return [];
  } catch (error) {
    return [
      {
        input,
        message: `'${path}' holds no certificate that can be read: ${describeError(error)}`,
        hint: 'It is a PEM file with -----BEGIN CERTIFICATE----- lines.',
      },
    ];
  }
}

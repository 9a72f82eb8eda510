import { readFile, stat } from 'node:fs/promises';
import type { BackendModule } from '../backends/backend-module.ts';
import type { LoadBackend } from '../backends/index.ts';
import { optionsNotInFile } from '../backends/options.ts';
import type { Settings } from '../config/inputs.ts';
import { type Resolution, settingsOf } from '../config/resolve.ts';
import { describeError, type Problem, ScangateError } from '../core/errors.ts';
import { formatRule, type Rule } from '../core/gate/rules.ts';
import type { CheckCapability } from '../core/model/check.ts';
import { parseCertificates } from '../http/ca.ts';
import { urlProblem } from '../http/url-policy.ts';
import { checkConnection } from './check-connection.ts';

/** What a scan adds to `checkBackendSettings`: whether its backend can be left or taken up as the inputs wish. */
export async function checkScanSettings(
  resolution: Resolution,
  loadBackend: LoadBackend,
): Promise<Problem[]> {
  const settings = settingsOf(resolution);
  const problems = await checkBackendSettings(resolution, loadBackend);
  if (settings.backend === undefined) return problems;
  const { attaches } = await loadBackend(settings.backend);
  const spelled = (name: keyof Settings) => resolution.inputs.get(name)?.spelled ?? name;
  return [...problems, ...checkTakingUp(settings, attaches, spelled)];
}

/** What the values of several inputs, the files they name and the chosen backend say about each other. */
export async function checkBackendSettings(
  resolution: Resolution,
  loadBackend: LoadBackend,
): Promise<Problem[]> {
  const settings = settingsOf(resolution);
  const spelled = (name: keyof Settings) => resolution.inputs.get(name)?.spelled ?? name;
  const problems = [
    ...checkUrl(settings['base-url'], settings['allow-http'] ?? false, spelled('base-url')),
    ...checkUrl(settings['osv-url'], settings['allow-http'] ?? false, spelled('osv-url')),
    ...(await checkCaFile(settings['ca-file'], spelled('ca-file'))),
    ...(await checkOsvDb(settings['osv-db'], spelled('osv-db'))),
  ];
  if (settings.backend === undefined) return problems;
  const backend = await loadBackend(settings.backend);
  return [
    ...problems,
    ...checkConnection(settings, backend.connection, (name) => resolution.inputs.has(name)),
    ...(settings.options ? backend.checkOptions(settings.options, spelled('options')) : []),
    ...(settings.options && resolution.inputs.get('options')?.origin === 'config file'
      ? optionsNotInFile(backend.options, settings.options, spelled('options'))
      : []),
    ...checkRules(settings, backend, spelled('fail-on')),
    ...checkRequire(settings, backend.checks, spelled('require')),
  ];
}

/** A scan that ends with this process can neither be left nor taken up. */
function checkTakingUp(
  settings: Partial<Settings>,
  attaches: boolean,
  spelled: (name: keyof Settings) => string,
): Problem[] {
  const [leave, id] = [settings.wait === false, settings['scan-id']];
  if (leave && id !== undefined)
    return [
      {
        input: spelled('scan-id'),
        message: `'${id}' is to be judged, but ${spelled('wait')} says not to wait`,
        hint: 'Remove one of them.',
      },
    ];
  if (attaches) return [];
  const message = `is not possible with backend ${settings.backend}: its scans end with this process`;
  const hint = "Remove it, or choose another 'backend'.";
  return [
    ...(leave ? [{ input: spelled('wait'), message: `false ${message}`, hint }] : []),
    ...(id === undefined ? [] : [{ input: spelled('scan-id'), message: `'${id}' ${message}`, hint }]),
  ];
}

/** A rule about something that the backend never looks at, or never tells, would hold for ever. */
function checkRules(
  settings: Partial<Settings>,
  { checks, namesNoFixes }: BackendModule,
  input: string,
): Problem[] {
  const covered = new Set(checks.flatMap((check) => check.categories));
  const never = (rule: Rule, why: string, hint: string): Problem => ({
    input,
    message: `rule '${formatRule(rule)}' can never be broken: backend ${settings.backend} ${why}`,
    hint,
  });
  return (settings['fail-on'] ?? []).flatMap((rule) => [
    ...(rule.category === undefined || covered.has(rule.category)
      ? []
      : [never(rule, `does not look for ${rule.category}`, `It looks for ${[...covered].join(', ')}.`)]),
    ...(rule.fixable && namesNoFixes
      ? [never(rule, 'does not say in which version something is fixed', "Leave out 'fixable'.")]
      : []),
  ]);
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

function checkUrl(url: URL | undefined, allowHttp: boolean, input: string): Problem[] {
  const problem = url && urlProblem(url, allowHttp);
  return problem ? [{ input, message: `'${url.href}' is not used: ${problem}` }] : [];
}

async function checkOsvDb(path: string | undefined, input: string): Promise<Problem[]> {
  if (path === undefined || (await stat(path).catch(() => undefined))) return [];
  return [{ input, message: `'${path}' does not exist`, hint: 'docs/offline.md says how to get one.' }];
}

async function checkCaFile(path: string | undefined, input: string): Promise<Problem[]> {
  if (path === undefined) return [];
  try {
    parseCertificates(await readFile(path, 'utf8'));
    return [];
  } catch (error) {
    if (!(error instanceof ScangateError))
      return [
        {
          input,
          message: `'${path}' cannot be read: ${describeError(error)}`,
          hint: 'Give the path of a PEM file.',
        },
      ];
    const { message, hint } = error;
    return [{ input, message: `'${path}': ${message}`, ...(hint ? { hint } : {}) }];
  }
}

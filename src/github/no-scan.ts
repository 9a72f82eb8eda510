import { InputError, type ScangateError } from '../core/errors.ts';
import { formatRule } from '../core/gate/rules.ts';
import type { Failure, ScanResult } from '../core/model/result.ts';
import { countBySeverity } from '../core/model/severity.ts';
import { exitCodeOf, type Outcome } from '../core/outcome.ts';
import { version } from '../version.ts';
import type { StepSettings } from './settings.ts';
import type { Step } from './step.ts';

/** The result of a run that ended before there was anything to scan. */
export function resultWithoutScan(
  { host, context }: Pick<Step, 'host' | 'context'>,
  { settings }: Pick<StepSettings, 'settings'>,
  outcome: Outcome,
  failure: Failure,
): ScanResult {
  const now = host.clock.date().toISOString();
  const policies = { onTimeout: settings['on-timeout'], onInconclusive: settings['on-inconclusive'] };
  return {
    tool: { name: 'Scangate', version },
    outcome,
    exitCode: exitCodeOf(outcome, policies),
    backend: settings.backend,
    target: context.code,
    startedAt: now,
    finishedAt: now,
    failOn: settings['fail-on'].map(formatRule),
    failure,
    checks: [],
    counts: countBySeverity([]),
    findings: [],
    reports: [],
  };
}

/** What an error says, as a part of a result. */
export function failureOf(error: ScangateError): Failure {
  const { code, message, hint } = error;
  return {
    code,
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(error instanceof InputError ? { problems: error.problems } : {}),
  };
}

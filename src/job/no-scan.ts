import type { Settings } from '../config/inputs.ts';
import { InputError, type ScangateError } from '../core/errors.ts';
import { formatRule } from '../core/gate/rules.ts';
import type { Failure, ScanResult } from '../core/model/result.ts';
import type { ScannedCode } from '../core/model/scan.ts';
import { countBySeverity } from '../core/model/severity.ts';
import { exitCodeOf, type Outcome } from '../core/outcome.ts';
import type { Clock } from '../core/ports/clock.ts';
import { version } from '../version.ts';

/** A run that ended before there was anything to scan. */
export interface WithoutScan {
  readonly settings: Settings;
  readonly code: ScannedCode;
  readonly clock: Clock;
}

/** The result of a run that ended before there was anything to scan. */
export function resultWithoutScan(
  { settings, code, clock }: WithoutScan,
  outcome: Outcome,
  failure: Failure,
): ScanResult {
  const now = clock.date().toISOString();
  const policies = { onTimeout: settings['on-timeout'], onInconclusive: settings['on-inconclusive'] };
  return {
    tool: { name: 'Scangate', version },
    outcome,
    exitCode: exitCodeOf(outcome, policies),
    backend: settings.backend,
    target: code,
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

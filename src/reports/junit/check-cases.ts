import type { Check } from '../../core/model/check.ts';
import type { ScanResult } from '../../core/model/result.ts';
import { type Xml, xml } from './xml.ts';

export interface CheckCase {
  readonly state: 'passed' | 'error' | 'skipped';
  readonly text: Xml;
}

/**
 * What the run could look at, as test cases: an error where the verdict needs what is missing or there is none, skipped
 * where a check is not complete and nothing depends on it.
 */
export function checkCases({ checks, verdict, failure, outcome }: ScanResult): CheckCase[] {
  const unmet = verdict?.unmet ?? [];
  const needs = unmet.filter(({ about }) => !checks.some(({ name }) => name === about));
  return [
    ...(failure
      ? [checkCase('run', outcome === 'skipped' ? 'skipped' : 'error', failure.message, failure.hint)]
      : []),
    ...checks.map((check) => ofCheck(check, unmet.find(({ about }) => about === check.name)?.reason)),
    ...needs.map(({ about, reason }) => checkCase(about, 'error', reason)),
  ];
}

function ofCheck({ name, state, scope, reasons }: Check, need: string | undefined): CheckCase {
  if (need !== undefined) return checkCase(name, 'error', need, ...reasons);
  if (state === 'complete') return checkCase(name, 'passed', scope);
  return checkCase(name, 'skipped', state === 'not-checked' ? 'NOT checked' : 'checked only in part');
}

function checkCase(
  name: string,
  state: CheckCase['state'],
  message: string,
  ...details: readonly (string | undefined)[]
): CheckCase {
  const lines = details.filter((detail) => detail !== undefined).map((detail) => xml`${detail}\n`);
  const content = {
    passed: () => xml`<system-out>${message}</system-out>`,
    error: () => xml`<error message="${message}" type="missing">${lines}</error>`,
    skipped: () => xml`<skipped message="${message}"/>`,
  }[state]();
  return {
    state,
    text: xml`    <testcase classname="checks" name="${name}" time="0">${content}</testcase>\n`,
  };
}

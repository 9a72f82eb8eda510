import type { Check, CheckCapability } from '../../core/model/check.ts';

/** What every scan of Rafter looks at; configuration counts as code. */
export const rafterChecks: readonly CheckCapability[] = [
  { name: 'vulnerabilities', categories: ['sca'] },
  { name: 'secrets', categories: ['secret'] },
  { name: 'code', categories: ['sast'] },
];

/** All of them, complete unless there is a reason. */
export function checksOf(scope: string, reasons: readonly string[]): Check[] {
  const state = reasons.length === 0 ? 'complete' : 'incomplete';
  return rafterChecks.map((check) => ({ ...check, state, reasons, scope }));
}

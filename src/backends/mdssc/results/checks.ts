import type { Check, CheckCapability, CheckName, CheckState } from '../../../core/model/check.ts';
import { someOf } from '../../../core/words.ts';

export const capabilities = {
  sbom: { name: 'sbom', categories: ['sca', 'license'] },
  vulnerabilities: { name: 'vulnerabilities', categories: ['sca'] },
  malware: { name: 'malware', categories: ['malware'] },
  secrets: { name: 'secrets', categories: ['secret'], worst: 'high' },
  licenses: { name: 'licenses', categories: ['license'], worst: 'medium' },
} as const satisfies Partial<Record<CheckName, CheckCapability>>;

const worstFirst: readonly CheckState[] = ['not-checked', 'incomplete', 'complete'];

/** A check that has as many reasons as things went wrong; with none it is complete. */
export function checkOf(
  capability: CheckCapability,
  scope: string,
  reasons: readonly string[],
  without: CheckState = 'incomplete',
): Check {
  return { ...capability, state: reasons.length === 0 ? 'complete' : without, reasons, scope };
}

/** The same check of several scans: as complete as the least of them. */
export function jointCheck(checks: readonly [Check, ...Check[]]): Check {
  const [first] = checks;
  const states = new Set(checks.map(({ state }) => state));
  return {
    ...first,
    state: worstFirst.find((state) => states.has(state)) ?? 'incomplete',
    reasons: [...new Set(checks.flatMap(({ reasons }) => reasons))],
    scope: someOf([...new Set(checks.map(({ scope }) => scope))], 5, '; '),
  };
}

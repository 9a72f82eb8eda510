import type { Check, CheckCapability } from '../../../core/model/check.ts';

/** The check for known vulnerabilities and known malicious packages. */
export const vulnerabilityCheck: CheckCapability = {
  name: 'vulnerabilities',
  categories: ['sca', 'malware'],
};

/** The check when nobody was asked, and why: a sentence. Loads nothing, so that an offline run stays quick. */
export function notChecked(reason: string): Check {
  return { ...vulnerabilityCheck, state: 'not-checked', reasons: [reason], scope: 'no components' };
}

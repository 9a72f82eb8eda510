import type { Check, CheckCapability } from '../../core/model/check.ts';

export const sbomCheck: CheckCapability = { name: 'sbom', categories: ['sca', 'malware'] };

/** For known vulnerabilities and known malicious packages. */
export const vulnerabilityCheck: CheckCapability = {
  name: 'vulnerabilities',
  categories: ['sca', 'malware'],
};

export const secretsCheck: CheckCapability = { name: 'secrets', categories: ['secret'] };

/** For the policy: nothing that it finds is above `low`. */
export const complianceCheck: CheckCapability = {
  name: 'compliance',
  categories: ['compliance'],
  worst: 'low',
};

/** For denied licences, where any are. */
export const licensesCheck: CheckCapability = {
  name: 'licenses',
  categories: ['license'],
  worst: 'medium',
};

/** The check when nothing was looked at, and why: a sentence. */
export function notChecked(capability: CheckCapability, reason: string): Check {
  return { ...capability, state: 'not-checked', reasons: [reason], scope: 'nothing' };
}

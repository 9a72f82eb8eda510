import type { Check, CheckCapability } from '../../core/model/check.ts';

export const sbomCheck: CheckCapability = { name: 'sbom', categories: ['sca'] };
export const vulnerabilityCheck: CheckCapability = { name: 'vulnerabilities', categories: ['sca'] };
export const licenseCheck: CheckCapability = { name: 'licenses', categories: ['license'] };
export const complianceCheck: CheckCapability = { name: 'compliance', categories: ['compliance'] };
export const malwareCheck: CheckCapability = { name: 'malware', categories: ['malware'] };

/** A check, complete unless there is a reason why not. */
export function checked(capability: CheckCapability, reasons: readonly string[], scope: string): Check {
  return { ...capability, state: reasons.length === 0 ? 'complete' : 'incomplete', reasons, scope };
}

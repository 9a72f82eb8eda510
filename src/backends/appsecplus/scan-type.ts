import type { CheckCapability } from '../../core/model/check.ts';
import type { Category } from '../../core/model/finding.ts';

export const scanTypes = ['sast', 'dast', 'sca', 'container'] as const;
export type ScanType = (typeof scanTypes)[number];

/** What a scan of each type looks at. */
const covered = {
  sast: { name: 'code', categories: ['sast'] },
  dast: { name: 'dynamic', categories: ['dast'] },
  sca: { name: 'vulnerabilities', categories: ['sca'] },
  container: { name: 'containers', categories: ['container'] },
} as const satisfies Readonly<Record<ScanType, CheckCapability>>;

export const appsecplusChecks: readonly CheckCapability[] = Object.values(covered);

export function checkOf(type: ScanType): CheckCapability {
  return covered[type];
}

/** The category of all that a scan of this type finds. */
export function categoryOf(type: ScanType): Category {
  return covered[type].categories[0];
}

/** Reads the vendor's word, in any case; undefined for one that is not known. */
export function parseScanType(word: string): ScanType | undefined {
  return scanTypes.find((type) => type === word.trim().toLowerCase());
}

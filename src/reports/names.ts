import type { Finding } from '../core/model/finding.ts';
import { line } from '../core/text.ts';

/** The rule of a finding as one cleaned line that is never empty. */
export function ruleName({ ruleId, category }: Finding): string {
  return line`${ruleId}`.toString().trim() || category;
}

/** The title of a finding as one cleaned line that is never empty. */
export function titleOf(finding: Finding): string {
  return line`${finding.title}`.toString().trim() || ruleName(finding);
}

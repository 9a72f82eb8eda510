import type { ScanResult } from '../../core/model/result.ts';

export type CommentMode = 'always' | 'on-findings' | 'on-failure' | 'never';

/** Whether a result deserves a comment. A scan that says nothing is never taken for one without findings. */
export function deservesComment(
  mode: CommentMode,
  { outcome, findings }: Pick<ScanResult, 'outcome' | 'findings'>,
): boolean {
  if (mode === 'always') return true;
  if (mode === 'never') return false;
  const isFine = outcome === 'passed' || outcome === 'skipped' || outcome === 'started';
  return !isFine || (mode === 'on-findings' && findings.length > 0);
}

import { usageAnswer } from './schema.ts';

/** A pool of scans that is empty, in words: `10 of 10 fast scans are used; renewed on 2026-01-01`. */
export type UsedUp = string;

/**
 * Whether the answer of `GET /api/static/usage` says that no scan of this mode is left. A shape that is not known, or
 * a plan without a limit, says nothing: then the start itself tells.
 */
export function usedUpBy(answer: unknown, mode: 'fast' | 'plus'): UsedUp | undefined {
  const read = usageAnswer.safeParse(answer);
  if (!read.success) return undefined;
  const { quota } = read.data;
  const { used, limit, remaining } = quota[mode] ?? {
    limit: quota.scans_limit,
    remaining: quota.remaining_scans,
  };
  const left = remaining ?? (limit === undefined || used === undefined ? undefined : limit - used);
  const unlimited = limit !== undefined && limit < 0;
  const mayScan = quota[mode] === undefined ? quota.can_scan : undefined;
  const empty = mayScan === undefined ? left !== undefined && left <= 0 && !unlimited : !mayScan;
  if (!empty) return undefined;
  return describeUsedUp(mode, used, limit, quota.quota_reset_date ?? quota.reset_date);
}

export function describeUsedUp(
  mode: string,
  used: number | undefined,
  limit: number | undefined,
  resetDate?: string,
): UsedUp {
  const count = limit === undefined ? `all ${mode} scans` : `${used ?? limit} of ${limit} ${mode} scans`;
  return `${count} are used${resetDate === undefined ? '' : `; renewed on ${resetDate.slice(0, 10)}`}`;
}

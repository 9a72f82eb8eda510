/** The two pools that Rafter counts apart. */
export const scanModes = ['fast', 'plus'] as const;
export type ScanMode = (typeof scanModes)[number];

/** How many scans an account has. */
export interface Quota {
  readonly limits: Readonly<Record<ScanMode, number>>;
  readonly used: Record<ScanMode, number>;
  /** A month after the account was opened. */
  readonly resetsOn: Date;
}

export function createQuota(usedUp: boolean, today: Date): Quota {
  const limits = { fast: 200, plus: 5 };
  const resetsOn = new Date(today);
  resetsOn.setUTCMonth(today.getUTCMonth() + 1);
  return { limits, used: usedUp ? { ...limits } : { fast: 0, plus: 0 }, resetsOn };
}

/** `GET /api/static/usage`, as the current reference page shows it. */
export function usage({ limits, used, resetsOn }: Quota) {
  const pool = (mode: ScanMode) => ({
    used: used[mode],
    limit: limits[mode],
    remaining: limits[mode] - used[mode],
  });
  return { quota: { fast: pool('fast'), plus: pool('plus'), quota_reset_date: resetsOn.toISOString() } };
}

/** The same as older pages show it: one pool. */
export function olderUsage({ limits, used, resetsOn }: Quota) {
  const remaining = limits.fast - used.fast;
  return {
    quota: {
      can_scan: remaining > 0,
      remaining_scans: remaining,
      scans_limit: limits.fast,
      period: 'monthly',
      reset_date: resetsOn.toISOString(),
    },
  };
}

/** The body of a start that is refused because the pool is empty. */
export function usedUp({ limits }: Quota, mode: ScanMode) {
  const name = mode === 'plus' ? 'Plus' : 'Fast';
  return {
    error: `You have reached your ${name} scan limit for this billing period. Upgrade your plan or wait for your quota to reset.`,
    scan_mode: mode,
    used: limits[mode],
    limit: limits[mode],
  };
}

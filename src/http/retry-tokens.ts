const full = 100;
const costOfRetry = 5;

/**
 * What all calls of a client may spend on retries together, so that a server in trouble is not asked many times for
 * each of many calls. One success gives one token back.
 */
export interface RetryTokens {
  /** Takes the price of a retry; false, taking nothing, where it is not there. */
  spend(): boolean;
  earn(): void;
}

export function createRetryTokens(): RetryTokens {
  let tokens = full;
  return {
    spend() {
      if (tokens < costOfRetry) return false;
      tokens -= costOfRetry;
      return true;
    },
    earn() {
      tokens = Math.min(full, tokens + 1);
    },
  };
}

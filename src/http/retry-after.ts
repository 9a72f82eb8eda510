import { parseHttpDate } from './http-date.ts';

/** The longest wait that a timer of Node.js can do; a longer one would end at once. */
export const longestWaitMs = 2 ** 31 - 1;

/**
 * Milliseconds that `Retry-After` (RFC 9110 section 10.2.3) asks to wait. A date counts from the answer's own `Date`,
 * so a server whose clock is wrong is understood all the same; `now` stands in where there is none. Undefined for
 * nothing, nonsense, a negative number or several values.
 */
export function retryAfterMs(headers: Readonly<Record<string, string>>, now: Date): number | undefined {
  const value = headers['retry-after']?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(value)) return clamp(Number(value) * 1_000);
  const at = parseHttpDate(value);
  if (at === undefined) return undefined;
  return clamp(at - (parseHttpDate(headers.date ?? '') ?? now.getTime()));
}

function clamp(ms: number): number {
  return Math.min(longestWaitMs, Math.max(0, Math.ceil(ms)));
}

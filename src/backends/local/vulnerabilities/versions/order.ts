/** How the versions of one ecosystem are ordered. */
export interface VersionOrder {
  /** Whether it is a version at all; nothing else may be compared. */
  isVersion(text: string): boolean;
  /** Negative when `a` is older than `b`. */
  compare(a: string, b: string): number;
}

/** No ecosystem has longer ones that anybody publishes; what is longer is not taken apart. */
export const longestVersion = 256;

/** Of two runs of digits, however long: negative when `a` is the smaller number. */
export function compareNumbers(a: string, b: string): number {
  const [left, right] = [a.replace(/^0+(?=\d)/, ''), b.replace(/^0+(?=\d)/, '')];
  return left.length - right.length || (left < right ? -1 : left > right ? 1 : 0);
}

export function isNumber(text: string): boolean {
  return /^\d+$/.test(text);
}

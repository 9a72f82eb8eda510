import { ScangateError } from './errors.ts';
import { number } from './words.ts';

/** Throws `RESULTS_TOO_LARGE` where a scan has more of something than is read: what is judged is all of it or nothing. */
export function refuseMoreThan(most: number, count: number, what: string): void {
  if (count <= most) return;
  throw new ScangateError(
    'RESULTS_TOO_LARGE',
    `the scan has ${number(count)} ${what}, and ${number(most)} can be judged at once`,
    { hint: 'Scan it in parts: fewer folders or projects in one scan.' },
  );
}

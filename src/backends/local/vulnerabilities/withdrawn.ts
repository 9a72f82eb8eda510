import type { OsvRecord } from './schema.ts';

/** `withdrawn` is the time from which a record no longer counts; one that is no time counts on. */
export function isWithdrawn({ withdrawn }: OsvRecord, now: Date): boolean {
  return withdrawn !== undefined && Date.parse(withdrawn) <= now.getTime();
}

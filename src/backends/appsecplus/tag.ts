/** What all scans that Scangate starts are tagged with. */
export const ownTag = 'scangate-';

/** `triggeredBy` of a scan of this order: the same for each try at the same work, so that one is found again. */
export function tagOf(key: string): string {
  return `${ownTag}${key.slice(0, 12)}`;
}

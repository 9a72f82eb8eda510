/**
 * Whether a string can be the id of an OSV record, `<database>-<entry>`: letters, digits and the punctuation that the
 * databases use (`SUSE-SU-2022:0001-1`). Nothing that could lead a URL elsewhere.
 */
export function isAdvisoryId(id: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._:~+-]{0,127}$/.test(id) && !id.includes('..');
}

/** The page of a record for people; none for what cannot be an id. */
export function advisoryUrl(id: string): string | undefined {
  return isAdvisoryId(id) ? `https://osv.dev/vulnerability/${encodeURIComponent(id)}` : undefined;
}

export function isCve(id: string): boolean {
  return id.startsWith('CVE-');
}

/** The GitHub Advisory Database. */
export function isGhsa(id: string): boolean {
  return id.startsWith('GHSA-');
}

/** A report of a malicious package (https://github.com/ossf/malicious-packages). */
export function isMalwareReport(id: string): boolean {
  return id.startsWith('MAL-');
}

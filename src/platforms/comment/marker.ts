import { createHash } from 'node:crypto';

/** Which comment of ours a text is, and which run wrote it. */
export interface Marker {
  /** A newer run has a higher number; 0 where the CI does not say. */
  readonly id: number;
  /** One more, or a higher number, each time the same run is started again. */
  readonly attempt: number;
}

const pattern = /^<!-- scangate ([0-9a-f]{32}) run=(\d{1,15})\.(\d{1,15}) -->\r?\n/;

/** The first line of a comment. It holds a digest of the key, so no key can break out of it. */
export function markerLine(key: string, { id, attempt }: Marker): string {
  return `<!-- scangate ${digestOf(key)} run=${id}.${attempt} -->\n`;
}

/** The marker of a comment that begins with one of this key; text quoted further down never counts. */
export function markerOf(body: string, key: string): Marker | undefined {
  const [, digest, id, attempt] = pattern.exec(body) ?? [];
  return digest === digestOf(key) ? { id: Number(id), attempt: Number(attempt) } : undefined;
}

/** What people see of a comment; the web editor changes line ends. */
export function textOf(body: string): string {
  return body.replace(pattern, '').replaceAll('\r\n', '\n').trimEnd();
}

/** Whether a comment was written by a run that began after this one; never where the runner did not name this one. */
export function isNewer(marker: Marker, than: Marker): boolean {
  if (than.id === 0) return false;
  return marker.id === than.id ? marker.attempt > than.attempt : marker.id > than.id;
}

function digestOf(key: string): string {
  return createHash('sha256').update(key.toWellFormed()).digest('hex').slice(0, 32);
}

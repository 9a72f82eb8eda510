import { cut } from '../../../core/cut.ts';
import type { ScanState, ScanStatus } from '../../../core/model/scan.ts';
import { countOf, type Folded, objectOf } from '../wire/fold.ts';

/** The names are those of the documents, and the synonyms that clients of real servers accept. */
const states: ReadonlyMap<string, ScanState> = new Map([
  ['notstarted', 'queued'],
  ['pending', 'queued'],
  ['running', 'running'],
  ['scanning', 'running'],
  ['inprogress', 'running'],
  ['cancelled', 'cancelled'],
  ['canceled', 'cancelled'],
  ['failed', 'failed'],
  ['error', 'failed'],
  ['completed', 'completed'],
  ['finished', 'completed'],
  ['success', 'completed'],
]);

/** Older versions give the place in the enumeration `NotStarted, Running, Cancelled, Failed, Completed`. */
const byNumber: readonly ScanState[] = ['queued', 'running', 'cancelled', 'failed', 'completed'];

/** What a scan (its names in lower case) says about its state; undefined where it says nothing. */
export function stateIn(scan: unknown): ScanStatus | undefined {
  const word = wordIn(objectOf(scan));
  if (word === undefined) return undefined;
  const place = countOf(word);
  const name = String(word)
    .toLowerCase()
    .replaceAll(/[\s_-]/g, '');
  const known = place === undefined ? states.get(name) : byNumber[place];
  return known === undefined ? { state: 'unknown', detail: cut(String(word), 200) } : { state: known };
}

/** Five places in which servers have been seen to put it, the surest first. */
function wordIn(scan: Folded): string | number | undefined {
  const nested = objectOf(scan.scanstatus).scanningstate;
  const candidates = [scan.scanningstate, nested, scan.scanstatus, scan.status, scan.state];
  return candidates.find(
    (value): value is string | number =>
      (typeof value === 'string' && value.trim() !== '') || typeof value === 'number',
  );
}

/** Worst first: one scan that has failed is a failure of the whole. */
const worstFirst: readonly ScanState[] = ['failed', 'cancelled', 'unknown', 'running', 'queued', 'completed'];

/** What several scans of one start say together. */
export function worstOf(statuses: readonly ScanStatus[]): ScanStatus {
  const place = ({ state }: ScanStatus) => worstFirst.indexOf(state);
  const worst = statuses.reduce((a, b) => (place(b) < place(a) ? b : a));
  if (statuses.length === 1) return worst;
  const alike = statuses.filter(({ state }) => state === worst.state).length;
  const detail = worst.detail === undefined ? '' : `: ${worst.detail}`;
  return { ...worst, detail: `${alike} of ${statuses.length} scans${detail}` };
}

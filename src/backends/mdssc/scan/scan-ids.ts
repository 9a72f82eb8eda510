import { ScangateError } from '../../../core/errors.ts';
import { listOf, objectOf, textIn } from '../wire/fold.ts';

/** One start can bring several scans; together they are one scan of ours, with one id. */
const separator = '.';

export function joinScanIds(ids: readonly string[]): string {
  const odd = ids.find((id) => !/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(id));
  if (odd !== undefined)
    throw new ScangateError(
      'BACKEND_PROTOCOL',
      `the server gave the scan an id that cannot be used: '${odd}'`,
      {
        mayHaveRun: true,
      },
    );
  return ids.join(separator);
}

export function splitScanIds(id: string): readonly string[] {
  return id.split(separator).filter((part) => part !== '');
}

/** The ids in the answer to a start (its names in lower case); none where it lists none. */
export function scanIdsIn(answer: unknown): readonly string[] {
  const list = listOf(objectOf(answer).scanids);
  if (list === undefined) return [textIn(answer, 'scanids', 'scanid', 'id') ?? []].flat();
  return [...new Set(list.filter((id) => typeof id === 'string' || typeof id === 'number').map(String))];
}

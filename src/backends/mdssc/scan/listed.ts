import type { ScanState } from '../../../core/model/scan.ts';
import { pathOf } from '../wire/address.ts';
import type { MdsscClient } from '../wire/client.ts';
import { listOf, objectOf, textIn, totalIn } from '../wire/fold.ts';
import { startIn } from './facts.ts';
import { stateIn } from './state.ts';

/** A scan in a list; what the list does not tell is absent. */
export interface ListedScan {
  readonly id: string;
  readonly state: ScanState;
  readonly repositoryId?: string | undefined;
  readonly repositoryName?: string | undefined;
  readonly workflowId?: string | undefined;
  readonly reference?: string | undefined;
  readonly commit?: string | undefined;
  /** Of an uploaded file. */
  readonly fileName?: string | undefined;
  /** Milliseconds since 1970. */
  readonly startedAt?: number;
}

/** A look-up that fails for so many milliseconds is given up: no scan depends on it alone. */
const listMs = 10_000;

/** `GET /scans` of the last day that run or have ended well; undefined where not all of them can be read. */
export async function recentScans(
  client: MdsscClient,
  search: string,
  signal: AbortSignal,
): Promise<readonly ListedScan[] | undefined> {
  const { value } = await client.ask(
    {
      path: 'scans',
      query: [
        ['Status', 'Running'],
        ['Status', 'NotStarted'],
        ['Status', 'Completed'],
        ['TimeFrame', 'OneDay'],
        ...(search === '' ? [] : ([['Search', search]] as const)),
      ],
      meaning: { about: 'the list of scans' },
      sending: { budgetMs: listMs },
    },
    signal,
  );
  const scans = scansIn(value);
  return scans && (totalIn(value) ?? scans.length) <= scans.length ? scans : undefined;
}

/** `GET /scans/{serviceId}/{repositoryId}`; undefined where it cannot be read. */
export async function scansOfRepository(
  client: MdsscClient,
  storageId: string,
  repositoryId: string,
  signal: AbortSignal,
): Promise<readonly ListedScan[] | undefined> {
  const path = pathOf('scans', storageId, repositoryId);
  return scansIn(
    (await client.ask({ path, meaning: { about: 'the scans of the repository' } }, signal)).value,
  );
}

/** Newest first, as far as the list tells; the rest in the order of the list. */
export function newestFirst(scans: readonly ListedScan[]): readonly ListedScan[] {
  return scans.toSorted((a, b) => (b.startedAt ?? 0) - (a.startedAt ?? 0));
}

function scansIn(value: unknown): readonly ListedScan[] | undefined {
  const list = listOf(value, 'scans', 'scanresults', 'items', 'data', 'entries', 'results');
  const scans = list?.flatMap(listedScan);
  return scans?.length === list?.length ? scans : undefined;
}

function listedScan(item: unknown): ListedScan[] {
  const id = textIn(item, 'id', 'scanid');
  if (id === undefined) return [];
  const [firstReference] = listOf(objectOf(item).repositoryreferences) ?? [];
  const startedAt = Date.parse(startIn(item) ?? '');
  return [
    {
      id,
      state: stateIn(item)?.state ?? 'unknown',
      repositoryId: textIn(item, 'repositoryid'),
      repositoryName: textIn(item, 'repositoryname'),
      workflowId: textIn(item, 'workflowid'),
      reference:
        textIn(item, 'repositoryreference', 'reference', 'branch') ??
        (typeof firstReference === 'string' ? firstReference : undefined),
      commit: textIn(item, 'commitsha', 'commitid', 'commithash', 'commit', 'sha'),
      fileName: textIn(item, 'filename', 'repositoryname', 'name'),
      ...(Number.isNaN(startedAt) ? {} : { startedAt }),
    },
  ];
}

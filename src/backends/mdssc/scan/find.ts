import { ScangateError } from '../../../core/errors.ts';
import { isTerminal } from '../../../core/model/scan.ts';
import type { ScanOrder } from '../../../core/ports/backend.ts';
import type { RepositorySource } from '../source/find-source.ts';
import { plainReference } from '../source/references.ts';
import type { MdsscClient } from '../wire/client.ts';
import { type ListedScan, newestFirst, recentScans } from './listed.ts';
import { uploadName } from './start.ts';

/**
 * Looks up the scan of a start whose answer was lost. An upload carries its order in its file name. The scan of a
 * repository carries nothing: two pushes to one branch, or two jobs, look alike. So only a scan that was not there
 * before our own start is taken for it, or one that the server says is of our commit; never somebody else's.
 */
export class ScanFinder {
  readonly #client: MdsscClient;
  /** The scans that were there before the start of an order; undefined where they could not be read. */
  readonly #before = new Map<string, ReadonlySet<string> | undefined>();

  constructor(client: MdsscClient) {
    this.#client = client;
  }

  /** Remembers what is there before a start. */
  async lookBefore(order: ScanOrder, { repository }: RepositorySource, signal: AbortSignal): Promise<void> {
    const there = await recentScans(this.#client, repository.name, signal).catch(() => undefined);
    signal.throwIfAborted();
    this.#before.set(order.key, there && new Set(there.map(({ id }) => id)));
  }

  async upload(order: ScanOrder, signal: AbortSignal): Promise<string | undefined> {
    const name = uploadName(order);
    const scans = await this.#recent(name, signal);
    return newestFirst(scans).find((scan) => scan.fileName === name && isOfUse(scan))?.id;
  }

  async repositoryScan(
    order: ScanOrder,
    { repository, reference, workflowId }: RepositorySource,
    signal: AbortSignal,
  ): Promise<string | undefined> {
    const scans = await this.#recent(repository.name, signal);
    const fits = newestFirst(scans).filter(
      (scan) =>
        plainReference(scan.reference ?? '') === reference &&
        (scan.repositoryId ?? repository.id) === repository.id &&
        (scan.repositoryId !== undefined || scan.repositoryName === repository.name) &&
        (workflowId === undefined || (scan.workflowId ?? workflowId) === workflowId) &&
        isOfUse(scan),
    );
    const { sha } = order.target;
    const ofCommit = fits.find(({ commit }) => commit !== undefined && commit.toLowerCase() === sha);
    if (ofCommit || !this.#before.has(order.key)) return ofCommit?.id;
    const before = this.#before.get(order.key);
    if (before === undefined) throw cannotTell('they could not be listed before the start');
    const since = (scan: ListedScan) => scan.commit === undefined && !before.has(scan.id);
    const ours = fits.find(since);
    if (!ours && scans.some((scan) => since(scan) && scan.reference === undefined))
      throw cannotTell('the server does not tell their references');
    return ours?.id;
  }

  async #recent(search: string, signal: AbortSignal): Promise<readonly ListedScan[]> {
    const scans = await recentScans(this.#client, search, signal);
    if (scans === undefined) throw cannotTell('their list is cut, or in an unknown shape');
    return scans;
  }
}

function isOfUse({ state }: ListedScan): boolean {
  return state === 'completed' || !isTerminal(state);
}

function cannotTell(why: string): ScangateError {
  return new ScangateError('BACKEND_PROTOCOL', `scans cannot be told apart: ${why}`);
}

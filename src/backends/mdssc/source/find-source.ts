import { InputError, ScangateError } from '../../../core/errors.ts';
import type { ScanTarget } from '../../../core/model/scan.ts';
import { nearest } from '../../../core/nearest.ts';
import { someOf } from '../../../core/words.ts';
import type { MdsscOptions } from '../options.ts';
import type { MdsscClient } from '../wire/client.ts';
import { type Named, repositoriesOf, type ScanSource, sourcesOf, storagesOf } from './lookups.ts';
import { alike, choose, isNamed, lastPart } from './names.ts';
import { plainReference } from './references.ts';

/** Which reference of which repository a scan is of, in the ids of the server. */
export interface RepositorySource {
  readonly storage: Named;
  readonly repository: Named;
  readonly reference: string;
  readonly workflowId?: string;
  /** The repository has another name than the one that is checked out. */
  readonly ofOtherCode?: true;
  /** What a reader of the results must know about the choice, a sentence each. */
  readonly warnings: readonly string[];
}

/**
 * Finds storage, repository and reference by the options, what the workflow names, and the name of what is checked out.
 * Rejects with `TARGET_UNUSABLE`, or an `InputError`, that says which option decides.
 */
export async function findSource(
  client: MdsscClient,
  options: MdsscOptions,
  target: Pick<ScanTarget, 'repository' | 'ref'>,
  signal: AbortSignal,
): Promise<RepositorySource> {
  const reference = referenceOf(options, target);
  const workflowId = options['workflow-id'];
  const sources = workflowId === undefined ? [] : await sourcesOf(client, workflowId, signal);
  const found =
    ofOptions(options) ??
    (sources.length > 0
      ? ofWorkflow(sources, options, target)
      : await ofStorages(client, options, target, signal));
  return { ...found, reference, ...(workflowId === undefined ? {} : { workflowId }) };
}

type Found = Pick<RepositorySource, 'storage' | 'repository' | 'warnings' | 'ofOtherCode'>;

function referenceOf({ reference }: MdsscOptions, { ref }: Pick<ScanTarget, 'ref'>): string {
  const plain = plainReference(reference ?? ref ?? '');
  if (plain !== '') return plain;
  throw new InputError([
    {
      input: 'options: reference',
      message: 'is not set, and the checkout is on no branch',
      hint: 'Name the branch or tag that the server shall scan.',
    },
  ]);
}

/** Ids that the user gave need no look-up. */
function ofOptions(options: MdsscOptions): Found | undefined {
  const { 'storage-id': storageId, 'repository-id': repositoryId } = options;
  if (storageId === undefined || repositoryId === undefined) return undefined;
  return {
    storage: { id: storageId, name: options.storage ?? '' },
    repository: { id: repositoryId, name: options.repository ?? '' },
    warnings: [],
  };
}

function ofWorkflow(
  sources: readonly ScanSource[],
  options: MdsscOptions,
  target: Pick<ScanTarget, 'repository'>,
): Found {
  const ofId = sources.filter(({ id }) => (options['storage-id'] ?? id) === id);
  const storages = options.storage === undefined ? ofId : alike(ofId, ({ name }) => name, options.storage);
  if (storages.length === 0)
    throw unusable(
      'the workflow has no such storage',
      'storage',
      sources,
      options['storage-id'] ?? options.storage,
    );
  const all = storages.flatMap((storage) =>
    storage.repositories.map((repository) => ({ storage, repository })),
  );
  if (all.length === 0) throw unusable('the workflow names no repository', 'repository-id', [], undefined);
  const [only] = all;
  const asked = options['repository-id'] ?? options.repository;
  if (all.length === 1 && only && asked === undefined)
    return isNamed(only.repository, target)
      ? { ...only, warnings: [] }
      : { ...only, warnings: otherName(only.repository, target), ofOtherCode: true };
  const fits = choose(all, ({ repository }) => repository, options, target);
  const [first, second] = fits;
  if (first && !second) return { ...first, warnings: [] };
  throw second
    ? unusable('several repositories of the workflow fit', 'storage', storages, undefined)
    : unusable(
        'the workflow has no such repository',
        'repository',
        all.map(({ repository }) => repository),
        asked,
      );
}

async function ofStorages(
  client: MdsscClient,
  options: MdsscOptions,
  target: Pick<ScanTarget, 'repository'>,
  signal: AbortSignal,
): Promise<Found> {
  if (options['storage-id'] === undefined && options.storage === undefined)
    throw unusable('the workflow names no storage', 'storage', [], undefined);
  const { storage, warnings } = await findStorage(client, options, signal);
  const repositoryId = options['repository-id'];
  if (repositoryId !== undefined)
    return { storage, repository: { id: repositoryId, name: options.repository ?? '' }, warnings };
  const wanted = options.repository ?? lastPart(target.repository);
  if (wanted === undefined)
    throw unusable('the checkout has no repository name', 'repository', [], undefined);
  const repositories = await repositoriesOf(client, storage.id, wanted, signal);
  const [first, second] = choose(repositories, (repository) => repository, options, target);
  if (first && !second) return { storage, repository: first, warnings };
  throw unusable(
    second ? `several repositories are called '${wanted}'` : `the storage has no repository '${wanted}'`,
    second ? 'repository-id' : 'repository',
    repositories,
    wanted,
  );
}

async function findStorage(
  client: MdsscClient,
  options: MdsscOptions,
  signal: AbortSignal,
): Promise<{ readonly storage: Named; readonly warnings: readonly string[] }> {
  const { 'storage-id': id, storage: wanted = '' } = options;
  if (id !== undefined) return { storage: { id, name: wanted }, warnings: [] };
  const { all, warning } = await storagesOf(client, signal);
  const [storage, second] = alike(all, ({ name }) => name, wanted);
  if (storage && !second) return { storage, warnings: warning === undefined ? [] : [warning] };
  const why = second ? `several storages are called '${wanted}'` : `there is no storage '${wanted}'`;
  throw unusable(
    warning === undefined ? why : `${why}, but ${warning}`,
    second ? 'storage-id' : 'storage',
    all,
    wanted,
  );
}

function otherName({ name }: Named, { repository = '' }: Pick<ScanTarget, 'repository'>): string[] {
  return [`The workflow scans the repository '${name}', but '${lastPart(repository)}' is checked out.`];
}

function unusable(
  why: string,
  option: string,
  candidates: readonly Named[],
  wanted: string | undefined,
): ScangateError {
  const names = candidates.map(({ id, name }) => name || id);
  const near = wanted === undefined ? undefined : nearest(wanted, names);
  const possible = names.length > 0 ? ` Possible: ${someOf(names, 10)}.` : '';
  return new ScangateError('TARGET_UNUSABLE', why, {
    hint: `Say it with the option '${option}'.${near ? ` Did you mean '${near}'?` : possible}`,
  });
}

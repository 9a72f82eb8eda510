import { ScangateError } from '../../../core/errors.ts';
import { nearest } from '../../../core/nearest.ts';
import { someOf } from '../../../core/words.ts';
import { pathOf } from '../wire/address.ts';
import type { MdsscClient } from '../wire/client.ts';
import { countOf, listOf, objectOf, textIn } from '../wire/fold.ts';

/** A reference of a repository, in the ids of the server. */
interface Place {
  readonly storageId: string;
  readonly repositoryId: string;
  readonly reference: string;
}

/**
 * Rejects with `TARGET_UNUSABLE` where the server knows the references of the repository, and this is none of them. Where
 * it does not tell them all, the start has the last word.
 */
export async function checkReference(client: MdsscClient, place: Place, signal: AbortSignal): Promise<void> {
  const { reference } = place;
  const found = await referencesOf(client, place, [['FilterValue', reference]], signal);
  if (found === undefined || found.includes(reference)) return;
  const all = await referencesOf(client, place, [], signal);
  if (all === undefined || all.length === 0 || all.includes(reference)) return;
  const near = nearest(reference, all);
  throw new ScangateError('TARGET_UNUSABLE', `the repository has no reference '${reference}'`, {
    hint: `Check the option 'reference'; a branch must be pushed first. ${near ? `Did you mean '${near}'?` : `Possible: ${someOf(all, 10)}.`}`,
  });
}

/** The server may have to ask its Git host; not knowing is no reason to wait long. */
const referencesMs = 10_000;

/** All references that a filter lets through; undefined where the server does not tell them all. */
async function referencesOf(
  client: MdsscClient,
  { storageId, repositoryId }: Place,
  query: readonly (readonly [string, string])[],
  signal: AbortSignal,
): Promise<readonly string[] | undefined> {
  try {
    const path = pathOf('services', storageId, repositoryId, 'references');
    const meaning = { about: 'the references of the repository' };
    const { value } = await client.ask({ path, query, meaning, sending: { budgetMs: referencesMs } }, signal);
    const list = listOf(value, 'references');
    const names = list?.flatMap(
      (item) => (typeof item === 'string' ? item : textIn(item, 'name', 'ref')) ?? [],
    );
    const total = countOf(objectOf(value).totalreferences);
    return names && names.length === total ? names.map(plainReference) : undefined;
  } catch (thrown) {
    signal.throwIfAborted();
    if (!(thrown instanceof ScangateError) || thrown.code === 'CREDENTIALS_REFUSED') throw thrown;
    return undefined;
  }
}

/** `main` of `refs/heads/main` and `origin/main`. */
export function plainReference(name: string): string {
  return name.replace(/^refs\/(heads|tags)\//, '').replace(/^origin\//, '');
}

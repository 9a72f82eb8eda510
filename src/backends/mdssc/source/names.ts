import type { ScanTarget } from '../../../core/model/scan.ts';
import type { MdsscOptions } from '../options.ts';
import type { Named } from './lookups.ts';

/** The items whose repository the options name, else the checkout. */
export function choose<Item>(
  items: readonly Item[],
  repositoryOf: (item: Item) => Named,
  options: MdsscOptions,
  { repository: checkedOut }: Pick<ScanTarget, 'repository'>,
): readonly Item[] {
  const { 'repository-id': id, repository: name } = options;
  if (id !== undefined) return items.filter((item) => repositoryOf(item).id === id);
  if (name !== undefined) return alike(items, (item) => repositoryOf(item).name, name);
  const full = lastParts(checkedOut, 2);
  const short = lastPart(checkedOut);
  const byFull = full === undefined ? [] : alike(items, (item) => repositoryOf(item).name, full);
  if (byFull.length > 0 || short === undefined) return byFull;
  return alike(items, (item) => lastPart(repositoryOf(item).name) ?? '', short);
}

/** Those of exactly this name, else those that differ in case only. */
export function alike<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  wanted: string,
): readonly Item[] {
  const exact = items.filter((item) => nameOf(item) === wanted);
  if (exact.length > 0) return exact;
  return items.filter((item) => nameOf(item).toLowerCase() === wanted.toLowerCase());
}

export function isNamed({ name }: Named, { repository }: Pick<ScanTarget, 'repository'>): boolean {
  const wanted = lastPart(repository);
  return wanted === undefined || name === '' || lastPart(name)?.toLowerCase() === wanted.toLowerCase();
}

/** `shop` of `https://host/acme/shop.git`. */
export function lastPart(repository: string | undefined): string | undefined {
  return lastParts(repository, 1);
}

function lastParts(repository: string | undefined, count: number): string | undefined {
  const parts = (repository ?? '')
    .replace(/\/+$/, '')
    .replace(/\.git$/i, '')
    .split(/[/:]/)
    .filter((part) => part !== '');
  return parts.length < count ? undefined : parts.slice(-count).join('/');
}

import { z } from 'zod';
import { type ListingDeps, readList } from './listing.ts';
import type { Project } from './schema.ts';

/** How much a project holds, in words, and why that may not be all there is. */
export interface Inventory {
  readonly scope: string;
  readonly reasons: readonly string[];
}

/** What the inventory needs to know of a dependency; before 34.9.4 a fixed version was called resolved. */
const dependency = z
  .object({
    package_type: z.string(),
    is_pinned: z.boolean().optional(),
    is_resolved: z.boolean().optional(),
  })
  .transform(({ package_type: type, is_pinned, is_resolved }) => ({
    type,
    isPinned: is_pinned ?? is_resolved,
  }));

/**
 * Only packages, and dependencies of a fixed version, can be looked up (`find_vulnerabilities`). Where an ecosystem has
 * dependencies and none of them has one, as in a manifest without lockfile, nobody knows what it uses.
 */
export async function readInventory(
  deps: ListingDeps,
  { discovered_packages_summary: packages, discovered_dependencies_summary: dependencies }: Project,
  signal: AbortSignal,
): Promise<Inventory> {
  const pinned = dependencies?.is_pinned ?? dependencies?.is_resolved;
  const [packageCount, dependencyCount] = [packages?.total, dependencies?.total];
  if (typeof packageCount !== 'number' || typeof dependencyCount !== 'number')
    return { scope: 'an unknown number of packages', reasons: ['the server does not count what it found'] };
  const scope = `${counted(packageCount, 'package')} and ${counted(dependencyCount, 'dependency', 'dependencies')}`;
  if (packageCount + dependencyCount === 0)
    return {
      scope,
      reasons: ['no package was found: is there a lockfile, and does the pipeline read packages?'],
    };
  if (typeof pinned !== 'number' || pinned === dependencyCount) return { scope, reasons: [] };
  return { scope, reasons: await unpinnedEcosystems(deps, signal) };
}

async function unpinnedEcosystems(deps: ListingDeps, signal: AbortSignal): Promise<string[]> {
  const { items, problem } = await readList(deps, 'dependencies', { is_pinned: 'False' }, signal);
  const known = items.map((item) => dependency.safeParse(item).data);
  if (known.some((item) => item?.isPinned === undefined)) return ['some dependencies cannot be read'];
  const types = new Set(known.flatMap((item) => (item?.isPinned === false ? [item.type] : [])));
  const reasons = problem === undefined ? [] : [problem];
  for (const type of [...types].toSorted()) {
    const pinned = await readList(deps, 'dependencies', { is_pinned: 'True', type }, signal);
    const some = pinned.items
      .map((item) => dependency.safeParse(item).data)
      .some((item) => item?.isPinned === true && item.type === type);
    if (!some) reasons.push(`no dependency of type ${type} has a fixed version: commit its lockfile`);
  }
  return reasons;
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}

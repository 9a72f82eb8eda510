import { compareWithManifest } from '../compare-with-manifest.ts';
import { field, fieldsOf } from '../data.ts';
import type { LockGraphBuilder } from '../lock-graph.ts';
import type { Manifest } from '../manifest.ts';
import { splitDescriptor } from './yarn-descriptor.ts';
import { overrideOf } from './yarn-resolutions.ts';

/**
 * The entry of a first-party folder has the ranges that its `package.json` asks for; that of a workspace also those for
 * development, which win over others of the same name. Where `resolutions` replace a range it need not be the same. The
 * project itself is compared whether it has an entry or not. `entries` and `manifests` are by locator.
 */
export function compareFolders(
  graph: LockGraphBuilder,
  root: Manifest | undefined,
  entries: ReadonlyMap<string | undefined, unknown>,
  manifests: ReadonlyMap<string, Manifest | undefined>,
): void {
  for (const [locator, manifest] of manifests) {
    const { name: parent, range } = splitDescriptor(locator);
    if (range.startsWith('link:')) continue;
    const isWorkspace = range.startsWith('workspace:');
    const isReplaced = (name: string, own: string) =>
      root !== undefined && overrideOf(root.resolutions, parent, name, spelled(own)) !== undefined;
    const locked = new Map<string, readonly string[]>();
    for (const [name, own] of fieldsOf(field(entries.get(locator), 'dependencies')))
      locked.set(name, typeof own !== 'string' || isReplaced(name, own) ? [] : [own]);
    compareWithManifest(graph, locator, manifest, locked, {
      spell: spelled,
      asked: ({ range, forDevelopment }) => (isWorkspace && forDevelopment) || range,
      mayBeAbsent: ({ kind }) => kind === 'development' && !isWorkspace,
    });
  }
  const hasRoot = [...manifests.keys()].some((locator) => locator.endsWith('@workspace:.'));
  if (!hasRoot) compareWithManifest(graph, 'the project', root, new Map());
}

/** Yarn 4 writes `^1` as `npm:^1`, and no range at all is any version. */
function spelled(range: string): string {
  return range.replace(/^npm:/, '').trim() || '*';
}

import { posix } from 'node:path';
import { counted, someOf } from '../../../../../core/words.ts';
import type { Lockfile, LockfileFormat } from '../../format.ts';
import { createLockGraph, type LockGraphBuilder } from '../../lock-graph.ts';
import { gitSource } from '../../source.ts';
import { type GemLock, type GemSpec, keyOf, parseGemLock } from './gemfile-syntax.ts';

const project = 'the project';

/**
 * `Gemfile.lock`. It has no groups, which are in the Gemfile, a program: so every gem counts as required. The builds of one
 * version for several platforms are one component, with the digests of all.
 */
export const gemfile: LockfileFormat = {
  id: 'bundler',
  ecosystem: 'RubyGems',
  fileNames: ['Gemfile.lock', 'gems.locked'],
  async read(lockfile) {
    const graph = createLockGraph(lockfile);
    const lock = parseGemLock(lockfile.text);
    if (lock.unclear.length > 0)
      graph.problem(
        `${counted(lock.unclear.length, 'line')} cannot be understood: ${someOf(lock.unclear.map(String))}`,
      );
    graph.addProject(project, {
      path: lockfile.folder,
      name: posix.basename(lockfile.folder),
      covered: true,
    });
    const byName = new Map<string, Map<string, string>>();
    for (const spec of lock.specs) {
      const versions = byName.get(spec.name) ?? new Map<string, string>();
      if (addSpec(graph, lockfile, lock, spec, versions))
        byName.set(spec.name, versions.set(spec.version, keyOf(spec)));
    }
    const link = (from: string, name: string) => {
      const found = byName.get(name);
      for (const to of found?.values() ?? []) graph.addEdge(from, to, 'required');
      return found !== undefined;
    };
    // A gem for other platforms (`platforms: :windows`) stands in DEPENDENCIES and is locked only where one of them is.
    // Where nothing is locked at all, the file is damaged.
    for (const name of lock.wanted)
      if (!link(project, name) && lock.specs.length === 0 && name !== 'bundler') graph.missing(project, name);
    for (const spec of lock.specs)
      if (graph.has(keyOf(spec)))
        // Bundler comes with Ruby and is never locked by itself.
        for (const name of spec.needs)
          if (!link(keyOf(spec), name) && name !== 'bundler') graph.missing(keyOf(spec), name);
    return graph.build();
  },
};

/** Platforms may differ in the version that they get, but there are few of them. */
const mostVersions = 8;

/** False when it makes no sense; `versions` are those of the same name before it. */
function addSpec(
  graph: LockGraphBuilder,
  lockfile: Lockfile,
  lock: GemLock,
  spec: GemSpec,
  versions: ReadonlyMap<string, string>,
): boolean {
  const { name, version, source } = spec;
  const key = keyOf(spec);
  if (versions.size === mostVersions && !versions.has(version)) {
    graph.leaveOut(key, `has more than ${mostVersions} versions`);
    return false;
  }
  const remote = source.settings.get('remote') ?? '';
  if (source.section === 'PATH') {
    if (posix.isAbsolute(remote)) {
      graph.leaveOut(key, 'lies outside of the checkout');
      return false;
    }
    const path = posix.join(lockfile.folder, remote);
    graph.addProject(key, { path, name, ...(version && { version }), covered: true });
    return true;
  }
  const hex = lock.checksums.get(key);
  return graph.addPackage(key, {
    name,
    version,
    ...(source.section === 'GIT' && { qualifiers: gitSource(remote, source.settings.get('revision')) }),
    hashes: hex === undefined ? [] : [{ algorithm: 'SHA-256', hex }],
    ...(source.section === 'PLUGIN SOURCE' && { scope: 'development' as const }),
  });
}

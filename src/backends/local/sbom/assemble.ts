import { byText } from '../../../core/compare.ts';
import type { Component, Dependency, Hash, Project, Sbom } from '../../../core/model/sbom.ts';
import { ecosystemOf } from './ecosystems.ts';
import type { LockGraph } from './lock-graph.ts';
import { purlOf } from './purl.ts';
import { scopesOf, strongest } from './scopes.ts';

/**
 * Joins what the lockfiles of a checkout say into one SBOM, sorted. Two different packages whose names differ in
 * capitals only have the same package URL; the second becomes a problem.
 */
export function assemble(graphs: readonly LockGraph[]): { sbom: Sbom; problems: readonly string[] } {
  const components = new Map<string, Component>();
  const projects = new Map<string, Project>();
  const dependencies = new Map<string, Set<string>>();
  const problems: string[] = [];
  for (const graph of graphs) {
    const refs = new Map<string, string>();
    for (const [key, project] of graph.projects) {
      const { covered: _, ...shown } = project;
      const id = `project:${graph.lockfile}#${project.path}`;
      refs.set(key, id);
      if (!projects.has(id)) projects.set(id, { id, ...shown, lockfile: graph.lockfile });
    }
    const scopes = scopesOf(graph);
    for (const [key, entry] of graph.packages) {
      const purl = purlOf(entry.ecosystem, entry.name, entry.version, entry.qualifiers, entry.subpath);
      const component: Component = {
        purl,
        ecosystem: entry.ecosystem,
        name: entry.name,
        version: entry.version,
        scope: scopes.get(key) ?? 'required',
        licenses: entry.licenses ?? [],
        hashes: entry.hashes ?? [],
        lockfiles: [graph.lockfile],
      };
      const known = components.get(purl);
      if (known && known.name !== component.name && ecosystemOf(entry.ecosystem).hasLookalikes)
        problems.push(
          `${graph.lockfile}: ${component.name} and ${known.name} have the same package URL; only the latter is listed`,
        );
      else components.set(purl, known ? merge(known, component) : component);
      refs.set(key, purl);
    }
    for (const [key, ref] of refs) {
      const known = dependencies.get(ref) ?? new Set();
      for (const { to } of graph.edges.get(key) ?? []) {
        const target = refs.get(to);
        if (target !== undefined && target !== ref) known.add(target);
      }
      dependencies.set(ref, known);
    }
  }
  const sbom: Sbom = {
    projects: [...projects.values()].sort(byText((project) => project.id)),
    components: [...components.values()].sort(byText((component) => component.purl)),
    dependencies: [...dependencies]
      .map(([ref, targets]): Dependency => ({ ref, dependsOn: [...targets].sort() }))
      .sort(byText((dependency) => dependency.ref)),
  };
  return { sbom, problems };
}

function merge(a: Component, b: Component): Component {
  return {
    ...a,
    scope: strongest(a.scope, b.scope),
    licenses: union(a.licenses, b.licenses, String),
    hashes: union(a.hashes, b.hashes, (hash: Hash) => `${hash.algorithm} ${hash.hex}`),
    lockfiles: union(a.lockfiles, b.lockfiles, String),
  };
}

function union<Item>(a: readonly Item[], b: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  const all = new Map([...a, ...b].map((item) => [keyOf(item), item]));
  return [...all].sort(byText(([key]) => key)).map(([, item]) => item);
}

import type { Dependency, Sbom } from '../../core/model/sbom.ts';

/**
 * The graph with each `ref` once, and only refs that the BOM holds. A root that is no project itself depends on the
 * projects that nothing else depends on.
 */
export function dependencyGraph(sbom: Sbom, rootRef: string, refs: ReadonlySet<string>) {
  const graph = new Map<string, Set<string>>([[rootRef, new Set()]]);
  const edges = sbom.projects.some(({ id }) => id === rootRef)
    ? sbom.dependencies
    : [...sbom.dependencies, rootDependency(sbom, rootRef)];
  for (const { ref, dependsOn } of edges) {
    if (!refs.has(ref)) continue;
    const known = graph.get(ref) ?? new Set();
    for (const other of dependsOn) if (refs.has(other) && other !== ref) known.add(other);
    graph.set(ref, known);
  }
  return [...graph].map(([ref, dependsOn]) => ({ ref, dependsOn: [...dependsOn] }));
}

function rootDependency({ projects, dependencies }: Sbom, ref: string): Dependency {
  const needed = new Set(dependencies.flatMap(({ dependsOn }) => dependsOn));
  return { ref, dependsOn: projects.map(({ id }) => id).filter((id) => !needed.has(id)) };
}

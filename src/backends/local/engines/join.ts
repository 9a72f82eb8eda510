import { byText } from '../../../core/compare.ts';
import type { Component, Dependency, Sbom } from '../../../core/model/sbom.ts';

/** Our own SBOM and what an engine found besides. Of what both know, ours stands; licences and digests are of both. */
export function joinSboms(
  own: Sbom,
  { components, dependencies }: Pick<Sbom, 'components' | 'dependencies'>,
): Sbom {
  const all = new Map(own.components.map((component) => [component.purl, component]));
  for (const component of components) {
    const known = all.get(component.purl);
    all.set(component.purl, known ? enriched(known, component) : component);
  }
  const targets = new Map(own.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  for (const { ref, dependsOn } of dependencies) {
    const known = targets.get(ref);
    if (known === undefined || known.length === 0) targets.set(ref, dependsOn);
  }
  for (const purl of all.keys()) if (!targets.has(purl)) targets.set(purl, []);
  return {
    projects: own.projects,
    components: [...all.values()].sort(byText(({ purl }) => purl)),
    dependencies: [...targets]
      .map(([ref, dependsOn]): Dependency => ({ ref, dependsOn }))
      .sort(byText(({ ref }) => ref)),
  };
}

function enriched(own: Component, other: Component): Component {
  return {
    ...own,
    licenses: own.licenses.length > 0 ? own.licenses : other.licenses,
    hashes: own.hashes.length > 0 ? own.hashes : other.hashes,
  };
}

import { posix } from 'node:path';
import { counted, someOf } from '../../../../../core/words.ts';
import type { LockfileFormat } from '../../format.ts';
import { createLockGraph, type LockGraphBuilder } from '../../lock-graph.ts';
import { type PomDependency, parsePom, scopeOf } from './pom.ts';
import { familyOf, type PomFamily, pomsOf } from './pom-family.ts';

const project = 'the project';

/**
 * `pom.xml`: what a project asks for, at the versions that it and its parents in the checkout tell. What these packages need
 * is in no file of a checkout, so it is never complete. Plugins of the build are not dependencies.
 */
export const maven: LockfileFormat = {
  id: 'maven',
  ecosystem: 'Maven',
  fileNames: ['pom.xml'],
  isPartial: true,
  async read(lockfile) {
    const graph = createLockGraph(lockfile);
    const pom = await parsePom(lockfile.text);
    const poms = await pomsOf(lockfile);
    const family = familyOf(pom, lockfile.path, poms);
    const version = family.version;
    graph.addProject(project, {
      path: lockfile.folder,
      name: pom.artifact ?? posix.basename(lockfile.folder),
      ...(version !== undefined && { version }),
      covered: false,
    });
    const foreign: string[] = [];
    const versionless: string[] = [];
    for (const dependency of pom.dependencies) {
      const name = [dependency.group, dependency.artifact]
        .map((part) => family.interpolate(part) ?? part)
        .join(':');
      const sibling = poms.byName.get(name);
      if (sibling !== undefined) linkSibling(graph, name, sibling, dependency);
      else {
        foreign.push(name);
        const found = versionOf(dependency, family);
        if (found === undefined) versionless.push(name);
        else addDependency(graph, name, found, dependency);
      }
    }
    if (versionless.length > 0)
      graph.problem(
        `${counted(versionless.length, 'direct dependency has', 'direct dependencies have')} no version that it or its parents in the checkout tell, so ${versionless.length === 1 ? 'it was' : 'they were'} not checked: ${someOf(versionless)}`,
      );
    if (foreign.length > 0)
      graph.problem(
        `it lists ${counted(foreign.length, 'direct dependency', 'direct dependencies')}; what these need was not checked, since Maven writes no lockfile`,
      );
    else if (family.stranger !== undefined)
      graph.problem(
        `its parent ${family.stranger.group}:${family.stranger.artifact} is not in the checkout, so what that adds was not checked`,
      );
    return graph.build();
  },
};

/** A mere version is what a direct dependency gets; a range or a word such as LATEST is not known before the build. */
function versionOf(dependency: PomDependency, family: PomFamily): string | undefined {
  const written = dependency.version ?? family.managedVersion(dependency);
  const version = written === undefined ? undefined : family.interpolate(written);
  return version === undefined || /^[[(]|^(?:LATEST|RELEASE)$/.test(version) ? undefined : version;
}

function addDependency(
  graph: LockGraphBuilder,
  name: string,
  version: string,
  dependency: PomDependency,
): void {
  const { type, classifier } = dependency;
  const key = [name, version, type, classifier].join(':');
  const qualifiers = { ...(type !== 'jar' && { type }), ...(classifier !== undefined && { classifier }) };
  if (graph.addPackage(key, { name, version, qualifiers })) graph.addEdge(project, key, scopeOf(dependency));
}

function linkSibling(graph: LockGraphBuilder, name: string, path: string, dependency: PomDependency): void {
  graph.addProject(name, {
    path: posix.dirname(path),
    name: name.slice(name.indexOf(':') + 1),
    covered: false,
  });
  graph.addEdge(project, name, scopeOf(dependency));
}

import { posix } from 'node:path';
import type { Lockfile } from '../../format.ts';
import { keyOf, type Pom, type PomDependency, type PomParent, parsePom } from './pom.ts';

/** The `pom.xml` files of a checkout that can be read. */
export interface Poms {
  readonly byPath: ReadonlyMap<string, Pom>;
  /** `group:artifact` to the path. */
  readonly byName: ReadonlyMap<string, string>;
}

/** By the list of files, which is the same for all of a checkout. */
const known = new WeakMap<readonly string[], Promise<Poms>>();

/** Each is read once for the whole checkout: they name each other as parents and as dependencies. */
export function pomsOf(lockfile: Lockfile): Promise<Poms> {
  const paths = lockfile.paths();
  const found = known.get(paths) ?? readAll(lockfile, paths);
  known.set(paths, found);
  return found;
}

async function readAll(lockfile: Lockfile, paths: readonly string[]): Promise<Poms> {
  const byPath = new Map<string, Pom>();
  for (const path of paths) {
    if (posix.basename(path) !== 'pom.xml') continue;
    try {
      byPath.set(path, await parsePom((await lockfile.textOf(path)) ?? ''));
    } catch {
      // When it is its turn as a lockfile, it says why.
    }
  }
  const byName = new Map<string, string>();
  for (const [path, pom] of byPath)
    if (pom.artifact !== undefined) byName.set(`${pom.group ?? pom.parent?.group}:${pom.artifact}`, path);
  return { byPath, byName };
}

/** A `pom.xml` with the parents that the checkout holds, nearest first, and what follows from all of them. */
export interface PomFamily {
  /** The first parent that the checkout does not hold. */
  readonly stranger: PomParent | undefined;
  readonly version: string | undefined;
  /** With its `${properties}` replaced; undefined when one of them is not known. */
  interpolate(text: string): string | undefined;
  /** The version that `dependencyManagement` has for a dependency, as written. */
  managedVersion(dependency: PomDependency): string | undefined;
}

/** No real family is older; a parent that is its own grandparent ends here too. */
const oldest = 20;

export function familyOf(pom: Pom, path: string, { byPath }: Poms): PomFamily {
  const family = [pom];
  let at = path;
  let parent = pom.parent;
  while (parent !== undefined && family.length < oldest) {
    at = parentPath(at, parent);
    const next = byPath.get(at);
    if (next === undefined || next.artifact !== parent.artifact) break;
    family.push(next);
    parent = next.parent;
  }
  const properties = new Map<string, string>();
  const managed = new Map<string, string>();
  for (const one of family.toReversed()) {
    for (const [name, value] of one.properties) properties.set(name, value);
    for (const dependency of one.managed)
      if (dependency.version !== undefined && dependency.scope !== 'import')
        managed.set(keyOf(dependency), dependency.version);
  }
  for (const [name, value] of ownProperties(pom)) properties.set(name, value);
  return {
    stranger: parent,
    version: interpolate(properties.get('project.version') ?? '', properties) || undefined,
    interpolate: (text) => interpolate(text, properties),
    managedVersion: (dependency) => managed.get(keyOf(dependency)),
  };
}

function parentPath(path: string, { relativePath = '../pom.xml' }: PomParent): string {
  if (relativePath === '') return '';
  const found = posix.join(posix.dirname(path), relativePath);
  return /\.xml$/.test(found) ? found : posix.join(found, 'pom.xml');
}

/** What a file says of itself can be named too, with `project.` before it, of old with `pom.` or nothing. */
function ownProperties({ group, artifact, version, parent }: Pom): readonly [string, string][] {
  const own = { groupId: group ?? parent?.group, artifactId: artifact, version: version ?? parent?.version };
  const ofParent = { groupId: parent?.group, artifactId: parent?.artifact, version: parent?.version };
  return [
    ...Object.entries(own).flatMap(([name, value]) =>
      ['project.', 'pom.', ''].map((prefix) => [prefix + name, value] as const),
    ),
    ...Object.entries(ofParent).map(([name, value]) => [`project.parent.${name}`, value] as const),
  ].filter((entry): entry is [string, string] => entry[1] !== undefined);
}

/** Longer than any version; a property that names itself, or two of the next, never gets there. */
const longest = 500;

function interpolate(text: string, properties: ReadonlyMap<string, string>): string | undefined {
  let current = text;
  for (let round = 0; round < oldest && current.length <= longest; round += 1) {
    if (!current.includes('${')) return current;
    let isUnknown = false;
    current = current.replace(/\$\{([^${}]{1,200})\}/g, (_, name: string) => {
      const value = properties.get(name.trim());
      isUnknown ||= value === undefined || value.length > longest;
      return isUnknown ? '' : (value ?? '');
    });
    if (isUnknown) return undefined;
  }
  return undefined;
}

import { posix } from 'node:path';
import type { Scope } from '../../../../../core/model/sbom.ts';
import { type Data, field, fieldsOf, isData, itemsOf, text, Unreadable } from '../../data.ts';
import type { Lockfile, LockfileFormat } from '../../format.ts';
import { digestOf } from '../../integrity.ts';
import { createLockGraph, type LockGraphBuilder } from '../../lock-graph.ts';
import { parseJson, parseToml } from '../../parse-text.ts';
import { gitSource } from '../../source.ts';
import { whyUnreadable } from '../../why-unreadable.ts';
import { addFromAddress } from './from-address.ts';
import { joinFolders } from './join-root.ts';
import { createLocked, joinWishes, type Locked } from './locked.ts';
import { pinnedVersion, pypiName } from './pep508.ts';
import { type PythonWish, readPyproject } from './pyproject.ts';

/** `Pipfile.lock`, specification 6 (pypa/pipfile). It has no graph: what the `Pipfile` asks for is needed by the project. */
export const pipfile: LockfileFormat = {
  id: 'pipenv',
  ecosystem: 'PyPI',
  fileNames: ['Pipfile.lock'],
  async read(lockfile) {
    const data = parseJson(lockfile.text);
    const version = field(field(data, '_meta'), 'pipfile-spec');
    if (version === undefined) throw new Unreadable('has no pipfile-spec, so it is no lockfile of Pipenv');
    if (version !== 6) throw new Unreadable('has another pipfile-spec than 6, which alone can be read');
    const graph = createLockGraph(lockfile);
    const project = { key: `project ${lockfile.folder}`, label: 'the project' };
    const name = posix.basename(lockfile.folder);
    graph.addProject(project.key, { path: lockfile.folder, name, covered: true });
    // A package of several sections stands in each of them.
    const locked = createLocked();
    for (const [section, packages] of fieldsOf(data)) {
      if (section === '_meta') continue;
      for (const [each, entry] of fieldsOf(packages))
        addEntry(graph, lockfile, locked, each, entry, kindOf(section));
    }
    const wishes = await readWishes(graph, lockfile);
    await joinWishes(graph, project, wishes ?? [], locked);
    // What the project itself asks for is locked with it only when the Pipfile names the project.
    const manifest = await readPyproject(graph, lockfile, lockfile.folder);
    const own = manifest?.wishes.filter(({ group }) => group === undefined) ?? [];
    await joinWishes(graph, project, own, locked);
    await joinFolders(graph, lockfile, locked);
    return graph.build();
  },
};

/** `default` and `develop`; any other is a category that somebody named, which is installed only when it is asked for. */
function kindOf(section: string): Scope {
  return section === 'default' ? 'required' : section === 'develop' ? 'development' : 'optional';
}

function addEntry(
  graph: LockGraphBuilder,
  lockfile: Lockfile,
  locked: Locked,
  name: string,
  entry: unknown,
  scope: Scope,
): void {
  if (!isData(entry)) {
    graph.leaveOut(name, 'is not an object');
    return;
  }
  const git = text(entry, 'git');
  const address = text(entry, 'file') ?? text(entry, 'path');
  if (address !== undefined) {
    addFromAddress(graph, lockfile, locked, { name, address, scope });
    return;
  }
  const ref = text(entry, 'ref');
  const version = git === undefined ? pinnedVersion(text(entry, 'version') ?? '') : ref;
  const key = locked.newKey(name, version);
  const isKnown = graph.addPackage(key, {
    name,
    version,
    ...(git === undefined ? {} : { qualifiers: gitSource(git, ref) }),
    hashes: itemsOf(field(entry, 'hashes')).flatMap(digestOf),
    scope,
  });
  // The version of what comes from git is not told.
  if (isKnown) locked.add(name, { key, ...(git === undefined && version !== undefined && { version }) });
}

async function readWishes(
  graph: LockGraphBuilder,
  lockfile: Lockfile,
): Promise<readonly PythonWish[] | undefined> {
  const path = posix.join(lockfile.folder, 'Pipfile');
  let data: Data;
  try {
    const source = await lockfile.textOf(path);
    if (source === undefined) return undefined;
    data = await parseToml(source);
  } catch (thrown) {
    graph.problem(`what it was written for is not known: ${whyUnreadable(path, thrown)}`);
    return undefined;
  }
  const sections = fieldsOf(data).filter(
    ([section]) => !['source', 'requires', 'scripts', 'pipenv'].includes(section),
  );
  return sections.flatMap(([section, packages]) =>
    fieldsOf(packages).map(([name, wanted]) => {
      const range = typeof wanted === 'string' ? wanted : (text(wanted, 'version') ?? '');
      return {
        name: pypiName(name),
        kind: section === 'packages' ? 'required' : section === 'dev-packages' ? 'development' : 'optional',
        specifier: range === '*' ? '' : range,
        isConditional: false,
      };
    }),
  );
}

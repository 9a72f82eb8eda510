import { posix } from 'node:path';
import { textBeside } from '../../beside.ts';
import { type Data, field, fieldsOf, isData, text, Unreadable } from '../../data.ts';
import type { Lockfile, LockfileFormat } from '../../format.ts';
import { createLockGraph, type EdgeKind, type LockGraphBuilder } from '../../lock-graph.ts';
import { parseJson } from '../../parse-text.ts';
import { gitSource } from '../../source.ts';
import { contentHashOf } from './composer-hash.ts';

const project = 'the project';

/** Any of them would do for whoever needs the name. */
const mostProviders = 20;

/** `composer.lock` (getcomposer.org, composer.json schema): `packages`, and `packages-dev` for development only. */
export const composer: LockfileFormat = {
  id: 'composer',
  ecosystem: 'Packagist',
  fileNames: ['composer.lock'],
  async read(lockfile) {
    const graph = createLockGraph(lockfile);
    const data = parseJson(lockfile.text);
    const packages = entriesOf(data, 'packages');
    const entries = [
      ...packages.map((entry) => ({ entry, scope: 'required' as const })),
      ...entriesOf(data, 'packages-dev', []).map((entry) => ({ entry, scope: 'development' as const })),
    ];
    const manifest = await manifestBeside(lockfile, graph);
    const version = text(manifest, 'version');
    graph.addProject(project, {
      path: lockfile.folder,
      name: text(manifest, 'name') ?? posix.basename(lockfile.folder),
      ...(version !== undefined && { version }),
      covered: true,
    });
    const provided = new Map<string, string[]>();
    const provide = (name: string, key: string) => {
      const known = provided.get(name);
      if (known === undefined) provided.set(name, [key]);
      else if (known.length < mostProviders) known.push(key);
    };
    for (const [index, { entry, scope }] of entries.entries()) {
      if (!isData(entry)) {
        graph.leaveOut(`entry ${index + 1}`, 'is not an object');
        continue;
      }
      const key = keyOf(text(entry, 'name') ?? `entry ${index + 1}`);
      if (!addEntry(graph, lockfile, key, entry, scope)) continue;
      for (const group of ['replace', 'provide'])
        for (const [name] of fieldsOf(field(entry, group))) provide(keyOf(name), key);
    }
    const link = (from: string, wishes: unknown, kind: EdgeKind) => {
      for (const [name] of fieldsOf(wishes)) {
        if (isPlatform(name)) continue;
        const found = graph.has(keyOf(name)) ? [keyOf(name)] : (provided.get(keyOf(name)) ?? []);
        for (const to of found) graph.addEdge(from, to, kind);
        if (found.length === 0) graph.missing(from, name);
      }
    };
    link(project, field(manifest, 'require'), 'required');
    link(project, field(manifest, 'require-dev'), 'development');
    for (const { entry } of entries) {
      const key = keyOf(text(entry, 'name') ?? '');
      if (graph.has(key)) link(key, field(entry, 'require'), 'required');
    }
    return graph.build();
  },
};

function entriesOf(data: Data, group: string, otherwise?: readonly unknown[]): readonly unknown[] {
  const found = field(data, group) ?? otherwise;
  if (!Array.isArray(found))
    throw new Unreadable(`has no list of "${group}", so nothing can be read from it`);
  return found;
}

/** Its dependencies are those that were locked when the digest that Composer keeps of it is still the same. */
async function manifestBeside(lockfile: Lockfile, graph: LockGraphBuilder): Promise<Data | undefined> {
  const name = posix.basename(lockfile.path).replace(/\.lock$/, '.json');
  const source = await textBeside(lockfile, graph, name);
  if (source === undefined) return undefined;
  try {
    const manifest = parseJson(source);
    const written = text(parseJson(lockfile.text), 'content-hash');
    const today = contentHashOf(manifest);
    if (written !== undefined && today !== undefined && written !== today)
      graph.problem(
        `${name} was changed after it was written, so it is out of date: run 'composer update --lock'`,
      );
    return manifest;
  } catch (thrown) {
    if (!(thrown instanceof Unreadable)) throw thrown;
    graph.problem(`${name} ${thrown.message}`);
    return undefined;
  }
}

function addEntry(
  graph: LockGraphBuilder,
  lockfile: Lockfile,
  key: string,
  entry: Data,
  scope: 'required' | 'development',
): boolean {
  const [name, version] = [text(entry, 'name'), text(entry, 'version')];
  const [dist, source] = [field(entry, 'dist'), field(entry, 'source')];
  if (text(dist, 'type') === 'path') {
    const path = posix.join(lockfile.folder, text(dist, 'url') ?? '.');
    graph.addProject(key, {
      path,
      name: name ?? key,
      ...(version !== undefined && { version }),
      covered: true,
    });
    return true;
  }
  const sha1 = /^[0-9a-f]{40}$/.exec(text(dist, 'shasum') ?? '')?.[0];
  const licenses = field(entry, 'license');
  // Packagist asks to be told of installs; what comes from a repository of its own has nobody to tell.
  const isFromGit = field(entry, 'notification-url') === undefined && text(source, 'type') === 'git';
  return graph.addPackage(key, {
    name,
    version,
    ...(isFromGit && { qualifiers: gitSource(text(source, 'url') ?? '', text(source, 'reference')) }),
    hashes: sha1 === undefined ? [] : [{ algorithm: 'SHA-1', hex: sha1 }],
    licenses: (Array.isArray(licenses) ? licenses : [licenses]).filter((one) => typeof one === 'string'),
    scope,
  });
}

function keyOf(name: string): string {
  return name.toLowerCase();
}

/** PHP itself, its extensions and libraries, and Composer: nothing that Composer installs (getcomposer.org, platform packages). */
function isPlatform(name: string): boolean {
  return /^(?:php(?:-[a-z0-9]+)?|hhvm|(?:ext|lib)-[^/]+|composer(?:-[a-z]+-api)?)$/i.test(name);
}

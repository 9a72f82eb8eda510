import { posix } from 'node:path';
import { Unreadable } from '../../data.ts';
import type { Lockfile, LockfileFormat } from '../../format.ts';
import { digestOf } from '../../integrity.ts';
import { createLockGraph, type LockGraphBuilder } from '../../lock-graph.ts';
import { refuseConflict } from '../../parse-text.ts';
import { gitSource } from '../../source.ts';
import { parseTerm, type Term } from './terms.ts';

/**
 * `mix.lock` (elixir-lang/elixir, Mix.Dep.Lock; hexpm/hex, Hex.Mix): a map from names to tuples, read as data. It does not
 * say what the project itself asks for: that is at least what nothing else needs.
 */
export const mix: LockfileFormat = {
  id: 'mix',
  ecosystem: 'Hex',
  fileNames: ['mix.lock'],
  async read(lockfile) {
    refuseConflict(lockfile.text);
    if (lockfile.text.trim() === '') throw new Unreadable('is empty');
    const term = parseTerm(lockfile.text.replace(/^\uFEFF/, ''));
    if (typeof term === 'string' || term.kind !== 'map')
      throw new Unreadable('is not a map, so it is no lockfile of Mix');
    const graph = createLockGraph(lockfile);
    const project = `project ${lockfile.folder}`;
    const name = posix.basename(lockfile.folder);
    graph.addProject(project, { path: lockfile.folder, name, covered: true });
    await addUmbrella(graph, lockfile, project);
    const added = term.fields.filter(([app, entry]) => addEntry(graph, app, itemsOf(entry)));
    const needed = new Set<string>();
    for (const [app, entry] of added) for (const to of addEdges(graph, app, itemsOf(entry))) needed.add(to);
    for (const [app] of added) if (!needed.has(app)) graph.addEdge(project, app, 'required');
    return graph.build();
  },
};

/** The projects of an umbrella name the lockfile that they share. */
async function addUmbrella(graph: LockGraphBuilder, lockfile: Lockfile, project: string): Promise<void> {
  const below = lockfile.folder === '.' ? '' : `${lockfile.folder}/`;
  for (const path of lockfile.paths()) {
    const folder = posix.dirname(path);
    if (posix.basename(path) !== 'mix.exs' || !path.startsWith(below) || folder === lockfile.folder) continue;
    const source = await lockfile.textOf(path).catch(() => undefined);
    const shared = /\blockfile:\s*"([^"\n]{1,300})"/.exec(source ?? '')?.[1];
    if (shared === undefined || posix.join(folder, shared) !== lockfile.path) continue;
    graph.addProject(`project ${folder}`, { path: folder, name: posix.basename(folder), covered: true });
    graph.addEdge(project, `project ${folder}`, 'required');
  }
}

/** `{:hex, name, version, checksum, managers, needs, repository, checksum of the archive}` or `{:git, address, commit, options}`. */
function addEntry(graph: LockGraphBuilder, app: string, tuple: readonly Term[]): boolean {
  const [source, first, second, , , , repository, archive] = tuple.map(textOf);
  if (graph.has(app)) {
    graph.leaveOut(app, 'stands in it twice');
    return false;
  }
  if (source === 'git')
    return graph.addPackage(app, { name: app, version: second, qualifiers: gitSource(first ?? '', second) });
  if (source !== 'hex') {
    graph.leaveOut(app, 'has a source of an unknown kind');
    return false;
  }
  // A private repository of an organisation: `hexpm:acme`.
  const [, organisation] = /^hexpm:([\w.-]{1,214})$/.exec(repository ?? '') ?? [];
  const isElsewhere = repository !== undefined && repository !== 'hexpm' && organisation === undefined;
  return graph.addPackage(app, {
    name: organisation === undefined ? first : `${organisation}/${first}`,
    version: second,
    ...(isElsewhere ? { qualifiers: { repository_url: repository } } : {}),
    hashes: digestOf(`sha256:${archive}`),
  });
}

/** A need is `{name, range, options}`; the names of those that are in the lockfile. */
function addEdges(graph: LockGraphBuilder, app: string, tuple: readonly Term[]): readonly string[] {
  const needs = tuple[0] === 'hex' ? itemsOf(tuple[5]) : [];
  return needs.flatMap((need) => {
    const [name] = itemsOf(need).map(textOf);
    const options = itemsOf(need)[2];
    const isOptional =
      isList(options) && options.fields.some(([key, on]) => key === 'optional' && on === 'true');
    if (name === undefined) {
      graph.leaveOut(`a dependency of ${app}`, 'is not readable');
      return [];
    }
    if (!graph.has(name)) {
      if (!isOptional) graph.missing(app, name);
      return [];
    }
    graph.addEdge(app, name, isOptional ? 'optional-peer' : 'required');
    return isOptional || name === app ? [] : [name];
  });
}

function textOf(term: Term): string | undefined {
  return typeof term === 'string' ? term : undefined;
}

function isList(term: Term | undefined): term is Extract<Term, { readonly kind: 'list' | 'map' }> {
  return term !== undefined && typeof term !== 'string' && term.kind !== 'tuple';
}

/** Of a tuple or a list; none for anything else. */
function itemsOf(term: Term | undefined): readonly Term[] {
  return term === undefined || typeof term === 'string' ? [] : term.items;
}

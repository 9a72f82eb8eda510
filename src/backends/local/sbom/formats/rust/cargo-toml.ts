import { posix } from 'node:path';
import type { Scope } from '../../../../../core/model/sbom.ts';
import { type Data, field, fieldsOf, itemsOf, text } from '../../data.ts';
import type { Lockfile } from '../../format.ts';
import type { LockGraphBuilder } from '../../lock-graph.ts';
import { parseToml } from '../../parse-text.ts';
import { whyUnreadable } from '../../why-unreadable.ts';
import { matchesFolder } from '../workspaces.ts';

/** How a `Cargo.toml` asks for a package. */
export interface CargoWish {
  /** Its real name, also where it is used under another. */
  readonly name: string;
  /** As Cargo writes them; absent when it is not told by version. */
  readonly range?: string;
  readonly kind: Scope;
  /** Of a path dependency, relative to the checkout. */
  readonly folder?: string;
}

/** The `Cargo.toml` of a package. */
export interface CargoManifest {
  readonly name: string;
  /** Relative to the checkout. */
  readonly folder: string;
  readonly wishes: readonly CargoWish[];
}

/** More than the largest known workspaces have. */
const mostManifests = 5000;

/**
 * The packages that a `Cargo.lock` is written for, by name: those of the `Cargo.toml` beside it, of its workspace members,
 * and of the path dependencies of all these. What cannot be read becomes a problem.
 */
export async function readCargoManifests(
  graph: LockGraphBuilder,
  lockfile: Lockfile,
): Promise<ReadonlyMap<string, CargoManifest>> {
  const found = new Map<string, CargoManifest>();
  const seen = new Set([lockfile.folder]);
  const open = [lockfile.folder];
  const follow = (folder: string) => {
    if (folder.startsWith('..') || seen.has(folder) || seen.size >= mostManifests) return;
    seen.add(folder);
    open.push(folder);
  };
  let workspace: unknown;
  for (const folder of open) {
    const data = await readManifest(graph, lockfile, folder);
    if (data === undefined) continue;
    if (folder === lockfile.folder) {
      workspace = field(data, 'workspace');
      for (const member of membersOf(lockfile, workspace)) follow(member);
    }
    const manifest = parseManifest(data, workspace, folder, lockfile.folder);
    if (manifest.name !== '') found.set(manifest.name, manifest);
    for (const { folder: place } of [...manifest.wishes, ...patchesOf(data, folder)])
      if (place !== undefined) follow(place);
  }
  return found;
}

async function readManifest(
  graph: LockGraphBuilder,
  lockfile: Lockfile,
  folder: string,
): Promise<Data | undefined> {
  const path = posix.join(folder, 'Cargo.toml');
  try {
    const source = await lockfile.textOf(path);
    return source === undefined ? undefined : await parseToml(source);
  } catch (thrown) {
    graph.problem(`what it was written for is not known: ${whyUnreadable(path, thrown)}`);
    return undefined;
  }
}

function membersOf(lockfile: Lockfile, workspace: unknown): readonly string[] {
  const texts = (key: string) =>
    itemsOf(field(workspace, key)).filter((item): item is string => typeof item === 'string');
  const members = texts('members');
  const excluded = texts('exclude').map((folder) => posix.join(lockfile.folder, folder));
  if (members.length === 0) return [];
  return lockfile
    .paths()
    .filter((path) => posix.basename(path) === 'Cargo.toml')
    .map((path) => posix.dirname(path))
    .filter((folder) =>
      members.some((pattern) => matchesFolder(pattern, posix.relative(lockfile.folder, folder))),
    )
    .filter((folder) => !excluded.includes(folder));
}

/** Packages that stand in for others of the same name. */
function patchesOf(data: Data, folder: string): readonly CargoWish[] {
  const tables = [...fieldsOf(field(data, 'patch')).map(([, table]) => table), field(data, 'replace')];
  return tables
    .flatMap(fieldsOf)
    .map(([alias, wanted]) => wishOf(alias, wanted, { kind: 'required', folder }));
}

const groups: readonly (readonly [string, Scope])[] = [
  ['dependencies', 'required'],
  ['dev-dependencies', 'development'],
  // They run when the package is built, never with it.
  ['build-dependencies', 'development'],
];

function parseManifest(data: Data, workspace: unknown, folder: string, root: string): CargoManifest {
  const platforms = fieldsOf(field(data, 'target')).map(([, platform]) => platform);
  const wishes = [data, ...platforms].flatMap((table) =>
    groups.flatMap(([group, kind]) =>
      fieldsOf(field(table, group) ?? field(table, group.replace('-', '_'))).map(([alias, wanted]) => {
        const inherited = field(wanted, 'workspace') === true;
        const told = inherited ? field(field(workspace, 'dependencies'), alias) : wanted;
        return wishOf(alias, told, {
          kind: field(wanted, 'optional') === true && kind === 'required' ? 'optional' : kind,
          folder: inherited ? root : folder,
        });
      }),
    ),
  );
  return { name: text(field(data, 'package'), 'name') ?? '', folder, wishes };
}

function wishOf(
  alias: string,
  wanted: unknown,
  { kind, folder }: { readonly kind: Scope; readonly folder: string },
): CargoWish {
  const path = text(wanted, 'path');
  const isElsewhere = path !== undefined || field(wanted, 'git') !== undefined;
  const range = typeof wanted === 'string' ? wanted : text(wanted, 'version');
  return {
    name: text(wanted, 'package') ?? alias,
    kind,
    ...(range === undefined || isElsewhere ? {} : { range }),
    ...(path === undefined ? {} : { folder: posix.join(folder, path) }),
  };
}

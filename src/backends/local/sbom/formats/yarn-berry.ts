import { posix } from 'node:path';
import { field, fieldsOf, isData, text, Unreadable } from '../data.ts';
import type { Lockfile } from '../format.ts';
import { createLockGraph, type EdgeKind, type LockGraph, type LockGraphBuilder } from '../lock-graph.ts';
import type { Manifest } from '../manifest.ts';
import { parseYaml } from '../parse-text.ts';
import { isGit, isUrl } from '../source.ts';
import { compareFolders } from './yarn-berry-compare.ts';
import { splitDescriptor } from './yarn-descriptor.ts';
import { overrideOf } from './yarn-resolutions.ts';

/** The lockfile versions of yarn 2 (4), 3 (5, 6) and 4 (8 and later). */
const [oldest, newest] = [4, 10];

/**
 * Yarn 2 and later. Keys are the descriptors that an entry answers, `resolution` is its locator; workspaces are entries
 * too. Which dependencies are for development only is in the `package.json` alone. `checksum` is of yarn's own archive,
 * not of the package, so it is no hash. Peer dependencies are not resolved here and make no edge.
 */
export async function readBerry(lockfile: Lockfile): Promise<LockGraph> {
  const graph = createLockGraph(lockfile);
  const [document] = await parseYaml(lockfile.text);
  const version = Number(text(field(document, '__metadata'), 'version'));
  if (!(version >= oldest && version <= newest))
    throw new Unreadable(
      `has version ${text(field(document, '__metadata'), 'version') ?? 'none'}; yarn's versions ${oldest} to ${newest} can be read`,
    );
  const root = await lockfile.manifest(lockfile.folder);
  const entries = fieldsOf(document).filter(([key]) => key !== '__metadata');
  const keyOf = new Map<string, string>();
  // The range behind `catalog:` is in `.yarnrc.yml` only, so any package of that name may be meant.
  const ofName = new Map<string, Set<string>>();
  const manifests = new Map<string, Manifest | undefined>();
  for (const [descriptors, entry] of entries) {
    const locator = text(entry, 'resolution');
    if (!isData(entry) || locator === undefined) {
      graph.leaveOut(descriptors, 'has no resolution');
      continue;
    }
    if (!(await addEntry(graph, lockfile, locator, text(entry, 'version'), manifests))) continue;
    for (const descriptor of descriptors.split(', ')) {
      const { name } = splitDescriptor(descriptor);
      ofName.set(name, (ofName.get(name) ?? new Set()).add(locator));
      keyOf.set(descriptor, locator);
      const bare = descriptor.replace(/::.*$/s, '');
      if (!keyOf.has(bare)) keyOf.set(bare, locator);
    }
  }
  for (const [, entry] of entries) {
    const from = text(entry, 'resolution');
    if (from === undefined || !graph.has(from)) continue;
    const parent = splitDescriptor(from).name;
    for (const [name, range] of fieldsOf(field(entry, 'dependencies'))) {
      if (typeof range !== 'string') continue;
      const own = splitDescriptor(`${name}@${range}`).range;
      const override = root && overrideOf(root.resolutions, parent, name, own.replace(/^npm:/, ''));
      const to = [override, own]
        .filter((wanted) => wanted !== undefined)
        .flatMap((wanted) => [`${wanted}::locator=${encodeURIComponent(from)}`, wanted, `npm:${wanted}`])
        .map((wanted) => keyOf.get(`${name}@${wanted}`))
        .find((key) => key !== undefined);
      const kind = kindOf(entry, name, manifests.get(from));
      if (to !== undefined) graph.addEdge(from, to, kind);
      else if (own.startsWith('catalog:') && ofName.has(name))
        for (const any of ofName.get(name) ?? []) graph.addEdge(from, any, kind);
      else if (kind !== 'optional') graph.missing(from, name);
    }
  }
  compareFolders(
    graph,
    root,
    new Map(entries.map(([, entry]) => [text(entry, 'resolution'), entry])),
    manifests,
  );
  return graph.build();
}

function kindOf(entry: unknown, name: string, manifest: Manifest | undefined): EdgeKind {
  const known = manifest?.dependencies.get(name)?.kind;
  if (known !== undefined) return known;
  return field(field(field(entry, 'dependenciesMeta'), name), 'optional') === 'true'
    ? 'optional'
    : 'required';
}

async function addEntry(
  graph: LockGraphBuilder,
  lockfile: Lockfile,
  locator: string,
  version: string | undefined,
  manifests: Map<string, Manifest | undefined>,
): Promise<boolean> {
  const { name, range } = splitDescriptor(locator);
  const reference = range.replace(/::.*$/s, '');
  const folder = folderOf(reference, range);
  if (folder !== undefined) {
    const path = posix.join(lockfile.folder, folder);
    const manifest = await lockfile.manifest(path);
    manifests.set(locator, manifest);
    const shown = manifest?.version;
    graph.addProject(locator, {
      path,
      name,
      ...(shown === undefined ? {} : { version: shown }),
      covered: !reference.startsWith('link:'),
    });
    return true;
  }
  if (version !== undefined && version !== (versionIn(range) ?? version)) {
    graph.leaveOut(locator, `gives itself the version ${version}`);
    return false;
  }
  return graph.addPackage(locator, { name, version, url: urlOf(reference, range) });
}

/** The version that a locator itself names: that of a registry's package, as it is or patched. */
function versionIn(range: string): string | undefined {
  const inRegistry = /^npm:([^:]*)/.exec(range)?.[1];
  return inRegistry ?? (range.startsWith('patch:') ? bindingOf(range, 'version') : undefined);
}

/** What yarn binds to a range: `npm:1.0.0::key=value&other=value`. */
function bindingOf(range: string, key: string): string | undefined {
  const at = range.indexOf('::');
  const bindings = at < 0 ? [] : range.slice(at + 2).split('&');
  return bindings.find((one) => one.startsWith(`${key}=`))?.slice(key.length + 1);
}

/** A registry's package has an address of its own only when that is not where yarn would look for it. */
function urlOf(reference: string, range: string): string | undefined {
  const archive = bindingOf(range, '__archiveUrl');
  if (archive !== undefined) return decode(archive);
  if (/^(?:npm|patch):/.test(reference) || !(isUrl(reference) || isGit(reference))) return undefined;
  return reference.startsWith('file:')
    ? reference.replace(/#.*$/s, '')
    : reference.replace(/^https?:(?=.*#commit=)/, 'git+$&');
}

/** The folder of a first-party package, relative to the lockfile's; undefined for a third-party one. */
function folderOf(reference: string, range: string): string | undefined {
  if (reference.startsWith('workspace:')) return reference.slice('workspace:'.length);
  const path = /^(?:portal|link|file):([^#]*)/.exec(reference)?.[1];
  if (path === undefined || /\.(?:tgz|tar\.gz)$/.test(path)) return undefined;
  const owner = /[&:]locator=([^&]*)/.exec(range)?.[1] ?? '';
  const base = /@workspace:(.*)$/s.exec(decode(owner))?.[1] ?? '.';
  return posix.join(base, path);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

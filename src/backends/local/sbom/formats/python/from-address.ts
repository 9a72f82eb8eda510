import { posix } from 'node:path';
import type { Hash, Scope } from '../../../../../core/model/sbom.ts';
import type { Lockfile } from '../../format.ts';
import type { LockGraphBuilder } from '../../lock-graph.ts';
import { downloadSource, fileSource } from '../../source.ts';
import type { Locked } from './locked.ts';

/** A package by a URL, or by a path that is relative to the folder of the lockfile. */
export interface Addressed {
  readonly name?: string;
  readonly version?: string;
  readonly address: string;
  /** What it is called when it makes no sense; default its name. The address may hold credentials. */
  readonly label?: string;
  readonly hashes?: readonly Hash[];
  readonly scope?: Scope;
}

/**
 * Adds a folder as a project, a file as a package, with the version of its name when none is given. The key in the graph;
 * undefined when it makes no sense and was left out.
 */
export function addFromAddress(
  graph: LockGraphBuilder,
  lockfile: Lockfile,
  locked: Locked,
  { name, version, address, label = name ?? 'a package', hashes = [], scope }: Addressed,
): string | undefined {
  const isUrl = /^https?:/i.test(address);
  const place = address.replace(/[?#].*$/s, '');
  if (/^[a-z][\w+.-]*:|^[/\\~]|^\$/i.test(place) && !isUrl) {
    graph.leaveOut(label, 'is at a place outside of the checkout');
    return undefined;
  }
  const file = /\.(?:whl|zip|egg|tgz|tar\.\w+)$/i.test(place) ? partsOf(posix.basename(place)) : undefined;
  if (!isUrl && file === undefined) {
    const folder = posix.join(lockfile.folder, place).replace(/(?<=.)\/$/, '');
    if (!folder.startsWith('..') && !isPackageFolder(lockfile, folder)) {
      graph.leaveOut(label, 'is no package, file or folder that can be found');
      return undefined;
    }
    const key = `project ${folder}`;
    const called = name ?? posix.basename(folder);
    graph.addProject(key, { path: folder, name: called, covered: false });
    locked.add(called, { key, folder });
    return key;
  }
  const full = name ?? file?.name;
  const known = version ?? file?.version;
  const key = locked.newKey(full ?? 'a package', known);
  const isAdded = graph.addPackage(key, {
    name: full,
    version: known,
    qualifiers: isUrl ? downloadSource(address) : fileSource(posix.join(lockfile.folder, place)),
    hashes,
    ...(scope === undefined ? {} : { scope }),
  });
  if (!isAdded) return undefined;
  locked.add(full ?? '', { key, ...(known !== undefined && { version: known }) });
  return key;
}

/** Whether pip can install a folder of the checkout. */
export function isPackageFolder(lockfile: Lockfile, folder: string): boolean {
  return ['pyproject.toml', 'setup.py', 'setup.cfg'].some((name) => lockfile.has(posix.join(folder, name)));
}

/** `name-version-….whl` (PEP 427) or `name-version.tar.gz` (PEP 625). */
function partsOf(file: string): { readonly name?: string; readonly version?: string } {
  const [, name, version] =
    /^([A-Za-z0-9][\w.]{0,200})-(\d[\w.+!]{0,60})(?:-[\w.-]{1,200})?\.(?:whl|egg)$/i.exec(file) ??
    /^([A-Za-z0-9][\w.-]{0,200})-(\d[\w.+!]{0,60})\.(?:zip|tgz|tar\.\w{1,4})$/i.exec(file) ??
    [];
  return name === undefined || version === undefined ? {} : { name, version };
}

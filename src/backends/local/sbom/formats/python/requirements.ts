import { posix } from 'node:path';
import { someOf } from '../../../../../core/words.ts';
import type { Lockfile, LockfileFormat } from '../../format.ts';
import { digestOf } from '../../integrity.ts';
import { createLockGraph, type LockGraphBuilder } from '../../lock-graph.ts';
import { gitSource } from '../../source.ts';
import { whyUnreadable } from '../../why-unreadable.ts';
import { addFromAddress, isPackageFolder } from './from-address.ts';
import { joinFolders } from './join-root.ts';
import { createLocked, type Locked } from './locked.ts';
import { parseRequirement, pinnedVersion, pypiName } from './pep508.ts';
import { readPyproject } from './pyproject.ts';
import { isResolved } from './requirements-resolved.ts';
import { parseRequirements, type RequirementsLine } from './requirements-syntax.ts';

/**
 * Requirements files of pip: what is pinned is known, every other line is a problem. They hold no graph, they need
 * not hold all that the project asks for, and one that is written by hand need not hold what its packages need in turn.
 */
export const requirements: LockfileFormat = {
  id: 'requirements',
  ecosystem: 'PyPI',
  fileNames: [],
  pattern: /(?:^|[/._-])requirements[^/]*\.txt$|(?:^|\/)requirements\/[^/]+\.txt$/,
  isPartial: true,
  async read(lockfile) {
    const graph = createLockGraph(lockfile);
    const reading: Reading = {
      graph,
      lockfile,
      locked: createLocked(),
      pins: new Map(),
      seen: new Set([lockfile.path]),
      unpinned: [],
      partial: [],
      checksHashes: false,
      projectKey: `project ${lockfile.folder}`,
    };
    const file = fileOf(lockfile.path, lockfile.text);
    await readConstraints(reading, file);
    await readFile(reading, file);
    if (reading.unpinned.length > 0)
      graph.problem(
        `no exact version is given ('name==1.2.3'), so it is not known which is installed: ${someOf(reading.unpinned)}`,
      );
    if (reading.partial.length > 0 && !reading.checksHashes)
      graph.problem(
        `what the packages of ${someOf(reading.partial)} need in turn may not be in it: run 'pip-compile' or 'uv pip compile', or 'pip freeze -r requirements.txt' where it is installed, and commit what it writes`,
      );
    await joinFolders(graph, lockfile, reading.locked);
    await addProject(reading);
    return graph.build();
  },
};

/** Files that one includes, and these again: more are a mistake or an attack. */
const mostFiles = 100;

interface Reading {
  readonly graph: LockGraphBuilder;
  readonly lockfile: Lockfile;
  readonly locked: Locked;
  /** Versions that constraints files give, by normalised name. */
  readonly pins: Map<string, string>;
  readonly seen: Set<string>;
  readonly unpinned: string[];
  /** Files that name packages, and that nothing shows to name all that these need in turn. */
  readonly partial: string[];
  /** pip installs nothing that has no hash as soon as one has (pip.pypa.io, secure installs), in whichever file. */
  checksHashes: boolean;
  readonly projectKey: string;
}

interface RequirementsFile {
  readonly path: string;
  readonly lines: readonly RequirementsLine[];
  readonly isResolved: boolean;
}

function fileOf(path: string, text: string): RequirementsFile {
  return { path, lines: parseRequirements(text), isResolved: isResolved(text) };
}

/** What constraints say holds for every line, also for those above. */
async function readConstraints(reading: Reading, { path, lines }: RequirementsFile): Promise<void> {
  for (const { option, value } of lines) {
    if (option !== '-c') continue;
    const included = await include(reading, path, value);
    if (included === undefined) continue;
    for (const constraint of included.lines) {
      const wanted = constraint.option === undefined ? parseRequirement(constraint.value) : undefined;
      const version = wanted && pinnedVersion(wanted.specifier);
      if (wanted && version !== undefined) reading.pins.set(pypiName(wanted.name), version);
    }
    await readConstraints(reading, included);
  }
}

async function readFile(reading: Reading, { path, lines, isResolved }: RequirementsFile): Promise<void> {
  let namesPackages = false;
  for (const line of lines) {
    if (line.option === '--require-hashes' || line.hashes.length > 0) reading.checksHashes = true;
    if (line.option === undefined || line.option === '-e') {
      const key = addRequirement(reading, path, line);
      if (key !== undefined && !key.startsWith('project ')) namesPackages = true;
    }
    if (line.option === '-r') {
      const included = await include(reading, path, line.value);
      if (included === undefined) continue;
      await readConstraints(reading, included);
      await readFile(reading, included);
    }
  }
  if (namesPackages && !isResolved) reading.partial.push(path);
}

/** A file that another names; undefined when it was read before or cannot be, which is then a problem. */
async function include(
  { graph, lockfile, seen }: Reading,
  from: string,
  value: string,
): Promise<RequirementsFile | undefined> {
  const path = posix.join(posix.dirname(from), value);
  if (/^[a-z][\w+.-]+:/i.test(value) || value.startsWith('/') || path.startsWith('..')) {
    graph.problem('it includes a file from outside of the checkout, which was not looked at');
    return undefined;
  }
  if (seen.has(path)) return undefined;
  if (seen.size === mostFiles) {
    graph.problem(`it includes more than ${mostFiles} files: the rest was not looked at`);
    return undefined;
  }
  seen.add(path);
  try {
    const source = await lockfile.textOf(path);
    if (source !== undefined) return fileOf(path, source);
    graph.problem(`it includes ${path}, which is not there`);
  } catch (thrown) {
    graph.problem(`it includes what cannot be read: ${whyUnreadable(path, thrown)}`);
  }
  return undefined;
}

/** The key of what it names; undefined when that is not known. */
function addRequirement(reading: Reading, path: string, line: RequirementsLine): string | undefined {
  const { graph, lockfile, locked, pins, unpinned, projectKey } = reading;
  const { value } = line;
  const at = `${path === lockfile.path ? '' : `${path} `}line ${line.line}`;
  const hashes = line.hashes.flatMap(digestOf);
  const wanted = parseRequirement(value);
  const address = wanted?.url ?? (wanted === undefined || line.option === '-e' ? value : undefined);
  if (address === undefined && wanted !== undefined) {
    const version = pinnedVersion(wanted.specifier) ?? pins.get(pypiName(wanted.name));
    if (version === undefined) {
      unpinned.push(`${wanted.name} (${at})`);
      return undefined;
    }
    const key = locked.newKey(wanted.name, version);
    if (!graph.addPackage(key, { name: wanted.name, version, hashes })) return undefined;
    graph.addEdge(projectKey, key, 'required');
    locked.add(wanted.name, { key, version });
    return key;
  }
  const name = wanted?.url === undefined ? eggOf(value) : wanted.name;
  const place = withoutExtras(address ?? '');
  const key = /^(?:git|hg|svn|bzr)\+/.test(place)
    ? addRepository(reading, name, place, at)
    : addFromAddress(graph, { ...lockfile, folder: baseOf(lockfile, path, place) }, locked, {
        ...(name !== undefined && { name }),
        address: place,
        label: `${name ?? 'a requirement'} (${at})`,
        hashes,
      });
  if (key !== undefined && key !== projectKey) graph.addEdge(projectKey, key, 'required');
  return key;
}

/** pip takes a path from where it runs: the folder of the file that names it, or the top of the checkout. */
function baseOf(lockfile: Lockfile, path: string, place: string): string {
  const folder = posix.dirname(path);
  const there = posix.join(folder, place);
  return lockfile.has(there) || isPackageFolder(lockfile, there) ? folder : '.';
}

/** `git+https://host/path@ref#egg=name`; only a ref tells what is installed. */
function addRepository(
  { graph, locked, unpinned }: Reading,
  name: string | undefined,
  address: string,
  at: string,
): string | undefined {
  const [place = ''] = address.split('#', 1);
  const ref = /(?<=[^/:])@([^@/:]+)$/.exec(place)?.[1];
  const full = name ?? posix.basename(place.replace(/@[^@/]*$/, '')).replace(/\.git$/, '');
  if (ref === undefined) {
    unpinned.push(`${full} from a repository (${at})`);
    return undefined;
  }
  const key = locked.newKey(full, ref);
  const repository = place.slice(0, place.length - ref.length - 1);
  if (!graph.addPackage(key, { name: full, version: ref, qualifiers: gitSource(repository, ref) }))
    return undefined;
  locked.add(full, { key });
  return key;
}

/** `./lib[extra]` is the folder `./lib`. */
function withoutExtras(address: string): string {
  return address.endsWith(']') ? address.slice(0, address.lastIndexOf('[')) : address;
}

function eggOf(value: string): string | undefined {
  return /[#&]egg=([A-Za-z0-9][\w.-]{0,212})/.exec(value)?.[1];
}

/** The file answers for the `pyproject.toml` beside it when it holds all that the project itself asks for. */
async function addProject({ graph, lockfile, locked, projectKey }: Reading): Promise<void> {
  const manifest = await readPyproject(graph, lockfile, lockfile.folder);
  graph.addProject(projectKey, {
    path: lockfile.folder,
    name: manifest?.name ?? posix.basename(lockfile.folder),
    ...(manifest?.version === undefined ? {} : { version: manifest.version }),
    covered:
      manifest?.isStatic === true &&
      manifest.wishes.length > 0 &&
      manifest.wishes.every(({ name, isConditional }) => isConditional || locked.find(name).length > 0),
  });
}

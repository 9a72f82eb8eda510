import { posix } from 'node:path';
import type { Scope } from '../../../core/model/sbom.ts';
import type { Checkout } from '../checkout/checkout.ts';
import { type Data, field, fieldsOf, isData, text } from './data.ts';
import { decode, parseJson } from './parse-text.ts';

/** How a `package.json` asks for a package. */
export interface Wish {
  readonly range: string;
  readonly kind: Scope;
  /** The range in `devDependencies`, which can be another one when it stands in several groups. */
  readonly forDevelopment?: string;
}

/** A `package.json`, read as data. */
export interface Manifest {
  readonly name?: string;
  readonly version?: string;
  /** What it asks for by name; without peer dependencies. */
  readonly dependencies: ReadonlyMap<string, Wish>;
  /** Names of its peer dependencies. */
  readonly peers: readonly string[];
  /** Groups of dependencies that are no map from names to ranges: what they ask for is not known. */
  readonly malformed: readonly string[];
  /** Folder patterns of its workspaces. */
  readonly workspaces: readonly string[];
  /** Yarn's overrides: pattern to range. */
  readonly resolutions: ReadonlyMap<string, string>;
}

const manifestLimit = 4 * 1024 * 1024;

/** Reads the `package.json` of a folder. Rejects when there is none that can be read. */
export async function readManifest(checkout: Checkout, folder: string): Promise<Manifest> {
  const bytes = await checkout.read(posix.join(folder, 'package.json'), manifestLimit);
  return parseManifest(parseJson(decode(bytes)));
}

/** A dependency named in several groups counts as the strongest but optional, which overrides (npm, package.json). */
function parseManifest(data: Data): Manifest {
  const dependencies = new Map<string, Wish>();
  const groups = [
    ['devDependencies', 'development'],
    ['dependencies', 'required'],
    ['optionalDependencies', 'optional'],
  ] as const;
  for (const [group, kind] of groups)
    for (const [name, range] of fieldsOf(field(data, group)))
      if (typeof range === 'string') {
        const forDevelopment = kind === 'development' ? range : dependencies.get(name)?.forDevelopment;
        dependencies.set(name, { range, kind, ...(forDevelopment !== undefined && { forDevelopment }) });
      }
  const workspaces = field(data, 'workspaces');
  const patterns = Array.isArray(workspaces) ? workspaces : field(workspaces, 'packages');
  const [name, version] = [text(data, 'name'), text(data, 'version')];
  return {
    ...(name === undefined ? {} : { name }),
    ...(version === undefined ? {} : { version }),
    dependencies,
    malformed: [...groups.map(([group]) => group), 'peerDependencies'].filter(
      (group) => !isMapOfRanges(field(data, group)),
    ),
    peers: fieldsOf(field(data, 'peerDependencies')).map(([peer]) => peer),
    workspaces: Array.isArray(patterns) ? patterns.filter((pattern) => typeof pattern === 'string') : [],
    resolutions: new Map(
      fieldsOf(field(data, 'resolutions')).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    ),
  };
}

/** An absent group is an empty one. */
function isMapOfRanges(group: unknown): boolean {
  if (group === undefined || group === null) return true;
  return isData(group) && Object.values(group).every((range) => typeof range === 'string');
}

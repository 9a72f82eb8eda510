import { posix } from 'node:path';
import type { Scope } from '../../../../../core/model/sbom.ts';
import { type Data, field, fieldsOf, itemsOf, text } from '../../data.ts';
import type { Lockfile } from '../../format.ts';
import type { LockGraphBuilder } from '../../lock-graph.ts';
import { parseToml } from '../../parse-text.ts';
import { whyUnreadable } from '../../why-unreadable.ts';
import { parseRequirement, pypiName } from './pep508.ts';
import { toSpecifier } from './poetry-range.ts';

/** What a project asks for by name. */
export interface PythonWish {
  /** Normalised. */
  readonly name: string;
  readonly kind: Scope;
  /** PEP 440; empty when any version fits, or when it is not told by version. */
  readonly specifier: string;
  /** Only somewhere: a lockfile may leave it out. */
  readonly isConditional: boolean;
  /** The dependency group or extra that asks; absent for the project itself. */
  readonly group?: string;
}

/** What a `pyproject.toml` says. */
export interface PythonManifest {
  readonly name?: string;
  readonly version?: string;
  readonly wishes: readonly PythonWish[];
  /** Everything that the project itself asks for stands in the file; otherwise code may tell it when it is built. */
  readonly isStatic: boolean;
}

/** Undefined when the folder has none; one that cannot be read becomes a problem of the lockfile. */
export async function readPyproject(
  graph: LockGraphBuilder,
  lockfile: Lockfile,
  folder: string,
): Promise<PythonManifest | undefined> {
  const path = posix.join(folder, 'pyproject.toml');
  try {
    const source = await lockfile.textOf(path);
    return source === undefined ? undefined : parsePyproject(await parseToml(source));
  } catch (thrown) {
    graph.problem(`what it was written for is not known: ${whyUnreadable(path, thrown)}`);
    return undefined;
  }
}

/** PEP 621 and 735, and what Poetry, PDM and uv have of their own. */
function parsePyproject(data: Data): PythonManifest {
  const project = field(data, 'project');
  const tool = field(data, 'tool');
  const poetry = field(tool, 'poetry');
  const name = text(project, 'name') ?? text(poetry, 'name');
  const version = text(project, 'version') ?? text(poetry, 'version');
  const groups = [
    ...fieldsOf(field(data, 'dependency-groups')),
    ...fieldsOf(field(field(tool, 'pdm'), 'dev-dependencies')),
  ];
  const wishes = [
    ...requirements(field(project, 'dependencies'), 'required'),
    ...fieldsOf(field(project, 'optional-dependencies')).flatMap(([extra, list]) =>
      requirements(list, 'optional', extra),
    ),
    ...groups.flatMap(([group, list]) => requirements(list, 'development', group)),
    ...requirements(field(field(tool, 'uv'), 'dev-dependencies'), 'development', 'dev'),
    ...poetryWishes(field(poetry, 'dependencies'), 'required'),
    ...poetryWishes(field(poetry, 'dev-dependencies'), 'development', 'dev'),
    ...fieldsOf(field(poetry, 'group')).flatMap(([group, table]) =>
      poetryWishes(field(table, 'dependencies'), 'development', group),
    ),
  ];
  return {
    ...(name === undefined ? {} : { name }),
    ...(version === undefined ? {} : { version }),
    wishes,
    isStatic:
      field(project, 'name') !== undefined && !itemsOf(field(project, 'dynamic')).includes('dependencies'),
  };
}

/** What is no text includes another group, which is read itself. */
function requirements(list: unknown, kind: Scope, group?: string): PythonWish[] {
  return itemsOf(list).flatMap((item) => {
    const wanted = typeof item === 'string' ? parseRequirement(item) : undefined;
    if (wanted === undefined) return [];
    return {
      name: pypiName(wanted.name),
      kind,
      specifier: wanted.specifier,
      isConditional: wanted.marker !== undefined,
      ...(group === undefined ? {} : { group }),
    };
  });
}

/** A range, a table with more about it, or a list of these for different platforms. */
function poetryWishes(table: unknown, kind: Scope, group?: string): PythonWish[] {
  return fieldsOf(table).flatMap(([name, wanted]) => {
    if (pypiName(name) === 'python') return [];
    const isList = Array.isArray(wanted);
    const range = typeof wanted === 'string' ? wanted : isList ? '' : (text(wanted, 'version') ?? '');
    const conditions = ['markers', 'python', 'platform'];
    return {
      name: pypiName(name),
      kind: field(wanted, 'optional') === true ? 'optional' : kind,
      specifier: toSpecifier(range),
      isConditional: isList || conditions.some((key) => field(wanted, key) !== undefined),
      ...(group === undefined ? {} : { group }),
    };
  });
}

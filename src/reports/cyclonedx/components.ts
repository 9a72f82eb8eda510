import type { Component, Hash, Project, Scope } from '../../core/model/sbom.ts';
import { toLicenses } from './licenses.ts';

const scopes = {
  required: 'required',
  optional: 'optional',
  development: 'excluded',
} as const satisfies Record<Scope, string>;

const hexLengths: Readonly<Record<Hash['algorithm'], number>> = {
  MD5: 32,
  'SHA-1': 40,
  'SHA-256': 64,
  'SHA-384': 96,
  'SHA-512': 128,
};

/** A third-party component; its package URL is its `bom-ref`. */
export function toComponent(component: Component) {
  const hashes = component.hashes.filter(({ algorithm, hex }) => hex.length === hexLengths[algorithm]);
  const licenses = toLicenses(component.licenses);
  return {
    type: 'library',
    'bom-ref': component.purl,
    ...nameOf(component.ecosystem, component.name),
    version: component.version,
    scope: scopes[component.scope],
    ...(hashes.length === 0
      ? {}
      : {
          hashes: unique(hashes, ({ hex }) => hex).map(({ algorithm, hex }) => ({
            alg: algorithm,
            content: hex,
          })),
        }),
    ...(licenses.length === 0 ? {} : { licenses }),
    purl: component.purl,
    properties: [
      ...(component.ecosystem === 'npm' && component.scope === 'development'
        ? [{ name: 'cdx:npm:package:development', value: 'true' }]
        : []),
      ...[...new Set(component.lockfiles)].map((value) => ({ name: 'scangate:lockfile', value })),
    ],
  };
}

/** A first-party package; its id is its `bom-ref`. */
export function toProject(project: Project) {
  return {
    type: 'application',
    'bom-ref': project.id,
    name: project.name,
    ...(project.version === undefined ? {} : { version: project.version }),
    properties: [
      { name: 'scangate:path', value: project.path },
      { name: 'scangate:lockfile', value: project.lockfile },
    ],
  };
}

/** `@scope/name` of npm has the scope as its group, as in the package URL. */
function nameOf(ecosystem: string, fullName: string): { group?: string; name: string } {
  const slash = fullName.indexOf('/');
  if (ecosystem !== 'npm' || !fullName.startsWith('@') || slash < 0) return { name: fullName };
  return { group: fullName.slice(0, slash), name: fullName.slice(slash + 1) };
}

/** The first of those with the same key. */
export function unique<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const byKey = new Map<string, Item>();
  for (const item of items) if (!byKey.has(keyOf(item))) byKey.set(keyOf(item), item);
  return [...byKey.values()];
}

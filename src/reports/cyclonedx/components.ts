import type { Component, Project, Scope } from '../../core/model/sbom.ts';
import { soundHashes } from '../bom/hashes.ts';
import { toLicenses } from './licenses.ts';

const scopes = {
  required: 'required',
  optional: 'optional',
  development: 'excluded',
} as const satisfies Record<Scope, string>;

/** A third-party component; its package URL is its `bom-ref`. */
export function toComponent(component: Component) {
  const hashes = soundHashes(component.hashes);
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
          hashes: hashes.map(({ algorithm, hex }) => ({ alg: algorithm, content: hex })),
        }),
    ...(licenses.length === 0 ? {} : { licenses }),
    purl: component.purl,
    properties: [
      ...(component.ecosystem === 'npm' && component.scope === 'development'
        ? [{ name: 'cdx:npm:package:development', value: 'true' }]
        : []),
      ...[...new Set(component.lockfiles)].map((value) => ({ name: 'scangate:lockfile', value })),
      ...forGitLab(component),
    ],
  };
}

/** Without the file that names it GitLab ignores a component ("CycloneDX property taxonomy"). */
function forGitLab({ lockfiles, scope }: Component) {
  const [file] = lockfiles;
  if (file === undefined) return [];
  return [
    { name: 'gitlab:dependency_scanning:input_file:path', value: file },
    {
      name: 'gitlab:dependency_scanning:category',
      value: scope === 'development' ? 'development' : 'production',
    },
  ];
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

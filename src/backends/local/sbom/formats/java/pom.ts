import type { Scope } from '../../../../../core/model/sbom.ts';
import { type Data, field, fieldsOf, isData } from '../../data.ts';
import { parseXml } from '../../parse-xml.ts';

/** Values as they are written, `${properties}` included (maven.apache.org, POM reference). */
export interface PomDependency {
  readonly group: string;
  readonly artifact: string;
  readonly version: string | undefined;
  /** Default `jar`. */
  readonly type: string;
  readonly classifier: string | undefined;
  /** As Maven has it: `compile`, `test`, … or `import` for the management of another file. */
  readonly scope: string | undefined;
  /** `true`, or it stands in a profile. */
  readonly isOptional: boolean;
}

export interface Pom {
  readonly group: string | undefined;
  readonly artifact: string | undefined;
  readonly version: string | undefined;
  readonly parent: PomParent | undefined;
  readonly properties: ReadonlyMap<string, string>;
  readonly dependencies: readonly PomDependency[];
  /** `dependencyManagement`: versions for those that give none. */
  readonly managed: readonly PomDependency[];
}

export interface PomParent {
  readonly group: string;
  readonly artifact: string;
  readonly version: string;
  /** Absent: `../pom.xml`; empty: not in the checkout. */
  readonly relativePath: string | undefined;
}

/** Throws `Unreadable`. */
export async function parsePom(source: string): Promise<Pom> {
  const project = await parseXml(source, 'project');
  const parent = field(project, 'parent');
  const profiles = childrenOf(field(project, 'profiles'), 'profile');
  return {
    group: textOf(project, 'groupId'),
    artifact: textOf(project, 'artifactId'),
    version: textOf(project, 'version'),
    parent: isData(parent) ? parentOf(parent) : undefined,
    properties: new Map(
      fieldsOf(field(project, 'properties')).flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value] as const] : [],
      ),
    ),
    dependencies: [
      ...dependenciesOf(project, false),
      ...profiles.flatMap((profile) => dependenciesOf(profile, true)),
    ],
    managed: dependenciesOf(field(project, 'dependencyManagement'), false),
  };
}

export function keyOf({ group, artifact, type, classifier = '' }: Omit<PomDependency, 'isOptional'>): string {
  return JSON.stringify([group, artifact, type, classifier]);
}

/** `system` and `provided` are there at run time, though somebody else brings them. */
export function scopeOf({ scope, isOptional }: PomDependency): Scope {
  if (scope === 'test') return 'development';
  return isOptional ? 'optional' : 'required';
}

function dependenciesOf(holder: unknown, isInProfile: boolean): readonly PomDependency[] {
  return childrenOf(field(holder, 'dependencies'), 'dependency').map((entry) => ({
    group: textOf(entry, 'groupId') ?? '',
    artifact: textOf(entry, 'artifactId') ?? '',
    version: textOf(entry, 'version'),
    type: textOf(entry, 'type') ?? 'jar',
    classifier: textOf(entry, 'classifier'),
    scope: textOf(entry, 'scope'),
    isOptional: isInProfile || textOf(entry, 'optional') === 'true',
  }));
}

function parentOf(parent: Data): PomParent {
  return {
    group: textOf(parent, 'groupId') ?? '',
    artifact: textOf(parent, 'artifactId') ?? '',
    version: textOf(parent, 'version') ?? '',
    relativePath: field(parent, 'relativePath') === '' ? '' : textOf(parent, 'relativePath'),
  };
}

/** An element that occurs once is no list. */
function childrenOf(holder: unknown, name: string): readonly unknown[] {
  const found = field(holder, name);
  return found === undefined ? [] : Array.isArray(found) ? found : [found];
}

/** Text of an element, without its attributes; undefined when it is empty. */
function textOf(holder: unknown, name: string): string | undefined {
  const found = field(holder, name);
  const text = isData(found) ? field(found, '#text') : found;
  return typeof text === 'string' && text !== '' ? text : undefined;
}

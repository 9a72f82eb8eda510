import { createHash } from 'node:crypto';
import type { Component, Hash, Project, Scope } from '../../core/model/sbom.ts';
import { soundHashes } from '../bom/hashes.ts';
import type { Subject } from '../bom/subject.ts';

const algorithms = {
  MD5: 'MD5',
  'SHA-1': 'SHA1',
  'SHA-256': 'SHA256',
  'SHA-384': 'SHA384',
  'SHA-512': 'SHA512',
} as const satisfies Record<Hash['algorithm'], string>;

const comments: Readonly<Record<Scope, string | undefined>> = {
  required: undefined,
  optional: 'Optional: it may be absent at run time.',
  development: 'Needed for development only.',
};

const unsaid = {
  downloadLocation: 'NOASSERTION',
  filesAnalyzed: false,
  licenseConcluded: 'NOASSERTION',
  licenseDeclared: 'NOASSERTION',
  copyrightText: 'NOASSERTION',
};

/** The name of a package within the document, made of the one that dependencies use. */
export function spdxId(ref: string): string {
  const digest = createHash('sha256').update(ref.toWellFormed()).digest('hex').slice(0, 12);
  const slug = ref
    .replace(/^pkg:/, '')
    .replace(/%40/g, '')
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `SPDXRef-Package-${slug === '' ? '' : `${slug}-`}${digest}`;
}

/** The package that the document describes. Its origin is text: not every host is one that `downloadLocation` allows. */
export function toSubjectPackage({ ref, name, project, repository }: Subject, sha: string | undefined) {
  const commit = sha === undefined ? '' : `, commit ${sha}`;
  return {
    ...toProjectPackage({ id: ref, name, version: project?.version }),
    ...(repository === undefined ? {} : { sourceInfo: `From ${repository}${commit}` }),
  };
}

/** A first-party package. */
export function toProjectPackage({
  id,
  name,
  version,
}: Pick<Project, 'id' | 'name'> & { readonly version: string | undefined }) {
  return {
    SPDXID: spdxId(id),
    name: name || 'unnamed',
    ...(version ? { versionInfo: version } : {}),
    ...unsaid,
    primaryPackagePurpose: 'APPLICATION',
  };
}

/** A third-party component with its licences as one expression. */
export function toPackage(component: Component, licenseDeclared: string) {
  const { purl, name, version, scope } = component;
  const hashes = soundHashes(component.hashes);
  const comment = comments[scope];
  return {
    SPDXID: spdxId(purl),
    name: name || 'unnamed',
    ...(version === '' ? {} : { versionInfo: version }),
    ...unsaid,
    licenseDeclared,
    ...(hashes.length === 0
      ? {}
      : {
          checksums: hashes.map(({ algorithm, hex }) => ({
            algorithm: algorithms[algorithm],
            checksumValue: hex,
          })),
        }),
    ...(/^pkg:[^\s/]+\/\S+$/.test(purl)
      ? {
          externalRefs: [
            { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl },
          ],
        }
      : {}),
    primaryPackagePurpose: 'LIBRARY',
    ...(comment === undefined ? {} : { comment }),
  };
}

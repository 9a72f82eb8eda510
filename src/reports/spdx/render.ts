import type { ScanResult } from '../../core/model/result.ts';
import { completenessOf, noSbom } from '../bom/completeness.ts';
import { dependencyGraph } from '../bom/dependencies.ts';
import { subjectOf } from '../bom/subject.ts';
import { contentUuid } from '../content-uuid.ts';
import { jsonPieces } from '../json-pieces.ts';
import type { RenderContext } from '../report-format.ts';
import { unique } from '../unique.ts';
import { declareLicenses } from './licenses.ts';
import { spdxId, toPackage, toProjectPackage, toSubjectPackage } from './packages.ts';

const documentId = 'SPDXRef-DOCUMENT';

/**
 * `scangate.spdx.json`: SPDX 2.3 (https://spdx.github.io/spdx-spec/v2.3/), the bill of materials with its licences. The
 * same result gives the same bytes, the namespace among them.
 */
export function* renderSpdx(result: ScanResult, { date }: RenderContext): Generator<string> {
  const { tool } = result;
  const document = {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: documentId,
    name: subjectOf(result).name || 'checkout',
    creationInfo: {
      created: `${date.toISOString().slice(0, 19)}Z`,
      creators: [`Tool: ${tool.name}-${tool.version}`],
    },
  };
  const body = () => bodyOf(result);
  const id = contentUuid(jsonPieces({ ...document, ...body() }, { depth: 2 }));
  const documentNamespace = `https://spdx.org/spdxdocs/scangate-${id}`;
  yield* jsonPieces({ ...document, documentNamespace, ...body() }, { depth: 2 });
  yield '\n';
}

/** Its lists are made while they are read, once. */
function bodyOf(result: ScanResult) {
  const { projects, components } = result.sbom ?? noSbom;
  const subject = subjectOf(result);
  const licenses = declareLicenses(components);
  const refs = new Set([subject.ref, ...projects.map(({ id }) => id), ...components.map(({ purl }) => purl)]);
  refs.delete('');
  function* packages(): Generator<object> {
    yield toSubjectPackage(subject, result.target.sha);
    const others = projects.filter(({ id }) => id !== '' && id !== subject.ref);
    for (const project of unique(others, ({ id }) => id))
      yield toProjectPackage({ ...project, version: project.version });
    for (const component of unique(components, ({ purl }) => purl))
      if (component.purl !== '') yield toPackage(component, licenses.of(component));
  }
  return {
    ...commentOf(result),
    packages: packages(),
    relationships: relationshipsOf(result, subject.ref, refs),
    ...(licenses.extracted.length === 0 ? {} : { hasExtractedLicensingInfos: licenses.extracted }),
  };
}

function* relationshipsOf(result: ScanResult, root: string, refs: ReadonlySet<string>): Generator<object> {
  const relate = (from: string, relationshipType: string, to: string) => ({
    spdxElementId: from,
    relationshipType,
    relatedSpdxElement: to,
  });
  yield relate(documentId, 'DESCRIBES', spdxId(root));
  for (const { ref, dependsOn } of dependencyGraph(result.sbom ?? noSbom, root, refs))
    for (const other of dependsOn) yield relate(spdxId(ref), 'DEPENDS_ON', spdxId(other));
  // Section 11.1: nothing is said about what else there is.
  if (completenessOf(result) !== 'complete') yield relate(spdxId(root), 'DEPENDS_ON', 'NOASSERTION');
}

function commentOf(result: ScanResult): { readonly comment?: string } {
  const reasons = result.checks.filter(({ name }) => name === 'sbom').flatMap((check) => check.reasons);
  const incomplete =
    completenessOf(result) === 'complete' ? [] : [['Not known to be complete', ...reasons].join(': ')];
  const lines = [...incomplete, ...(result.notices ?? [])];
  return lines.length === 0 ? {} : { comment: lines.join('\n') };
}

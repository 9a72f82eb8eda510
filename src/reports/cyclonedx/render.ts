import type { Check } from '../../core/model/check.ts';
import type { ScanResult } from '../../core/model/result.ts';
import type { Sbom } from '../../core/model/sbom.ts';
import { completenessOf, noSbom } from '../bom/completeness.ts';
import { dependencyGraph } from '../bom/dependencies.ts';
import { type Subject, subjectOf } from '../bom/subject.ts';
import { contentUuid } from '../content-uuid.ts';
import { jsonPieces } from '../json-pieces.ts';
import type { RenderContext } from '../report-format.ts';
import { unique } from '../unique.ts';
import { toComponent, toProject } from './components.ts';
import { componentFindings, toFoundComponent, toVulnerability } from './vulnerabilities.ts';

/**
 * `scangate.cdx.json`: CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/), the bill of materials with its known
 * vulnerabilities. The same result gives the same bytes.
 */
export function* renderCycloneDx(result: ScanResult, { date }: RenderContext): Generator<string> {
  const body = () => bodyOf(result, date);
  yield* jsonPieces(
    {
      $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      serialNumber: `urn:uuid:${contentUuid(jsonPieces(body(), { depth: 2 }))}`,
      version: 1,
      ...body(),
    },
    { depth: 2 },
  );
  yield '\n';
}

/** Its lists are made while they are read, once. */
function bodyOf(result: ScanResult, date: Date) {
  const sbom = result.sbom ?? noSbom;
  const subject = subjectOf(result);
  const refs = new Set([
    subject.ref,
    ...sbom.projects.map(({ id }) => id),
    ...sbom.components.map(({ purl }) => purl),
    ...componentFindings(result).map(({ finding }) => finding.component.purl),
  ]);
  refs.delete('');
  return {
    metadata: {
      timestamp: date.toISOString(),
      lifecycles: [{ phase: 'pre-build' }],
      tools: { components: [{ type: 'application', name: result.tool.name, version: result.tool.version }] },
      component: toSubject(subject, result),
      properties: [...describeRun(result)],
    },
    components: componentsOf(result, sbom, subject.ref),
    dependencies: dependencyGraph(sbom, subject.ref, refs),
    compositions: [
      { aggregate: completenessOf(result), assemblies: [subject.ref], dependencies: [subject.ref] },
    ],
    vulnerabilities: componentFindings(result).map(toVulnerability),
  };
}

/** Those of the bill of materials, then what a backend without one still says about the component of a finding. */
function* componentsOf(result: ScanResult, sbom: Sbom, rootRef: string): Generator<object> {
  const refs = new Set([rootRef, '']);
  const isNew = (ref: string) => refs.size < refs.add(ref).size;
  for (const project of sbom.projects) if (isNew(project.id)) yield toProject(project);
  for (const component of sbom.components) if (isNew(component.purl)) yield toComponent(component);
  for (const { finding } of componentFindings(result))
    if (isNew(finding.component.purl)) yield toFoundComponent(finding.component);
}

function toSubject({ ref, name, project, repository }: Subject, { target }: ScanResult) {
  const comment = target.sha === undefined ? {} : { comment: `commit ${target.sha}` };
  return {
    ...(project ? toProject(project) : { type: 'application', 'bom-ref': ref, name, properties: [] }),
    ...(repository === undefined
      ? {}
      : { externalReferences: [{ type: 'vcs', url: repository, ...comment }] }),
  };
}

/** GitLab reads a bill of materials only where it finds the first ("CycloneDX property taxonomy"). */
function* describeRun({ backend, grading, checks, notices = [] }: ScanResult) {
  yield { name: 'gitlab:meta:schema_version', value: '1' };
  yield { name: 'scangate:backend', value: backend };
  if (grading) yield { name: 'scangate:grading', value: grading };
  for (const check of checks) yield* describeCheck(check);
  for (const value of unique(notices, String)) yield { name: 'scangate:notice', value };
}

function* describeCheck({ name, state, reasons }: Check) {
  yield { name: `scangate:check:${name}`, value: state };
  for (const value of unique(reasons, String)) yield { name: `scangate:check:${name}:reason`, value };
}

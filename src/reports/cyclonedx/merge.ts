import type { ScanResult } from '../../core/model/result.ts';
import { contentUuid } from '../content-uuid.ts';
import { jsonPieces } from '../json-pieces.ts';
import { parseObject } from '../native-check.ts';
import type { RenderContext } from '../report-format.ts';
import { componentFindings, type Entry, toFoundComponent, toVulnerability } from './vulnerabilities.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * `scangate-merged.cdx.json`: the bill of materials of a backend with our findings added to its vulnerabilities. What it
 * says stays; it gets a number of its own, and at least version 1.6, which ours are of and earlier ones are part of.
 */
export function* mergeFindings(
  content: Uint8Array,
  result: ScanResult,
  { date }: RenderContext,
): Generator<string> {
  const {
    $schema: _,
    bomFormat,
    specVersion,
    serialNumber: __,
    version: ___,
    ...bom
  } = parseObject(content) ?? {};
  const refByPurl = new Map(componentsIn(bom).flatMap(refsByPurl));
  const body = () => ({
    ...bom,
    metadata: { timestamp: date.toISOString(), ...fieldsOf(bom.metadata) },
    components: joined(bom.components, addedComponents(result, refByPurl)),
    vulnerabilities: joined(bom.vulnerabilities, addedVulnerabilities(bom, result, refByPurl)),
  });
  const head = {
    bomFormat,
    specVersion: isBefore16(specVersion) ? '1.6' : specVersion,
    serialNumber: `urn:uuid:${contentUuid(jsonPieces(body(), { depth: 2 }))}`,
    version: 1,
  };
  yield* jsonPieces({ ...head, ...body() }, { depth: 2 });
  yield '\n';
}

/** Components of every depth. */
function componentsIn({ components, metadata }: Fields): Fields[] {
  const direct = [fieldsOf(fieldsOf(metadata).component), ...listOf(components).map(fieldsOf)];
  return direct.flatMap((component) => [
    component,
    ...(listOf(component.components).length > 0 ? componentsIn({ components: component.components }) : []),
  ]);
}

/** A component without a package URL may be referred to by one. */
function refsByPurl({ purl, 'bom-ref': ref }: Fields): [string, string][] {
  if (typeof ref !== 'string') return [];
  return typeof purl === 'string'
    ? [
        [ref, ref],
        [purl, ref],
      ]
    : [[ref, ref]];
}

/** The components of our findings that the bill of materials does not have, or has under no name to refer to. */
function* addedComponents(result: ScanResult, known: ReadonlyMap<string, string>): Generator<object> {
  const seen = new Set(known.keys());
  for (const { finding } of componentFindings(result)) {
    const { purl } = finding.component;
    if (seen.size < seen.add(purl).size) yield toFoundComponent(finding.component);
  }
}

/** Without those that the bill of materials has for the same component under the same id. */
function* addedVulnerabilities(
  bom: Fields,
  result: ScanResult,
  refByPurl: ReadonlyMap<string, string>,
): Generator<object> {
  const known = new Set(listOf(bom.vulnerabilities).map(fieldsOf).flatMap(idsWithRefs));
  const refOf = ({ finding }: Entry) => refByPurl.get(finding.component.purl) ?? finding.component.purl;
  for (const entry of componentFindings(result)) {
    const ref = refOf(entry);
    if (known.has(`${entry.finding.ruleId} ${ref}`)) continue;
    const vulnerability = toVulnerability(entry);
    yield { ...vulnerability, affects: vulnerability.affects.map((affected) => ({ ...affected, ref })) };
  }
}

/** ScanCode.io writes `urn:cdx:` before the bom-ref. */
function idsWithRefs({ id, affects }: Fields): string[] {
  return listOf(affects).map(
    (affected) => `${id} ${String(fieldsOf(affected).ref).replace(/^urn:cdx:/, '')}`,
  );
}

function* joined(first: unknown, second: Iterable<object>): Generator<unknown> {
  yield* listOf(first);
  yield* second;
}

function isBefore16(version: unknown): boolean {
  return typeof version !== 'string' || /^1\.[0-5]$/.test(version);
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

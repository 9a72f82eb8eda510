import { createHash } from 'node:crypto';
import { logSafeJson } from '../../core/json-text.ts';
import type { Check } from '../../core/model/check.ts';
import type { ScanResult } from '../../core/model/result.ts';
import type { Project, Sbom } from '../../core/model/sbom.ts';
import { toComponent, toProject, unique } from './components.ts';
import { toDependencies } from './dependencies.ts';
import { type ComponentFinding, isComponentFinding, toVulnerability } from './vulnerabilities.ts';

const noSbom: Sbom = { projects: [], components: [], dependencies: [] };

/**
 * `scangate.cdx.json`: CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/), the bill of materials with its known
 * vulnerabilities. The same result gives the same bytes.
 */
export function renderCycloneDx(result: ScanResult): string {
  const body = toBody(result);
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: serialNumberOf(body),
    version: 1,
    ...body,
  };
  return `${logSafeJson(JSON.stringify(bom, undefined, 2))}\n`;
}

function toBody(result: ScanResult) {
  const sbom = result.sbom ?? noSbom;
  const findings = unique(result.findings.filter(isComponentFinding), ({ fingerprint }) => fingerprint);
  const root = sbom.projects.find(({ path }) => path === '.');
  const rootComponent = { ...describeRoot(root, result), ...versionControl(result) };
  const rootRef = rootComponent['bom-ref'];
  const components = unique(
    [
      ...sbom.projects.filter((project) => project !== root).map(toProject),
      ...sbom.components.map(toComponent),
      ...findings.map(componentOf),
    ],
    (component) => component['bom-ref'],
  ).filter((component) => component['bom-ref'] !== rootRef && component['bom-ref'] !== '');
  const refs = new Set([rootRef, ...components.map((component) => component['bom-ref'])]);
  return {
    metadata: {
      timestamp: result.finishedAt,
      lifecycles: [{ phase: 'pre-build' }],
      tools: { components: [{ type: 'application', name: result.tool.name, version: result.tool.version }] },
      component: rootComponent,
      properties: [
        { name: 'scangate:backend', value: result.backend },
        ...result.checks.flatMap(describeCheck),
      ],
    },
    components,
    dependencies: toDependencies(sbom, rootRef, refs),
    compositions: [{ aggregate: aggregateOf(result), assemblies: [rootRef], dependencies: [rootRef] }],
    vulnerabilities: findings.map(toVulnerability),
  };
}

/** The project at the root of the checkout, else the checkout itself. */
function describeRoot(root: Project | undefined, { target }: ScanResult) {
  if (root && root.id !== '') return toProject(root);
  const name = target.repository?.replace(/\/+$/, '').split('/').at(-1) || 'checkout';
  return { type: 'application', 'bom-ref': 'scangate:checkout', name, properties: [] };
}

function versionControl({ target }: ScanResult) {
  const url = target.repository === undefined ? null : URL.parse(target.repository);
  if (url?.protocol !== 'https:' || url.username !== '') return {};
  const comment = target.sha === undefined ? {} : { comment: `commit ${target.sha}` };
  return { externalReferences: [{ type: 'vcs', url: url.href, ...comment }] };
}

/** What a backend without a bill of materials still says about the component of a finding. */
function componentOf({ component }: ComponentFinding) {
  const { purl, name, version } = component;
  return { type: 'library', 'bom-ref': purl, name, version, purl };
}

/** Complete only when everything that could hold a component was read. */
function aggregateOf({ sbom, checks }: ScanResult): 'complete' | 'incomplete' {
  const check = checks.find(({ name }) => name === 'sbom');
  return sbom !== undefined && check?.state === 'complete' ? 'complete' : 'incomplete';
}

function describeCheck({ name, state, reasons }: Check) {
  return [
    { name: `scangate:check:${name}`, value: state },
    ...[...new Set(reasons)].map((value) => ({ name: `scangate:check:${name}:reason`, value })),
  ];
}

/** A UUID of version 8 (RFC 9562, section 5.8): made of the content, so that the same BOM has the same number. */
function serialNumberOf(body: object): string {
  const digest = createHash('sha256').update(JSON.stringify(body)).digest();
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x80;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const hex = digest.toString('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)];
  return `urn:uuid:${parts.join('-')}`;
}

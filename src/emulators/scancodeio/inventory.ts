import {
  type SampleComponent,
  type SampleVulnerability,
  sampleComponents,
  sampleVulnerabilities,
} from '../kit/sample.ts';
import { type Project, type RunSettings, statesOf } from './runs.ts';
import { affecting } from './vulnerability-shapes.ts';

type Item = Readonly<Record<string, unknown>>;

/** What the pipelines of a project have found so far. */
export interface Inventory {
  readonly components: readonly SampleComponent[];
  readonly vulnerabilities: readonly SampleVulnerability[];
  readonly packages: readonly Item[];
  readonly dependencies: readonly Item[];
  readonly messages: readonly Item[];
  readonly resources: readonly Item[];
  readonly alerts: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

export function inventoryOf(project: Project, settings: RunSettings): Inventory {
  const { plays, scenario } = settings;
  const states = statesOf(project, settings);
  const did = (wanted: (name: string) => boolean) =>
    project.runs.some(({ pipeline }, index) => states[index] === 'success' && wanted(pipeline));
  const found = did((name) => name !== 'find_vulnerabilities');
  const codebase = folderOf(project);
  const components = found && !plays('unpinned-dependencies') ? sampleComponents : [];
  const asked =
    (did((name) => name === 'find_vulnerabilities') && !plays('vulnerablecode-exception')) ||
    plays('vulnerabilities-of-sbom');
  const vulnerabilities = asked && found && scenario !== 'clean' ? sampleVulnerabilities : [];
  const packages = components.map((component) => showPackage(component, codebase, vulnerabilities, settings));
  return {
    components,
    vulnerabilities,
    packages,
    dependencies: found ? dependenciesOf(codebase, vulnerabilities, settings) : [],
    messages: found
      ? messagesOf(
          codebase,
          did((name) => name === 'scan_for_virus'),
          settings,
        )
      : [],
    resources: [],
    alerts: alertsOf(packages),
  };
}

/** Where the server unpacks an input: in a folder of its name and `-extract`. An archive of GitHub holds one more. */
function folderOf({ inputs: [input] }: Project): string {
  if (input === undefined) return 'codebase';
  if (input.filename !== '') return `${input.filename}-extract`;
  return `${input.downloadUrl.split('/').at(-1)}-extract/shop-main`;
}

function showPackage(
  component: SampleComponent,
  codebase: string,
  vulnerabilities: readonly SampleVulnerability[],
  settings: RunSettings,
): Item {
  const { name, version, purl, license } = component;
  return {
    purl,
    type: 'npm',
    namespace: '',
    name,
    version,
    declared_license_expression: license.toLowerCase(),
    declared_license_expression_spdx: license,
    compliance_alert: alertOf(component, settings),
    package_uid: `${purl}?uuid=5f1b1a52-7c2b-4a53-8c51-000000000000`,
    datasource_ids: ['npm_package_lock_json'],
    datafile_paths: [`${codebase}/package-lock.json`],
    affected_by_vulnerabilities: affecting(component, vulnerabilities, settings),
  };
}

/** The policy of the emulated server: LGPL needs a look. A clean project keeps to it. */
function alertOf({ license }: SampleComponent, { plays, scenario }: RunSettings): string {
  if (plays('no-policies')) return '';
  return license.startsWith('LGPL') && scenario !== 'clean' ? 'warning' : 'ok';
}

function dependenciesOf(
  codebase: string,
  vulnerabilities: readonly SampleVulnerability[],
  settings: RunSettings,
): Item[] {
  const isPinned = !settings.plays('unpinned-dependencies');
  return sampleComponents.slice(0, 3).map((component) => ({
    purl: isPinned ? component.purl : `pkg:npm/${component.name}`,
    extracted_requirement: isPinned ? component.version : `^${component.version}`,
    scope: 'dependencies',
    is_runtime: true,
    is_optional: false,
    is_pinned: isPinned,
    is_direct: true,
    dependency_uid: `${component.purl}?uuid=0033a678-2003-420d-8c83-c4071e646f4e`,
    for_package_uid: null,
    resolved_to_package_uid: null,
    datafile_path: `${codebase}/package-lock.json`,
    datasource_id: 'npm_package_lock_json',
    package_type: 'npm',
    affected_by_vulnerabilities: isPinned ? affecting(component, vulnerabilities, settings) : [],
  }));
}

function messagesOf(codebase: string, searchedForViruses: boolean, { plays, clock }: RunSettings): Item[] {
  const message = (severity: string, model: string, description: string, details: object) => ({
    uuid: 'd4ed9405-5568-45ad-99f6-782a9b82d1d2',
    severity,
    description,
    model,
    details,
    traceback: ['Traceback (most recent call last):', '  …'],
    created_date: clock.date().toISOString(),
  });
  return [
    ...(plays('scan-errors')
      ? [
          message('error', 'scan_codebase', 'ERROR: Processing interrupted: timeout after 120 seconds.', {
            resource_path: `${codebase}/vendor/bundle.js`,
          }),
          message('warning', 'scan_codebase', 'A warning.', {}),
        ]
      : []),
    ...(searchedForViruses && plays('virus')
      ? [
          message('error', 'ScanForVirus', 'Virus detected', {
            status: 'FOUND',
            reason: 'Eicar-Test-Signature',
            resource_path: `${codebase}/assets/eicar.com`,
          }),
        ]
      : []),
  ];
}

function alertsOf(packages: readonly Item[]): Inventory['alerts'] {
  const warning = packages
    .filter(({ compliance_alert: alert }) => alert === 'warning')
    .map(({ purl }) => String(purl));
  return warning.length === 0
    ? {}
    : { packages: { warning }, license_detections: { warning: ['lgpl_2_1_plus-1d2f0f21'] } };
}

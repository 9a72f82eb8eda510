import { cycloneDx } from '../kit/cyclonedx.ts';
import type { Inventory } from './inventory.ts';
import type { Project, RunSettings } from './runs.ts';
import { spreadsheet } from './spreadsheet.ts';

export type Download =
  | { readonly fileName: string; readonly type: string; readonly body: string | Uint8Array<ArrayBuffer> }
  | 'unsupported-format'
  /** The server fails: Django answers its own page. */
  | 'unsupported-version';

const bomVersions = ['1.4', '1.5', '1.6', '1.7'] as const;
const spdxVersions = ['2.2', '2.3'] as const;

/** `GET /api/projects/{uuid}/results_download/?output_format=…` */
export function download(
  format: string,
  version: string | undefined,
  project: Project,
  inventory: Inventory,
  settings: RunSettings,
): Download {
  const of = (extension: string, type: string, body: string | Uint8Array<ArrayBuffer>): Download => ({
    fileName: `scancodeio_${project.name}_results-2026-05-04.${extension}`,
    type,
    body,
  });
  const ofJson = (extension: string, document: object) =>
    of(extension, 'application/json', JSON.stringify(document, undefined, 2));
  const known = <Version extends string>(versions: readonly Version[], preset: Version) => {
    if (version === undefined) return preset;
    if (settings.plays('versions-unsupported')) return undefined;
    return versions.find((candidate) => candidate === version);
  };
  switch (format) {
    case 'json':
      return ofJson('json', results(project, inventory));
    case 'cyclonedx': {
      const made = known(bomVersions, '1.6');
      return made ? ofJson('cdx.json', bom(project, inventory, settings, made)) : 'unsupported-version';
    }
    case 'spdx': {
      const made = known(spdxVersions, '2.3');
      return made ? ofJson('spdx.json', spdx(project, inventory, settings, made)) : 'unsupported-version';
    }
    case 'xlsx':
      return of(
        'xlsx',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        workbook(inventory),
      );
    case 'attribution':
      return of('attribution.html', 'text/html', attribution(inventory));
    default:
      return 'unsupported-format';
  }
}

function results({ name, uuid }: Project, { packages, dependencies }: Inventory): object {
  const header = { tool_name: 'scanpipe', tool_version: 'v37.2.0', project_name: name, project_uuid: uuid };
  return { headers: [header], packages, dependencies, files: [], relations: [] };
}

function bom(
  { name }: Project,
  inventory: Inventory,
  { clock }: RunSettings,
  specVersion: (typeof bomVersions)[number],
): object {
  const { components, vulnerabilities } = inventory;
  return cycloneDx({
    specVersion,
    tool: { vendor: 'AboutCode', name: 'ScanCode.io', version: 'v37.2.0' },
    project: { name },
    timestamp: clock.date(),
    components,
    vulnerabilities,
    refPrefix: 'urn:cdx:',
  });
}

function spdx(
  { name, uuid }: Project,
  inventory: Inventory,
  { clock }: RunSettings,
  version = '2.3',
): object {
  return {
    spdxVersion: `SPDX-${version}`,
    dataLicense: 'CC0-1.0',
    // Not the id that SPDX asks for, but the one that the server writes.
    SPDXID: `SPDXRef-DOCUMENT-${uuid}`,
    name: `scancodeio_${name}`,
    documentNamespace: `https://scancode.io/spdxdocs/${uuid}`,
    creationInfo: {
      created: clock
        .date()
        .toISOString()
        .replace(/\.\d+Z$/, 'Z'),
      creators: ['Tool: ScanCode.io-v37.2.0'],
    },
    packages: inventory.components.map((component, index) => ({
      SPDXID: `SPDXRef-scancodeio-discoveredpackage-${index}`,
      name: component.name,
      versionInfo: component.version,
      downloadLocation: 'NOASSERTION',
      filesAnalyzed: false,
      licenseConcluded: component.license,
      externalRefs: [
        { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: component.purl },
      ],
    })),
  };
}

function attribution({ components }: Inventory): string {
  const rows = components.map(({ name, version, license }) => `<li>${name} ${version}: ${license}</li>`);
  return `<!DOCTYPE html>\n<html><head><title>Attribution</title></head><body><ul>${rows.join('')}</ul></body></html>\n`;
}

function workbook({ components }: Inventory): Uint8Array<ArrayBuffer> {
  const rows = components.map(({ purl, name, version, license }) => [purl, name, version, license]);
  return spreadsheet('PACKAGES', [['purl', 'name', 'version', 'declared_license_expression_spdx'], ...rows]);
}

import { cycloneDx } from '../kit/cyclonedx.ts';
import { pdf } from '../kit/pdf.ts';
import type { ScanOutcome } from './outcome.ts';
import { type Scan, titleOf } from './scans.ts';

export const productVersion = '4.3.0';

/** The CycloneDX export of a repository. */
export function bomOf(
  name: string,
  outcome: ScanOutcome,
  timestamp: Date,
  withVulnerabilities: boolean,
): object {
  return cycloneDx({
    specVersion: '1.6',
    tool: { vendor: 'OPSWAT', name: 'MetaDefender Software Supply Chain', version: productVersion },
    project: { name },
    timestamp,
    components: outcome.components,
    ...(withVulnerabilities ? { vulnerabilities: outcome.vulnerabilities } : {}),
  });
}

/** The SPDX export: version 3.0.1 in JSON-LD. */
export function spdxOf(name: string, outcome: ScanOutcome, timestamp: Date): object {
  const id = (part: string) => `https://mdssc.example/spdx/${encodeURIComponent(part)}`;
  const packages = outcome.components.map(({ name: called, version, purl }) => ({
    type: 'software_Package',
    spdxId: id(purl),
    creationInfo: '_:creation',
    name: called,
    software_packageVersion: version,
    software_packageUrl: purl,
  }));
  return {
    '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
    '@graph': [
      {
        type: 'CreationInfo',
        '@id': '_:creation',
        specVersion: '3.0.1',
        created: timestamp.toISOString().replace(/\.\d+Z$/, 'Z'),
        createdBy: [id('tool')],
      },
      { type: 'Organization', spdxId: id('tool'), creationInfo: '_:creation', name: 'OPSWAT' },
      {
        type: 'SpdxDocument',
        spdxId: id('document'),
        creationInfo: '_:creation',
        name,
        rootElement: packages.slice(0, 1).map(({ spdxId }) => spdxId),
        element: packages.map(({ spdxId }) => spdxId),
      },
      ...packages,
    ],
  };
}

export function overviewPdf(scan: Scan, { components, vulnerabilities }: ScanOutcome): Uint8Array {
  return pdf('MetaDefender Software Supply Chain: overview', [
    `Scan ${scan.id} of ${titleOf(scan)}`,
    `Packages: ${components.length}`,
    `Vulnerabilities: ${vulnerabilities.length}`,
  ]);
}

/** Packages with CVE, severity and fixed version, as the vendor describes this report. */
export function sbomPdf(scan: Scan, { components, vulnerabilities }: ScanOutcome): Uint8Array {
  return pdf(
    `MetaDefender Software Supply Chain: SBOM of ${titleOf(scan)}`,
    components.flatMap((component) => [
      `${component.name} ${component.version} (${component.license})`,
      ...vulnerabilities
        .filter((found) => found.component === component)
        .map(({ cve, severity, fixedIn, cwe }) => `    ${cve}, ${severity}, fixed in ${fixedIn}, ${cwe}`),
    ]),
  );
}

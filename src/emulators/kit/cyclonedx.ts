import type { SampleComponent, SampleVulnerability } from './sample.ts';

/** How a vendor's bill of materials differs from another's. */
export interface BomOptions {
  readonly specVersion: '1.4' | '1.5' | '1.6' | '1.7';
  readonly tool: { readonly vendor: string; readonly name: string; readonly version: string };
  readonly project: { readonly name: string; readonly version?: string };
  readonly timestamp: Date;
  readonly components: readonly SampleComponent[];
  /** Absent: the vendor has no such section. */
  readonly vulnerabilities?: readonly SampleVulnerability[];
  /** What comes before the bom-ref in `affects`; ScanCode.io writes `urn:cdx:`. */
  readonly refPrefix?: string;
}

/** A CycloneDX document in JSON, valid against the schema of its version. */
export function cycloneDx(options: BomOptions): Record<string, unknown> {
  const { specVersion, tool, project, timestamp, components, vulnerabilities, refPrefix = '' } = options;
  return {
    bomFormat: 'CycloneDX',
    specVersion,
    version: 1,
    metadata: {
      timestamp: timestamp.toISOString(),
      tools: [{ vendor: tool.vendor, name: tool.name, version: tool.version }],
      component: { type: 'application', 'bom-ref': 'project', ...project },
    },
    components: components.map(({ name, version, purl, license }) => ({
      type: 'library',
      'bom-ref': purl,
      name,
      version,
      purl,
      licenses: [{ license: { id: license } }],
    })),
    dependencies: [
      { ref: 'project', dependsOn: components.map(({ purl }) => purl) },
      ...components.map(({ purl }) => ({ ref: purl })),
    ],
    ...(vulnerabilities
      ? {
          vulnerabilities: vulnerabilities.map((found) => ({
            'bom-ref': found.cve,
            id: found.cve,
            source: { name: 'NVD', url: `https://nvd.nist.gov/vuln/detail/${found.cve}` },
            references: [{ id: found.ghsa, source: { name: 'GitHub Advisories' } }],
            ratings: [
              {
                score: found.cvss.score,
                severity: found.severity,
                method: 'CVSSv31',
                vector: found.cvss.vector,
              },
            ],
            cwes: [Number(found.cwe.slice('CWE-'.length))],
            description: found.title,
            recommendation: `Upgrade ${found.component.name} to ${found.fixedIn}`,
            affects: [{ ref: `${refPrefix}${found.component.purl}` }],
          })),
        }
      : {}),
  };
}

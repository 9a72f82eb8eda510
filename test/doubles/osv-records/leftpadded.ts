/** A made-up malicious package, known to two databases. */
export const leftpadded: readonly object[] = [
  {
    schema_version: '1.7.3',
    id: 'MAL-2024-1',
    modified: '2024-05-02T00:00:00Z',
    aliases: ['GHSA-2222-3333-4444'],
    summary: 'Malicious code in leftpadded (npm)',
    details: 'The package sends the environment to a stranger when it is installed.',
    affected: [
      {
        package: { ecosystem: 'npm', name: 'leftpadded', purl: 'pkg:npm/leftpadded' },
        versions: ['1.0.0', '1.0.1'],
      },
    ],
  },
  {
    schema_version: '1.7.3',
    id: 'GHSA-2222-3333-4444',
    modified: '2024-05-02T10:00:00Z',
    aliases: ['MAL-2024-1'],
    summary: 'Malware in leftpadded',
    details:
      'Any computer that has this package installed or running should be considered fully compromised.',
    affected: [
      {
        package: { ecosystem: 'npm', name: 'leftpadded', purl: 'pkg:npm/leftpadded' },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }] }],
      },
    ],
    database_specific: { cwe_ids: ['CWE-506'], severity: 'CRITICAL' },
  },
];

/** An advisory without an own word, a withdrawn one, and one whose severity nobody named. */
export const ws: readonly object[] = [
  {
    schema_version: '1.7.3',
    id: 'GHSA-3h5v-q93c-6h6q',
    modified: '2024-06-18T16:32:41Z',
    published: '2024-06-17T19:09:02Z',
    aliases: ['CVE-2024-37890'],
    summary: 'A request with very many headers stops the server',
    details: 'More headers than the server allows end in an exception.',
    severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H' }],
    affected: [
      {
        package: { ecosystem: 'npm', name: 'ws', purl: 'pkg:npm/ws' },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '8.0.0' }, { fixed: '8.17.1' }] }],
      },
    ],
    database_specific: { cwe_ids: ['CWE-476'] },
  },
  {
    schema_version: '1.7.3',
    id: 'GHSA-5v72-xg48-5rpm',
    modified: '2023-07-31T15:55:00Z',
    published: '2019-06-04T15:42:41Z',
    withdrawn: '2020-06-17T15:09:41Z',
    summary: 'Withdrawn: a duplicate of another advisory',
    affected: [
      {
        package: { ecosystem: 'npm', name: 'ws', purl: 'pkg:npm/ws' },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { last_affected: '9.0.0' }] }],
      },
    ],
    database_specific: { severity: 'HIGH' },
  },
  {
    schema_version: '1.7.3',
    id: 'OSV-2024-1',
    modified: '2024-06-18T16:32:41Z',
    details: '### Impact\n\nMemory grows while a connection is closing.',
    affected: [
      {
        package: { ecosystem: 'npm', name: 'ws', purl: 'pkg:npm/ws' },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { last_affected: '7.0.0' }] }],
      },
    ],
  },
];

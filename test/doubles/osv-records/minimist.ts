/** One advisory with a fix on each of two lines of versions. */
export const minimist: readonly object[] = [
  {
    schema_version: '1.7.3',
    id: 'GHSA-xvch-5gv4-984h',
    modified: '2025-01-14T08:57:15Z',
    published: '2022-03-18T00:01:09Z',
    aliases: ['CVE-2021-44906'],
    summary: 'Prototype pollution by a crafted argument',
    details: 'An argument named after `constructor.prototype` writes to every object.',
    severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
    affected: [
      {
        package: { ecosystem: 'npm', name: 'minimist', purl: 'pkg:npm/minimist' },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '1.0.0' }, { fixed: '1.2.6' }] }],
      },
      {
        package: { ecosystem: 'npm', name: 'minimist', purl: 'pkg:npm/minimist' },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '0.2.4' }] }],
      },
    ],
    database_specific: { cwe_ids: ['CWE-1321'], severity: 'CRITICAL', github_reviewed: true },
  },
];

/** Two advisories with an own word and a vector each; `4.17.21` mends both, `4.17.19` none of them. */
export const lodash: readonly object[] = [
  {
    schema_version: '1.7.3',
    id: 'GHSA-35jh-r3h4-6jhm',
    modified: '2025-09-29T21:12:31Z',
    published: '2021-05-06T16:05:51Z',
    aliases: ['CVE-2021-23337'],
    summary: 'Command injection through the template function',
    details: 'A caller who controls the `variable` option of `template` can run code of their own.',
    severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H' }],
    affected: [
      {
        package: { ecosystem: 'npm', name: 'lodash', purl: 'pkg:npm/lodash' },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '4.17.21' }] }],
      },
      {
        package: { ecosystem: 'npm', name: 'lodash-es', purl: 'pkg:npm/lodash-es' },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '4.17.22' }] }],
      },
    ],
    database_specific: { cwe_ids: ['CWE-77', 'CWE-94'], severity: 'HIGH', github_reviewed: true },
  },
  {
    schema_version: '1.7.3',
    id: 'GHSA-29mw-wpgm-hmr9',
    modified: '2025-09-29T21:12:31Z',
    published: '2022-01-06T20:30:46Z',
    aliases: ['CVE-2020-28500'],
    summary: 'Slow regular expression when numbers are parsed or text is trimmed',
    details: 'Long runs of blanks take quadratic time.',
    severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:L' }],
    affected: [
      {
        package: { ecosystem: 'npm', name: 'lodash', purl: 'pkg:npm/lodash' },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '4.0.0' }, { fixed: '4.17.21' }] }],
      },
    ],
    database_specific: { cwe_ids: ['CWE-1333', 'CWE-400'], severity: 'MODERATE', github_reviewed: true },
  },
];

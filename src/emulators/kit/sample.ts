import type { Severity } from '../../core/model/severity.ts';

/** A component of the project that every emulator scans. */
export interface SampleComponent {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly license: string;
}

/** A known vulnerability of one of them, as the public databases have it. */
export interface SampleVulnerability {
  readonly cve: string;
  readonly ghsa: string;
  readonly component: SampleComponent;
  readonly severity: Exclude<Severity, 'unknown'>;
  readonly cvss: { readonly score: number; readonly vector: string };
  readonly cwe: string;
  readonly title: string;
  readonly fixedIn: string;
}

const npm = (name: string, version: string, license = 'MIT'): SampleComponent => ({
  name,
  version,
  purl: `pkg:npm/${name}@${version}`,
  license,
});

const minimist = npm('minimist', '1.2.5');
const lodash = npm('lodash', '4.17.20');
const express = npm('express', '4.17.1');
const semver = npm('semver', '7.3.4', 'ISC');

/** A web shop's dependencies, as far as a demonstration needs them. */
export const sampleComponents: readonly SampleComponent[] = [
  express,
  lodash,
  minimist,
  semver,
  npm('body-parser', '1.19.0'),
  npm('chalk', '4.1.2'),
  npm('dayjs', '1.11.10'),
  npm('uuid', '8.3.2'),
  npm('mariadb', '3.2.2', 'LGPL-2.1-or-later'),
];

export const sampleVulnerabilities: readonly SampleVulnerability[] = [
  {
    cve: 'CVE-2021-44906',
    ghsa: 'GHSA-xvch-5gv4-984h',
    component: minimist,
    severity: 'critical',
    cvss: { score: 9.8, vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' },
    cwe: 'CWE-1321',
    title: 'Prototype pollution in minimist',
    fixedIn: '1.2.6',
  },
  {
    cve: 'CVE-2021-23337',
    ghsa: 'GHSA-35jh-r3h4-6jhm',
    component: lodash,
    severity: 'high',
    cvss: { score: 7.2, vector: 'CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H' },
    cwe: 'CWE-94',
    title: 'Command injection in lodash',
    fixedIn: '4.17.21',
  },
  {
    cve: 'CVE-2022-25883',
    ghsa: 'GHSA-c2qf-rxjj-qqgw',
    component: semver,
    severity: 'high',
    cvss: { score: 7.5, vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H' },
    cwe: 'CWE-1333',
    title: 'Regular expression denial of service in semver',
    fixedIn: '7.5.2',
  },
  {
    cve: 'CVE-2024-29041',
    ghsa: 'GHSA-rv95-896h-c2vc',
    component: express,
    severity: 'medium',
    cvss: { score: 6.1, vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N' },
    cwe: 'CWE-601',
    title: 'Open redirect in express',
    fixedIn: '4.19.2',
  },
  {
    cve: 'CVE-2024-43796',
    ghsa: 'GHSA-qw6h-vgh9-j6wx',
    component: express,
    severity: 'low',
    cvss: { score: 5.0, vector: 'CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:L/A:L' },
    cwe: 'CWE-79',
    title: 'Cross-site scripting in express by response.redirect()',
    fixedIn: '4.20.0',
  },
];

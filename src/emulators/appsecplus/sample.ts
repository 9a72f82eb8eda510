import { sampleVulnerabilities } from '../kit/sample.ts';

export const scanTypes = ['sast', 'dast', 'sca', 'container'] as const;
export type ScanType = (typeof scanTypes)[number];

/** What a scan finds in the sample project. */
export interface SampleFinding {
  readonly title: string;
  readonly description: string;
  readonly severity: 'critical' | 'high' | 'medium' | 'low';
  readonly cwe: string;
  readonly cve: string | null;
  readonly cvssScore: number;
  readonly remediation: string;
}

const code: readonly SampleFinding[] = [
  {
    title: 'SQL Injection in login form',
    description: 'User input is concatenated directly into an SQL query.',
    severity: 'critical',
    cwe: 'CWE-89',
    cve: null,
    cvssScore: 9.0,
    remediation: 'Use parameterized queries.',
  },
  {
    title: 'Cross-site scripting in product search',
    description: 'The search term is written into the page as it came.',
    severity: 'high',
    cwe: 'CWE-79',
    cve: null,
    cvssScore: 7.1,
    remediation: 'Escape the search term.',
  },
  {
    title: 'Weak hash for passwords',
    description: 'Passwords are stored as MD5.',
    severity: 'medium',
    cwe: 'CWE-328',
    cve: null,
    cvssScore: 5.9,
    remediation: 'Use Argon2id.',
  },
  {
    title: 'Verbose error page',
    description: 'Stack traces are shown to visitors.',
    severity: 'low',
    cwe: 'CWE-209',
    cve: null,
    cvssScore: 3.1,
    remediation: 'Show a plain error page.',
  },
  {
    title: 'Verbose error page',
    description: 'Stack traces are shown to the readers of the administration.',
    severity: 'low',
    cwe: 'CWE-209',
    cve: null,
    cvssScore: 3.1,
    remediation: 'Show a plain error page.',
  },
];

const components = sampleVulnerabilities.flatMap(
  ({ severity, title, cve, cwe, cvss, component, fixedIn }): SampleFinding[] =>
    severity === 'info'
      ? []
      : [
          {
            title,
            description: `${component.name} ${component.version} is affected.`,
            severity,
            cwe,
            cve,
            cvssScore: cvss.score,
            remediation: `Upgrade ${component.name} to ${fixedIn}.`,
          },
        ],
);

export function sampleFindings(type: ScanType): readonly SampleFinding[] {
  return type === 'sast' || type === 'dast' ? code : components;
}

import type { ScanOutcome } from './outcome.ts';
import { type Scan, type Scans, titleOf } from './scans.ts';

const levels = ['critical', 'high', 'medium', 'low'] as const;

/** By severity; the members of this one object are in lower case in every version. */
function issuesOf({ vulnerabilities }: ScanOutcome): Record<string, number> {
  const count = (level: string) => vulnerabilities.filter(({ severity }) => severity === level).length;
  return { ...Object.fromEntries(levels.map((level) => [level, count(level)])), unknown: 0 };
}

function blockedIn({ components, blockedLicenses }: ScanOutcome): number {
  return components.filter(({ license }) => blockedLicenses.includes(license)).length;
}

function subjectOf({ subject, workflow }: Scan): Record<string, unknown> {
  return {
    ...('fileName' in subject
      ? { FileName: subject.fileName }
      : {
          ServiceId: subject.service.id,
          StorageName: subject.service.name,
          RepositoryId: subject.repository.id,
          RepositoryName: subject.repository.name,
          RepositoryReference: subject.reference,
        }),
    ...(workflow ? { WorkflowId: workflow.id, WorkflowName: workflow.name } : {}),
  };
}

/** `GET /scans/{id}/overview`, and `GET /scans/{id}` of a repository. */
export function overview(scans: Scans, scan: Scan, outcome: ScanOutcome, nested: boolean): object {
  const word = scans.wordOf(scan);
  return {
    Id: scan.id,
    ...subjectOf(scan),
    ...(nested ? { ScanStatus: { ScanningState: word } } : { ScanningState: word }),
    ScanProgress: scans.progressOf(scan),
    StartTime: scan.startedOn.toISOString(),
    ScanInformation: {
      VulnerabilityIssues: issuesOf(outcome),
      Malware: outcome.files.some(({ threat }) => threat !== undefined),
      Secret: outcome.files.some(({ secrets }) => secrets.length > 0),
      Licenses: { BlockedLicensesCount: blockedIn(outcome) },
    },
    Package: {
      TotalPackages: outcome.components.length,
      VulnerablePackages: new Set(outcome.vulnerabilities.map(({ component }) => component.purl)).size,
    },
  };
}

/** `GET /scans/{id}` of an uploaded file. */
export function flatScan(scans: Scans, scan: Scan, outcome: ScanOutcome): object {
  return {
    Id: scan.id,
    ...subjectOf(scan),
    ScanStatus: scans.wordOf(scan),
    VulnerabilityIssues: issuesOf(outcome),
    InfectedFiles: outcome.files.filter(({ threat }) => threat !== undefined).length,
    FilesWithSecrets: outcome.files.filter(({ secrets }) => secrets.length > 0).length,
    BlockedLicensesCount: blockedIn(outcome),
    TotalPackages: outcome.components.length,
  };
}

/** An item of a list of scans. */
export function listed(scans: Scans, scan: Scan): object {
  return {
    Id: scan.id,
    Name: titleOf(scan),
    ...subjectOf(scan),
    ScanningState: scans.wordOf(scan),
    StartTime: scan.startedOn.toISOString(),
    TriggerBy: scan.triggeredBy,
  };
}

/** `GET /packages?ScanId=…`. */
export function packagesOf(outcome: ScanOutcome): object[] {
  return outcome.components.map(({ name, version, license }) => ({
    Id: packageId(name),
    Name: name,
    Version: version,
    Ecosystem: 'npm',
    Licenses: [license],
    LicenseRisk: outcome.blockedLicenses.includes(license) ? 'Blocked' : 'Allowed',
    Vulnerabilities: outcome.vulnerabilities.filter(({ component }) => component.name === name).length,
  }));
}

export function packageId(name: string): string {
  return `package-${name}`;
}

/** `GET /packages/{id}/cves`. */
export function cvesOf(outcome: ScanOutcome, id: string): object[] {
  return outcome.vulnerabilities
    .filter(({ component }) => packageId(component.name) === id)
    .map(({ cve, fixedIn, severity, cwe }) => ({
      Id: cve,
      FixedVersions: [fixedIn],
      Severity: severity.charAt(0).toUpperCase() + severity.slice(1),
      Source: 'NVD',
      Cwes: [cwe],
    }));
}

/** `GET /scans/{id}/files`. */
export function filesOf(outcome: ScanOutcome): object[] {
  return outcome.files.map(({ name, path, threat, secrets }, index) => ({
    Id: `file-${index + 1}`,
    FileName: name,
    FilePath: path,
    Malware: threat !== undefined,
    ...(threat === undefined ? {} : { ThreatName: threat }),
    Secrets: secrets.map(({ type, line }) => ({ Type: type, Line: line })),
  }));
}

import type { SampleFinding } from './sample.ts';
import type { Scan, Scans } from './scans.ts';

const lateDetailsMs = 8_000;

/** All findings of an application as `GET /vulnerabilities` lists them, those of every completed scan. */
export function listVulnerabilities(
  scans: Scans,
  play: ReadonlySet<string>,
  applicationId: string | undefined,
): object[] {
  const listed = scans
    .all()
    .filter((scan) => applicationId === undefined || scan.applicationId === applicationId)
    .flatMap((scan) => detailsOf(scan, scans.findings(scan), play));
  return play.has('mixed-details') ? [...earlier(applicationId), ...listed] : listed;
}

function detailsOf(
  scan: Scan,
  completed: ReturnType<Scans['findings']>,
  play: ReadonlySet<string>,
): object[] {
  if (!completed || play.has('no-details')) return [];
  if (play.has('late-details') && completed.sinceMs < lateDetailsMs) return [];
  return completed.found
    .map((finding, index) => ({
      id: `vuln-${scan.id.replace('scan-', '')}-${index + 1}`,
      applicationId: scan.applicationId,
      scanId: scan.id,
      ...shown(finding),
      status: play.has('triaged-details')
        ? triaged(finding, index)
        : index % 2 === 0
          ? 'open'
          : 'in_progress',
    }))
    .filter((_, index) => !play.has('half-details') || index % 2 === 0);
}

function shown(finding: SampleFinding): object {
  const day = '2025-11-01T10:00:00Z';
  return { ...finding, introducedIn: 'commit:abc123', createdAt: day, updatedAt: day };
}

function triaged({ severity }: SampleFinding, index: number): string {
  if (severity === 'low') return 'open';
  return index % 2 === 0 ? 'accepted' : 'resolved';
}

/** Of a scan that was made long ago, and of one that nobody remembers. */
function earlier(applicationId = 'app-12345'): object[] {
  const finding: SampleFinding = {
    title: 'Remote code execution in image upload',
    description: 'Uploaded files are handed to a shell.',
    severity: 'critical',
    cwe: 'CWE-78',
    cve: null,
    cvssScore: 9.8,
    remediation: 'Call the image library directly.',
  };
  return ['scan-789', null].map((scanId, index) => ({
    id: `vuln-old-${index + 1}`,
    applicationId,
    scanId,
    ...shown(finding),
    status: 'open',
  }));
}

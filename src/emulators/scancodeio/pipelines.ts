import type { RunSettings } from './runs.ts';

const steps = [{ name: 'run', doc: 'Do it.', groups: [] }];

const names = {
  scan_codebase: 'Scan a codebase for application packages, licenses, and copyrights.',
  inspect_packages: 'Inspect one or more manifest files and lockfiles.',
  scan_single_package: 'Scan a single package archive with ScanCode-toolkit.',
  resolve_dependencies: 'Resolve dependencies from package manifests and lockfiles.',
  load_sbom: 'Load package data from one or more SBOMs.',
  load_inventory: 'Load JSON/XLSX inventory files generated with ScanCode-toolkit or ScanCode.io.',
  find_vulnerabilities: 'Find vulnerabilities for packages and dependencies in the VulnerableCode database.',
  fetch_scores: 'Fetch ScoreCode information for packages and dependencies.',
  scan_for_virus: 'Run a ClamAV scan on the codebase directory to detect virus infection.',
  map_deploy_to_develop: 'Establish relationships between two code trees: deployment and development.',
} as const;

export function isPipeline(asked: string): boolean {
  return (asked.split(':')[0] ?? '') in names;
}

/** `GET /api/projects/pipelines/` */
export function listPipelines({ plays }: RunSettings): object[] {
  return Object.entries(names).map(([name, summary]) => {
    const missing = name === 'find_vulnerabilities' && plays('vulnerablecode-unavailable');
    const availability = {
      is_available: !missing,
      unavailable_reason: missing ? 'VulnerableCode is not configured.' : '',
    };
    return {
      name,
      summary,
      description: summary,
      steps,
      available_groups: name === 'map_deploy_to_develop' ? ['Java', 'JavaScript'] : [],
      ...(plays('old-server') ? {} : availability),
    };
  });
}

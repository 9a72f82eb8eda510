import { mostComponents, mostDependencies, mostFindings } from '../limits.ts';
import type { ScanResults } from '../model/scan.ts';
import { refuseMoreThan } from '../too-large.ts';

/** The results, if a result file can hold them; throws `RESULTS_TOO_LARGE` else. */
export function withinLimits(results: ScanResults): ScanResults {
  const { findings, sbom } = results;
  refuseMoreThan(mostFindings, findings.length, 'findings');
  refuseMoreThan(mostComponents, sbom?.components.length ?? 0, 'components');
  refuseMoreThan(mostDependencies, sbom?.dependencies.length ?? 0, 'dependencies');
  return results;
}

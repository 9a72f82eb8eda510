import type { Category, Finding } from '../../core/model/finding.ts';
import type { ScanResult } from '../../core/model/result.ts';

/** GitLab's security reports, by file name: what it calls the scan, and the categories that belong there. */
export const gitlabReports = {
  'gl-sast-report.json': { type: 'sast', categories: ['sast'] },
  'gl-dependency-scanning-report.json': { type: 'dependency_scanning', categories: ['sca', 'malware'] },
  'gl-container-scanning-report.json': { type: 'container_scanning', categories: ['container'] },
  'gl-secret-detection-report.json': { type: 'secret_detection', categories: ['secret'] },
} as const satisfies Record<string, { readonly type: string; readonly categories: readonly Category[] }>;

export type GitLabFileName = keyof typeof gitlabReports;
export type GitLabType = (typeof gitlabReports)[GitLabFileName]['type'];

export const gitlabFileNames = Object.keys(gitlabReports) as GitLabFileName[];

/** The checks that say whether a report of these categories speaks of everything. */
export function coverageOf({ checks }: ScanResult, categories: readonly Category[]) {
  const concerned = checks.filter((check) => categories.some((name) => check.categories.includes(name)));
  return {
    concerned,
    isComplete: concerned.length > 0 && concerned.every(({ state }) => state === 'complete'),
  };
}

/**
 * The reports that a result gives: those with findings and, in a run that came to a verdict, those whose checks covered
 * everything and found nothing. An empty report of what was not checked would tell GitLab that its earlier findings are
 * gone.
 */
export function gitlabFilesFor(result: ScanResult): GitLabFileName[] {
  return gitlabFileNames.filter((name) => {
    const { categories } = gitlabReports[name];
    const isClean = result.verdict !== undefined && coverageOf(result, categories).isComplete;
    return isClean || result.findings.some(isOf(categories));
  });
}

/** Malware that is a file and no package has no place among dependencies. */
export function isOf(categories: readonly Category[]): (finding: Finding) => boolean {
  return ({ category, component }) =>
    categories.includes(category) && (category !== 'malware' || component !== undefined);
}

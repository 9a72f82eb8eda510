import type { NativeReport, ReportKind } from './report.ts';

/** The names that the files of each kind can have, first the one that a report as the backend delivered it gets. */
export const reportFileNames = {
  cyclonedx: ['scangate.cdx.json', 'scangate-merged.cdx.json'],
  spdx: ['scangate.spdx.json'],
  pdf: ['scangate.pdf'],
  html: ['scangate.html'],
  sarif: ['scangate.sarif'],
  markdown: ['scangate.md'],
  junit: ['scangate.junit.xml'],
  codequality: ['scangate.codequality.json'],
  gitlab: [
    'gl-sast-report.json',
    'gl-dependency-scanning-report.json',
    'gl-container-scanning-report.json',
    'gl-secret-detection-report.json',
  ],
  csv: ['scangate.csv'],
  json: ['scangate.json'],
} as const satisfies Readonly<Record<ReportKind, readonly [string, ...string[]]>>;

const fixedNames: ReadonlySet<string> = new Set(Object.values(reportFileNames).flat());

/** Names of files of Scangate itself, which no report may take. */
const takenNames: ReadonlySet<string> = new Set(['scangate-state.json', 'scangate-merged.cdx.json']);

/** Every file system takes a name of so many characters. */
const longestName = 120;

const deliveredName =
  /^scangate-[a-z0-9]+(?:-[a-z0-9]+)*\.(?:cdx\.json|spdx\.json|pdf|html|sarif|md|junit\.xml|codequality\.json|csv|xlsx|json)$/;

/** Whether a backend's report that is told from others by a name of its own can lie under this file name. */
export function isNameOfDelivered(fileName: string): boolean {
  return fileName.length <= longestName && deliveredName.test(fileName) && !takenNames.has(fileName);
}

/** Whether Scangate gives a report this file name. */
export function isReportName(fileName: string): boolean {
  return fixedNames.has(fileName) || isNameOfDelivered(fileName);
}

/**
 * The file name of a report as the backend delivered it: `scangate.pdf`, or `scangate-sbom.pdf` by the adapter's own
 * word for it; undefined for a word that would name a file of Scangate itself, or none.
 */
export function deliveredFileName({ kind, name, extension }: NativeReport): string | undefined {
  const [plain] = kind === 'other' ? [`scangate.${extension ?? 'json'}`] : reportFileNames[kind];
  if (name === undefined && kind !== 'other') return plain;
  const fileName = plain.replace(/^scangate/, `scangate-${name ?? kind}`);
  return isNameOfDelivered(fileName) ? fileName : undefined;
}

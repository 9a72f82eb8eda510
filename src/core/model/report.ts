export const reportKinds = [
  'cyclonedx',
  'spdx',
  'pdf',
  'html',
  'sarif',
  'markdown',
  'junit',
  'codequality',
  'gitlab',
  'csv',
  'json',
] as const;
export type ReportKind = (typeof reportKinds)[number];

/** What only a backend makes: a spreadsheet, an attribution notice, its own JSON. */
export const nativeOnlyKind = 'other';

/** A report as the backend delivered it, kept untouched. */
export interface NativeReport {
  readonly kind: ReportKind | typeof nativeOnlyKind;
  /**
   * Tells it from others of its kind, in lower-case letters, digits and hyphens: `sbom` makes it `scangate-sbom.pdf`.
   * Absent: it is the report of its kind. It is the adapter's own word, never the backend's.
   */
  readonly name?: string;
  /** Of its file, without the dot; needed where the kind alone does not tell. */
  readonly extension?: 'xlsx' | 'html' | 'json';
  readonly content: Uint8Array;
}

/** A report on disk. */
export interface ReportFile {
  readonly kind: ReportKind | typeof nativeOnlyKind;
  /** As the user would type it: relative to the working directory where it lies below it. */
  readonly path: string;
  readonly madeBy: 'scangate' | 'backend';
}

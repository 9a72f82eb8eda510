export const reportKinds = ['cyclonedx', 'sarif', 'markdown', 'json'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** A report as the backend delivered it, kept untouched. */
export interface NativeReport {
  readonly kind: ReportKind;
  readonly content: Uint8Array;
}

/** A report on disk. */
export interface ReportFile {
  readonly kind: ReportKind;
  /** As the user would type it: relative to the working directory where it lies below it. */
  readonly path: string;
  readonly madeBy: 'scangate' | 'backend';
}

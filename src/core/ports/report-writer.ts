import type { NativeReport, ReportFile } from '../model/report.ts';
import type { ScanResult } from '../model/result.ts';

/** Puts the reports of a run where the user asked for them. */
export interface ReportWriter {
  /** Rejects with `REPORT_WRITE_FAILED` when the folder cannot be written, before a scan is started. */
  prepare(): Promise<void>;
  /** Writes all reports or none of them, and says which. */
  write(result: ScanResult, native: readonly NativeReport[]): Promise<readonly ReportFile[]>;
}

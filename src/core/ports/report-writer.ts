import type { NativeReport, ReportFile } from '../model/report.ts';
import type { ScanResult } from '../model/result.ts';

/** Puts the reports of a run where the user asked for them. */
export interface ReportWriter {
  /**
   * Removes the reports of an earlier run, so that a run which is killed leaves none. Rejects with
   * `REPORT_WRITE_FAILED` when that or writing is impossible, before a scan is started.
   */
  prepare(): Promise<void>;
  /** Writes all reports and says which; when it rejects, none of them is there. */
  write(result: ScanResult, native: readonly NativeReport[]): Promise<readonly ReportFile[]>;
}

import type { ScanResult } from '../../src/core/model/result.ts';
import type { Platform } from '../../src/core/ports/platform.ts';
import type { ReportWriter } from '../../src/core/ports/report-writer.ts';

/** Remembers what was published. */
export function recordingPlatform(): Platform & { readonly published: ScanResult[] } {
  const published: ScanResult[] = [];
  return { id: 'recording', published, publish: async (result) => void published.push(result) };
}

/** Remembers what was written, or fails as it is told to. */
export function recordingReports(
  failures: { readonly prepare?: Error; readonly write?: Error } = {},
): ReportWriter & { readonly written: ScanResult[] } {
  const written: ScanResult[] = [];
  return {
    written,
    async prepare() {
      if (failures.prepare) throw failures.prepare;
    },
    async write(result) {
      if (failures.write) throw failures.write;
      written.push(result);
      return [{ kind: 'json', path: 'scangate.json', madeBy: 'scangate' }];
    },
  };
}

import type { ReportKind } from '../core/model/report.ts';
import type { ScanResult } from '../core/model/result.ts';

/** One report format. */
interface ReportFormat {
  /** Fixed, so that nothing from outside ever names a file. */
  readonly fileName: string;
  /** Loads the renderer, which costs nothing until the format is asked for. */
  load(): Promise<(result: ScanResult) => string>;
}

export const reportFormats: Readonly<Record<ReportKind, ReportFormat>> = {
  json: {
    fileName: 'scangate.json',
    load: async () => (await import('./json/render.ts')).renderJson,
  },
  markdown: {
    fileName: 'scangate.md',
    load: async () => (await import('./markdown/render.ts')).renderMarkdown,
  },
  sarif: {
    fileName: 'scangate.sarif',
    load: async () => (await import('./sarif/render.ts')).renderSarif,
  },
  cyclonedx: {
    fileName: 'scangate.cdx.json',
    load: async () => (await import('./cyclonedx/render.ts')).renderCycloneDx,
  },
};

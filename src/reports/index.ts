import type { ReportKind } from '../core/model/report.ts';
import { reportFileNames } from '../core/model/report-names.ts';
import type { ScanResult } from '../core/model/result.ts';
import { gitlabFileNames, gitlabFilesFor } from './gitlab/types.ts';
import type { Pieces, RenderContext, ReportFormat } from './report-format.ts';

type Render = (result: ScanResult, context: RenderContext) => Pieces;

/** How each kind is rendered where the backend does not deliver it. */
export const reportFormats: Readonly<Record<ReportKind, ReportFormat>> = {
  cyclonedx: oneFile('cyclonedx', async () => (await import('./cyclonedx/render.ts')).renderCycloneDx),
  spdx: oneFile('spdx', async () => (await import('./spdx/render.ts')).renderSpdx),
  pdf: oneFile('pdf', async () => (await import('./pdf/render.ts')).renderPdf),
  html: oneFile('html', async () => (await import('./html/render.ts')).renderHtml),
  sarif: oneFile('sarif', async () => (await import('./sarif/render.ts')).renderSarif),
  markdown: oneFile('markdown', async () => {
    const { renderMarkdown } = await import('./markdown/render.ts');
    return (result) => [renderMarkdown(result).toString()];
  }),
  junit: oneFile('junit', async () => (await import('./junit/render.ts')).renderJunit),
  codequality: {
    ...oneFile('codequality', async () => (await import('./codequality/render.ts')).renderCodeQuality),
    // An empty list would tell GitLab that all is mended, when nothing is known.
    fileNames: (result) => (result.verdict ? reportFileNames.codequality : []),
  },
  gitlab: {
    fileNames: gitlabFilesFor,
    async render(result, _, fileName) {
      const { renderGitLab } = await import('./gitlab/render.ts');
      const known = gitlabFileNames.find((name) => name === fileName);
      return known === undefined ? [] : renderGitLab(result, known);
    },
  },
  csv: oneFile('csv', async () => (await import('./csv/render.ts')).renderCsv),
  json: oneFile('json', async () => (await import('./json/render.ts')).renderJson),
};

function oneFile(kind: ReportKind, load: () => Promise<Render>): ReportFormat {
  return {
    fileNames: () => [reportFileNames[kind][0]],
    render: async (result, context) => (await load())(result, context),
  };
}

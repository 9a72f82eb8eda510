import type { NativeReport, ReportFile, ReportKind } from '../core/model/report.ts';
import { reportFileNames } from '../core/model/report-names.ts';
import type { ScanResult } from '../core/model/result.ts';
import type { Delivered } from './delivered.ts';
import { reportFormats } from './index.ts';
import type { Pieces, RenderContext } from './report-format.ts';

/** A file that is to be written, once it is known which others are. */
export interface PlannedFile extends Pick<ReportFile, 'kind' | 'madeBy'> {
  readonly fileName: string;
  pieces(result: ScanResult, context: RenderContext): Promise<Pieces>;
}

/**
 * The files of a run: of each kind what the backend delivered, else ours. What only a backend makes comes after the kinds
 * that were asked for, the result file last.
 */
export function planFiles(
  kinds: readonly ReportKind[],
  result: ScanResult,
  delivered: readonly Delivered[],
  mergeSbom: boolean,
): PlannedFile[] {
  const of = (kind: NativeReport['kind']) => delivered.filter((report) => report.kind === kind);
  const planned = kinds.flatMap((kind): PlannedFile[] => {
    const [first, ...others] = of(kind);
    if (!first) return rendered(kind, result);
    const merged = kind === 'cyclonedx' && mergeSbom ? [mergedWith(first)] : [];
    return [...[first, ...others].map(kept), ...merged];
  });
  const isResultFile = ({ kind }: PlannedFile) => kind === 'json';
  return [
    ...planned.filter((file) => !isResultFile(file)),
    ...of('other').map(kept),
    ...planned.filter(isResultFile),
  ];
}

function rendered(kind: ReportKind, result: ScanResult): PlannedFile[] {
  const format = reportFormats[kind];
  return format.fileNames(result).map((fileName) => ({
    kind,
    fileName,
    madeBy: 'scangate',
    pieces: (whole, context) => format.render(whole, context, fileName),
  }));
}

function kept({ kind, fileName, content }: Delivered): PlannedFile {
  return { kind, fileName, madeBy: 'backend', pieces: async () => [content] };
}

function mergedWith({ content }: Delivered): PlannedFile {
  return {
    kind: 'cyclonedx',
    fileName: reportFileNames.cyclonedx[1],
    madeBy: 'scangate',
    async pieces(result, context) {
      const { mergeFindings } = await import('./cyclonedx/merge.ts');
      return mergeFindings(content, result, context);
    },
  };
}

import type { ScanResult } from '../core/model/result.ts';

/** What a renderer needs beside the result. */
export interface RenderContext {
  /**
   * The time that a document says it was made at: `SOURCE_DATE_EPOCH` where it is set, else the end of the run, so that
   * the same result gives the same bytes.
   */
  readonly date: Date;
  /** A font file (TTF or OTF) of the user for scripts that the embedded one lacks; absolute path. */
  readonly pdfFont?: string;
}

/** The pieces of a document, made while it is written, so that a large one is never held whole. */
export type Pieces = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** One report format. */
export interface ReportFormat {
  /** The files that this result gives, of the fixed names of the kind. */
  fileNames(result: ScanResult): readonly string[];
  /** One of these files. Loading the renderer costs nothing until the format is asked for. */
  render(result: ScanResult, context: RenderContext, fileName: string): Promise<Pieces>;
}

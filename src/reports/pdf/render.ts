import PDFDocument from 'pdfkit';
import { explain } from '../../core/explain.ts';
import type { ScanResult } from '../../core/model/result.ts';
import { type LogText, line, type Sentence } from '../../core/text.ts';
import type { RenderContext } from '../report-format.ts';
import { drawChecks } from './checks.ts';
import { drawClosing } from './closing.ts';
import { drawComponents } from './components.ts';
import { drawCounts } from './counts.ts';
import { drawCover, nameOf } from './cover.ts';
import { drawFindings } from './findings.ts';
import { loadFonts } from './fonts.ts';
import { drawIgnored } from './ignored.ts';
import { drawList } from './list.ts';
import { numberPages } from './pagination.ts';
import { Sheet } from './sheet.ts';
import { Typesetter } from './typesetter.ts';

/**
 * `scangate.pdf`: the result as a document to hand on. A4, tagged (PDF 1.7 structure tree), fonts embedded; the same
 * result and date give the same bytes.
 *
 * @throws {ScangateError} INPUT_INVALID when the user's font cannot be used.
 */
export async function* renderPdf(result: ScanResult, context: RenderContext): AsyncGenerator<Uint8Array> {
  const { next, notices } = explain(result);
  const fonts = await loadFonts(context.pdfFont);
  const doc = newDocument(result, context);
  const sheet = new Sheet(doc, new Typesetter(doc, fonts));
  drawCover(sheet, result);
  drawCounts(sheet, result);
  drawSentences(sheet, line`What to do next`, next);
  drawSentences(sheet, line`Please note`, notices);
  drawChecks(sheet, result);
  drawFindings(sheet, result);
  drawIgnored(sheet, result);
  drawComponents(sheet, result);
  drawClosing(sheet);
  sheet.end();
  numberPages(sheet, result);
  doc.end();
  yield* doc;
}

/** No font is named here, since pdfkit looks for its standard fonts in files that a bundle does not have. */
function newDocument(result: ScanResult, { date }: RenderContext) {
  const maker = inXml(line`${result.tool.name} ${result.tool.version}`);
  return new PDFDocument({
    size: 'A4',
    margin: 0,
    font: '',
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en',
    displayTitle: true,
    autoFirstPage: false,
    bufferPages: true,
    info: {
      Title: inXml(line`Security scan of ${nameOf(result)}`),
      Subject: inXml(line`${explain(result).headline}`),
      Creator: maker,
      Producer: maker,
      CreationDate: date,
      ModDate: date,
    },
  });
}

/** pdfkit writes the particulars into XML (the metadata of the document) as they are. */
function inXml(text: LogText): string {
  return text.toString().replaceAll(/[<>&]/g, ' ');
}

function drawSentences(sheet: Sheet, title: LogText, sentences: readonly Sentence[]): void {
  if (sentences.length === 0) return;
  sheet.heading(2, title);
  drawList(
    sheet,
    sentences.map((sentence) => line`${sentence}`),
  );
}

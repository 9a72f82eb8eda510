import { readFile } from 'node:fs/promises';
import PDFDocument from 'pdfkit';
import { InputError } from '../../core/errors.ts';
import { checkFont } from '../font-file.ts';
import { type Coverage, coverageOf, UnusableFont } from './coverage.ts';

export interface FontFile {
  readonly bytes: Uint8Array;
  readonly covers: Coverage;
}

/** The fonts of a document: the two embedded ones, and the user's for what they lack. */
export interface Fonts {
  readonly regular: FontFile;
  readonly bold: FontFile;
  readonly own?: FontFile;
}

/** `assets/` is as far from `src/reports/pdf` as from `build/reports/pdf`; the bundler copies what is named like this. */
const regularFile = new URL('../../../assets/fonts/DejaVuSansCondensed.ttf', import.meta.url);
const boldFile = new URL('../../../assets/fonts/DejaVuSansCondensed-Bold.ttf', import.meta.url);

/** @throws {ScangateError} INPUT_INVALID when the user's font cannot be read or is not a TTF or OTF file. */
export async function loadFonts(ownPath?: string): Promise<Fonts> {
  const [regular, bold, own] = await Promise.all([
    readFile(regularFile).then(asFont),
    readFile(boldFile).then(asFont),
    ownPath === undefined ? undefined : loadOwnFont(ownPath),
  ]);
  return own ? { regular, bold, own } : { regular, bold };
}

async function loadOwnFont(path: string): Promise<FontFile> {
  await checkFont(path);
  try {
    const font = asFont(await readFile(path));
    proveDrawable(font);
    return font;
  } catch (thrown) {
    const reason = thrown instanceof UnusableFont ? thrown.message : 'is damaged or has no outlines';
    throw new InputError([
      {
        input: 'pdf-font',
        message: `'${path}' ${reason}`,
        hint: 'Give the path of a whole TTF or OTF file.',
      },
    ]);
  }
}

/** Embeds some of its characters into a document that nobody sees, since a font can lack what only that reveals. */
function proveDrawable({ bytes, covers }: FontFile): void {
  const covered = Array.from({ length: 0xffff }, (_, codePoint) => codePoint)
    .filter(covers)
    .slice(0, 100);
  const doc = new PDFDocument({ font: '' });
  doc.registerFont('own', bytes);
  doc.font('own').text(String.fromCodePoint(...covered), { lineBreak: false });
  doc.end();
}

function asFont(bytes: Uint8Array): FontFile {
  return { bytes, covers: coverageOf(bytes) };
}

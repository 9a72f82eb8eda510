const linesPerPage = 48;

/** A real PDF (1.4) of some lines of text in Helvetica, several pages if need be. */
export function pdf(title: string, lines: readonly string[]): Uint8Array {
  const pages: string[][] = [];
  for (let at = 0; at < Math.max(1, lines.length); at += linesPerPage)
    pages.push(lines.slice(at, at + linesPerPage));
  const pageId = (index: number) => 5 + index * 2;
  const kids = pages.map((_, index) => `${pageId(index)} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Title (${literal(title)}) >>`,
    ...pages.flatMap((page, index) => {
      const text = page.map((row) => `(${literal(row)}) Tj T*`).join('\n');
      const heading = index === 0 ? `/F1 18 Tf (${literal(title)}) Tj T* /F1 11 Tf T*\n` : '/F1 11 Tf\n';
      const stream = `BT 15 TL 56 786 Td\n${heading}${text}\nET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${pageId(index) + 1} 0 R >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** As PDF writes a text in parentheses; what Latin-1 lacks becomes a question mark. */
function literal(text: string): string {
  return text
    .replaceAll(/[^\x20-\x7e\xa1-\xff]/g, '?')
    .replaceAll(/[\\()]/g, (character) => `\\${character}`);
}

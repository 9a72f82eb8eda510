import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aFailedResult, aFinding, aScanResult } from '../../factories/model.ts';
import { read, render, skipNote, skipped } from './poppler.ts';

describe.skipIf(skipped)(`the fonts of scangate.pdf${skipNote}`, () => {
  it('shows Latin, Greek and Cyrillic with embedded fonts', async () => {
    const title = 'Łódź naïve Ζεύς Ἀθῆναι Київ Їжак déjà';
    const pdf = read(await render(aFailedResult([aFinding({ title })])));
    expect(pdf.text()).toContain(title);
    expect(pdf.text()).not.toContain('□');
    expect(pdf.fonts()).toHaveLength(2);
    for (const font of pdf.fonts()) expect(font).toMatch(/DejaVuSansCondensed.* yes yes yes /);
  });

  it('says which characters it could not show', async () => {
    const text = read(await render(aFailedResult([aFinding({ title: 'ქართული 中文' })]))).text();
    expect(text).toContain('□□□□□□□ □□');
    expect(text.replaceAll('\n', ' ')).toContain(
      'lack are shown as □ (U+10E5, U+10D0, U+10E0, U+10D7, U+10E3, …)',
    );
  });

  it('shows them with a font of the user', async () => {
    const pdfFont = new URL('../../../node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf', import.meta.url)
      .pathname;
    const pdf = read(await render(aFailedResult([aFinding({ title: 'ქართული and English' })]), { pdfFont }));
    expect(pdf.text()).toContain('ქართული and English');
    expect(pdf.text()).not.toContain('□');
    expect(pdf.fonts()).toHaveLength(3);
  });
});

describe('the font of the user', () => {
  it.each([
    ['that was cut short', (font: Buffer) => font.subarray(0, 50_000), 'is cut short'],
    [
      'without outlines',
      (font: Buffer) => Buffer.from(font.toString('latin1').replace('glyf', 'none'), 'latin1'),
      'is damaged or has no outlines',
    ],
    ['for the web', (font: Buffer) => Buffer.concat([Buffer.from('wOF2'), font]), 'is no font of that kind'],
  ])('refuses a font %s', async (_, damage, reason) => {
    const folder = mkdtempSync(join(tmpdir(), 'scangate-font-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const pdfFont = join(folder, 'own.ttf');
    writeFileSync(
      pdfFont,
      damage(readFileSync(new URL('../../../assets/fonts/DejaVuSansCondensed.ttf', import.meta.url))),
    );
    await expect(render(aScanResult(), { pdfFont })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining(`pdf-font: '${pdfFont}' ${reason}. Give the path of a`),
    });
  });

  it.each([
    ['that is not there', 'no-such-font.ttf', 'cannot be read: ENOENT'],
    ['that is a folder', import.meta.dirname, 'cannot be read: it is not a regular file'],
    ['that is no font', import.meta.filename, 'is no font of that kind'],
  ])('refuses a font %s', async (_, pdfFont, reason) => {
    await expect(render(aScanResult(), { pdfFont })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining(`pdf-font: '${pdfFont}' ${reason}`),
    });
  });
});

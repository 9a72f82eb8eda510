import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ScanResult } from '../../../src/core/model/result.ts';
import { renderPdf } from '../../../src/reports/pdf/render.ts';
import type { RenderContext } from '../../../src/reports/report-format.ts';

const programs = ['qpdf', 'pdfinfo', 'pdftotext', 'pdffonts'];
const absent = programs.filter((program) => spawnSync(program, ['--version']).error !== undefined);

/** In a CI they have to be there; elsewhere their tests are left out when they are not. */
export const skipped = absent.length > 0 && process.env.CI === undefined;
export const skipNote = skipped
  ? ` (left out: install ${absent.join(', ')}, of the Debian packages qpdf and poppler-utils)`
  : '';

export const date = new Date('2026-03-01T10:00:02.500Z');

export async function render(result: ScanResult, context: Partial<RenderContext> = {}): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of renderPdf(result, { date, ...context })) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** A PDF as the programs of others read it. */
export interface ReadPdf {
  /** What `pdfinfo` says, by its labels. */
  readonly info: Readonly<Record<string, string>>;
  readonly pages: number;
  /** Text in reading order, of one page (from 1) or all. */
  text(page?: number): string;
  /** The structure tree, an element a line. */
  structure(): string;
  metadata(): string;
  urls(): string[];
  bookmarks(): Bookmark[];
  /** A line for each font. */
  fonts(): string[];
  /** Where each word stands, in points from the upper left corner. */
  words(): Word[];
}

export interface Bookmark {
  readonly title: string;
  readonly page: number;
  readonly kids: readonly Bookmark[];
}

export interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Checks the file with `qpdf --check`, which throws when something is wrong with it, and opens it. */
export function read(pdf: Uint8Array): ReadPdf {
  const folder = mkdtempSync(join(tmpdir(), 'scangate-pdf-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'scangate.pdf');
  writeFileSync(file, pdf);
  const run = (program: string, ...args: string[]) =>
    execFileSync(program, args, {
      encoding: 'utf8',
      maxBuffer: 100_000_000,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  run('qpdf', '--check', file);
  const info = Object.fromEntries(
    [...run('pdfinfo', file).matchAll(/^([^:]+):\s*(.*)$/gm)].map(([, label = '', value = '']) => [
      label,
      value,
    ]),
  );
  return {
    info,
    pages: Number(info.Pages),
    text: (page) => run('pdftotext', ...(page ? ['-f', String(page), '-l', String(page)] : []), file, '-'),
    structure: () => run('pdfinfo', '-struct', file),
    metadata: () => run('pdfinfo', '-meta', file),
    urls: () => [...run('pdfinfo', '-url', file).matchAll(/Annotation\s+(.*)$/gm)].map(([, url = '']) => url),
    bookmarks: () => bookmarksOf(JSON.parse(run('qpdf', '--json=2', '--json-key=outlines', file)).outlines),
    fonts: () => run('pdffonts', file).trim().split('\n').slice(2),
    words: () => wordsOf(run('pdftotext', '-bbox', file, '-')),
  };
}

interface Outline {
  readonly title: string;
  readonly destpageposfrom1: number;
  readonly kids: readonly Outline[];
}

function bookmarksOf(outlines: readonly Outline[]): Bookmark[] {
  return outlines.map(({ title, destpageposfrom1: page, kids }) => ({
    title,
    page,
    kids: bookmarksOf(kids),
  }));
}

function wordsOf(html: string): Word[] {
  const words = html.matchAll(
    /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)</g,
  );
  return [...words].map(([, left, top, right, bottom, text = '']) => ({
    text,
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }));
}

import type { ScanResult } from '../../core/model/result.ts';
import { type LogText, line, message } from '../../core/text.ts';
import { pageOf } from './links.ts';
import type { Sheet } from './sheet.ts';
import { bodyWidth, colours, paper, type Style, styles } from './theme.ts';
import { heightOf } from './typesetter.ts';
import { drawVerdict } from './verdict.ts';

/** What was scanned, the verdict, and the particulars of the run. */
export function drawCover(sheet: Sheet, result: ScanResult): void {
  sheet.paragraphs([{ text: line`SECURITY SCAN REPORT`, style: styles.label }]);
  sheet.heading(1, nameOf(result));
  sheet.y += 8;
  drawVerdict(sheet, result);
  sheet.y += 18;
  drawFacts(sheet, factsOf(result));
}

/** `acme/shop` of `https://host/acme/shop`. */
export function nameOf({ target: { repository } }: ScanResult): LogText {
  if (repository === undefined || repository.trim() === '') return line`The checkout`;
  const path = repository.replace(/^https?:\/\/[^/]+\/(?=.)/i, '').replace(/(\.git)?\/?$/, '');
  return line`${path === '' ? repository : path}`;
}

interface Fact {
  readonly label: LogText;
  readonly value: LogText;
  readonly link?: string | undefined;
}

function factsOf({ target, backend, tool, scan, failOn, ...result }: ScanResult): Fact[] {
  const { repository, ref, sha } = target;
  return [
    ...(repository === undefined
      ? []
      : [{ label: line`Repository`, value: line`${repository}`, link: pageOf(repository) }]),
    ...(ref === undefined ? [] : [{ label: line`Branch or tag`, value: line`${ref}` }]),
    ...(sha === undefined ? [] : [{ label: line`Commit`, value: line`${sha}` }]),
    { label: line`Backend`, value: line`${backend}` },
    ...(scan ? [{ label: line`Scan`, value: line`${scan.id}`, link: pageOf(scan.url) }] : []),
    { label: line`Time`, value: line`${describeTime(result.finishedAt)}, after ${durationOf(result)}` },
    { label: line`Rules`, value: message(failOn.length === 0 ? 'none' : failOn.join(', ')) },
    { label: line`Made by`, value: line`${tool.name} ${tool.version}` },
  ];
}

/** `2026-03-01 10:00 UTC`. */
export function describeTime(instant: string): string {
  return `${instant.slice(0, 16).replace('T', ' ')} UTC`;
}

function durationOf({ startedAt, finishedAt }: Pick<ScanResult, 'startedAt' | 'finishedAt'>): string {
  const seconds = Math.max(0, Date.parse(finishedAt) - Date.parse(startedAt)) / 1_000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

function valueStyle(link: string | undefined): Style {
  return { ...styles.body, maxLines: 4, ...(link === undefined ? {} : { colour: colours.link }) };
}

/** Two to a row, the label above the value. */
function drawFacts(sheet: Sheet, facts: readonly Fact[]): void {
  const gap = 20;
  const width = (bodyWidth - gap) / 2;
  for (let index = 0; index < facts.length; index += 2) {
    const cells = facts
      .slice(index, index + 2)
      .map(({ label, value, link }) => [
        ...sheet.type.lay([{ text: label, style: styles.label }], width),
        ...sheet.type.lay([{ text: value, style: valueStyle(link), link }], width),
      ]);
    const height = Math.max(...cells.map((blocks) => heightOf(blocks)));
    sheet.reserve(height);
    cells.forEach((blocks, column) => {
      sheet.blocks(blocks, paper.side + column * (width + gap), sheet.y, undefined, 'P');
    });
    sheet.y += height + 7;
  }
}

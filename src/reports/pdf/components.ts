import { compareText } from '../../core/compare.ts';
import { countOf } from '../../core/explain.ts';
import type { ScanResult } from '../../core/model/result.ts';
import type { Sbom } from '../../core/model/sbom.ts';
import { type LogText, line, say } from '../../core/text.ts';
import { type Bar, drawBars, heightOfBars } from './bars.ts';
import type { Sheet } from './sheet.ts';
import { bodyWidth, colours, paper, styles } from './theme.ts';
import { type Block, heightOf, type Paragraph } from './typesetter.ts';

const shownBars = 12;
const barColour = '#5b7c99';
const gap = 28;
const chartWidth = (bodyWidth - gap) / 2;
const spacing = 3;

/** What the checkout is made of: ecosystems and licences, most frequent first. */
export function drawComponents(sheet: Sheet, { sbom }: ScanResult): void {
  if (!sbom || sbom.components.length === 0) return;
  const { components } = sbom;
  const charts = [
    layChart(sheet, line`By ecosystem`, tally(components.map(({ ecosystem }) => ecosystem))),
    layChart(sheet, line`By licence`, tally(components.flatMap(({ licenses }) => licencesOf(licenses)))),
  ];
  const height = Math.max(...charts.map((chart) => chart.height));
  const title = countOf(components.length, say`component`, say`components`);
  sheet.heading(2, line`${title}`, { keep: height + 30 });
  sheet.paragraphs([{ text: describeScopes(sbom), style: styles.body }]);
  sheet.y += 8;
  charts.forEach((chart, index) => {
    drawChart(sheet, chart, paper.side + index * (chartWidth + gap));
  });
  sheet.y += height;
}

const noLicence = 'none named';

/** Each once; a component with several counts for each of them. */
function licencesOf(licences: readonly string[]): string[] {
  const named = licences.filter((licence) => licence.trim() !== '');
  return named.length === 0 ? [noLicence] : [...new Set(named)];
}

function describeScopes({ components }: Sbom): LogText {
  const scopes = tally(components.map(({ scope }) => scope));
  const parts = scopes.map(([scope, count]) => `${count.toLocaleString('en-US')} ${scope}`);
  return line`Needed at run time or not: ${parts.join(', ')}.`;
}

type Tally = readonly (readonly [name: string, count: number])[];

function tally(names: readonly string[]): Tally {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || compareText(a, b));
}

interface Chart {
  readonly title: readonly Block[];
  readonly bars: readonly Bar[];
  /** How many more there are. */
  readonly more: readonly Block[];
  readonly height: number;
}

function layChart({ type }: Sheet, text: LogText, tally: Tally): Chart {
  const title = type.lay([{ text, style: styles.h3 }], chartWidth);
  const bars = barsOf(tally);
  const more = type.lay(moreOf(tally), chartWidth);
  return { title, bars, more, height: heightOf(title) + heightOfBars(bars) + heightOf(more) + 2 * spacing };
}

function drawChart(sheet: Sheet, { title, bars, more }: Chart, x: number): void {
  let y = sheet.y + sheet.blocks(title, x, sheet.y, undefined, 'P') + spacing;
  drawBars(sheet, bars, { x, y, width: chartWidth, labelWidth: 104 });
  y += heightOfBars(bars) + spacing;
  sheet.blocks(more, x, y, undefined, 'P');
}

function barsOf(tally: Tally): Bar[] {
  return tally.slice(0, shownBars).map(([name, count]) => ({
    label: line`${name}`,
    count,
    colour: name === noLicence ? colours.muted : barColour,
  }));
}

function moreOf(tally: Tally): Paragraph[] {
  const rest = tally.length - shownBars;
  return rest > 0 ? [{ text: line`and ${rest.toLocaleString('en-US')} more`, style: styles.small }] : [];
}

import type { Severity } from '../../core/model/severity.ts';

/** A4 and its margins, in points of 1/72 inch. */
export const paper = { width: 595.28, height: 841.89, side: 50, top: 54, bottom: 58 } as const;
export const bodyWidth = paper.width - 2 * paper.side;

export const colours = {
  text: '#1f2328',
  muted: '#59636e',
  link: '#0b57d0',
  rule: '#d1d9e0',
  track: '#eef1f4',
} as const;

/** How text looks. Sizes in points. */
export interface Style {
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
  /** Of what is longer, the last line shown ends with `…`. */
  readonly maxLines?: number;
}

export const styles = {
  title: { size: 22, colour: colours.text, bold: true, maxLines: 3 },
  verdict: { size: 16, colour: colours.text, bold: true },
  h2: { size: 14, colour: colours.text, bold: true },
  h3: { size: 10.5, colour: colours.text, bold: true },
  body: { size: 9.5, colour: colours.text },
  strong: { size: 9.5, colour: colours.text, bold: true },
  cell: { size: 8.5, colour: colours.text },
  cellStrong: { size: 8.5, colour: colours.text, bold: true },
  small: { size: 7.5, colour: colours.muted },
  label: { size: 7.5, colour: colours.muted, bold: true },
} as const satisfies Record<string, Style>;

/** Distance from line to line, as a multiple of the size. */
export const leading = 1.35;

/** The mood of a verdict: `strong` carries white or stands on white, `soft` lies behind text. All reach 4.5:1. */
export const tones = {
  good: { strong: '#116329', soft: '#e9f6ec' },
  bad: { strong: '#b3261e', soft: '#fcebea' },
  warning: { strong: '#855300', soft: '#fdf3dc' },
  neutral: { strong: '#3d4852', soft: '#f1f4f7' },
} as const;
export type Tone = keyof typeof tones;

export const severityColours: Readonly<Record<Severity, string>> = {
  critical: '#8f1239',
  high: '#c4320a',
  unknown: '#6b21a8',
  medium: '#a15c07',
  low: '#1d5fbf',
  info: '#59636e',
};

import { styleText } from 'node:util';
import type { Severity } from '../../core/model/severity.ts';
import type { LogText } from '../../core/text.ts';

/** How a piece of a line looks. */
export type Style = 'bold' | 'dim' | 'good' | 'bad' | 'warning' | Severity;

export interface Span {
  readonly text: LogText;
  readonly style?: Style;
}

export type StyledLine = readonly Span[];

const formats: Readonly<Record<Style, Parameters<typeof styleText>[0]>> = {
  bold: 'bold',
  dim: 'dim',
  good: 'green',
  bad: 'red',
  warning: 'yellow',
  critical: ['bold', 'red'],
  high: 'red',
  medium: 'yellow',
  low: 'cyan',
  info: 'dim',
  unknown: 'magenta',
};

/** The line as text, with colours where the output can show them. */
export function paint(spans: StyledLine, colour: boolean): string {
  return spans
    .map(({ text, style }) =>
      colour && style
        ? styleText(formats[style], text.toString(), { validateStream: false })
        : text.toString(),
    )
    .join('')
    .trimEnd();
}

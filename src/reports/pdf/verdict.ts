import { explain } from '../../core/explain.ts';
import type { ScanResult } from '../../core/model/result.ts';
import type { Outcome } from '../../core/outcome.ts';
import { line } from '../../core/text.ts';
import { drawPanel } from './panel.ts';
import type { Sheet } from './sheet.ts';
import { styles, type Tone, tones } from './theme.ts';

/** The verdict in words, in a colour and with a sign, and what decided it. */
export function drawVerdict(sheet: Sheet, result: ScanResult): void {
  const { headline, reasons } = explain(result);
  const tone = toneOf(result);
  drawPanel(sheet, tone, [
    { text: line`${headline}`, style: { ...styles.verdict, colour: tones[tone].strong } },
    ...reasons.map((reason) => ({ text: line`${reason}`, style: styles.body })),
  ]);
}

const toneByOutcome: Readonly<Record<Outcome, Tone>> = {
  passed: 'good',
  failed: 'bad',
  misconfigured: 'bad',
  inconclusive: 'warning',
  'timed-out': 'warning',
  cancelled: 'warning',
  skipped: 'warning',
  started: 'neutral',
};

/** A pass without a rule is none to be proud of. */
export function toneOf({ outcome, verdict }: ScanResult): Tone {
  return outcome === 'passed' && verdict?.rules.length === 0 ? 'neutral' : toneByOutcome[outcome];
}

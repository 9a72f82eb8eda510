import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/core/outcome.ts';
import { severityColours, tones } from '../../../src/reports/pdf/theme.ts';
import { toneOf } from '../../../src/reports/pdf/verdict.ts';
import { aScanResult, aVerdict } from '../../factories/model.ts';

describe('the colour of a verdict', () => {
  it('is green for a pass that a rule decided, and for nothing else', () => {
    expect(toneOf(aScanResult())).toBe('good');
    expect(toneOf(aScanResult({ verdict: aVerdict({ rules: [] }) }))).toBe('neutral');
    const others: Outcome[] = [
      'failed',
      'inconclusive',
      'misconfigured',
      'timed-out',
      'cancelled',
      'skipped',
      'started',
    ];
    for (const outcome of others) expect(toneOf(aScanResult({ outcome }))).not.toBe('good');
  });
});

describe('the colours', () => {
  it.each(Object.entries(tones))('of %s can be read (WCAG 2.2, 1.4.3)', (_, { strong, soft }) => {
    expect(contrast(strong, soft)).toBeGreaterThan(4.5);
    expect(contrast(strong, '#ffffff')).toBeGreaterThan(4.5);
  });

  it.each(Object.entries(severityColours))('of %s stands out (WCAG 2.2, 1.4.11)', (_, colour) => {
    expect(contrast(colour, '#ffffff')).toBeGreaterThan(3);
  });
});

/** WCAG 2.2, "contrast ratio". */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

import { describe, expect, it } from 'vitest';
import { naughtyStrings } from '../factories/naughty-strings.ts';
import { strangeCommands } from './judges/own-commands.ts';
import { deedsOfWrites } from './judges/writes.ts';
import { logSinks } from './logs.ts';
import { hostileStrings } from './strings.ts';
import { brokenRun, fill, from, wholeResult, withSeverities } from './whole-result.ts';

const texts = [...hostileStrings(1), ...naughtyStrings];

const results = [wholeResult(1), withSeverities(wholeResult(1)), brokenRun(1)];

it('has many texts to try', () => {
  expect(new Set(texts).size).toBeGreaterThan(5_000);
});

describe.each(Object.entries(logSinks))('%s', (name, { commands, isColoured, show }) => {
  it('obeys no text from outside', { timeout: 120_000 }, () => {
    for (const [start, text] of texts.entries()) {
      const result = fill(results[start % results.length] ?? wholeResult(1), from(texts, start));
      const writes = show(result, from(texts, start));
      const wrong = commands ? strangeCommands(commands, writes) : deedsOfWrites(writes, isColoured);
      if (wrong.length > 0) expect({ start, text, wrong: wrong.slice(0, 5) }).toBeUndefined();
    }
  });

  it('is not flooded by a result', () => {
    const result = fill(wholeResult(2_000), () => 'x'.repeat(5_000));
    const writes = show(result, () => 'x'.repeat(5_000));
    if (name !== 'a terminal that says all') expect(writes.length).toBeLessThanOrEqual(200);
    const shown = writes.filter((text) => !text.startsWith('##vso[task.setvariable '));
    for (const text of shown) expect(text.length).toBeLessThan(70_000);
  });
});

import { describe, expect, it } from 'vitest';
import type { ScanResult } from '../../src/core/model/result.ts';
import { markerOf } from '../../src/platforms/comment/marker.ts';
import { renderMarkdown } from '../../src/reports/markdown/render.ts';
import { naughtyStrings } from '../factories/naughty-strings.ts';
import { markdownSinks } from './comments.ts';
import { agentCommands } from './judges/azure-agent.ts';
import { runnerCommands } from './judges/github-runner.ts';
import { markdownDeeds, shapeOf, toHtml } from './judges/markdown.ts';
import { unseenCharacters } from './judges/plain-text.ts';
import { hostileStrings } from './strings.ts';
import { brokenRun, fill, from, wholeResult } from './whole-result.ts';

/** How many there are of whatever there can be many of: prime to the number of texts of each, so that all texts get everywhere. */
const many = 5;

/** A text that is not there changes what is said, not how. */
const texts = [...hostileStrings(2), ...naughtyStrings].filter((text) => text !== '');
const rounds = Math.ceil(texts.length / many) * many;

const often: ScanResult = { ...wholeResult(many), ...pickFailure(brokenRun(many)) };

function pickFailure({ failure }: ScanResult): Pick<ScanResult, 'failure'> {
  return failure === undefined ? {} : { failure };
}

describe('the Markdown of a result', () => {
  // Texts of some three thousand characters are parsed fastest.
  it.each<[string, ScanResult, number, number]>([
    ['of what there is once', wholeResult(0), 1, 4],
    ['of what there is often', often, many, 1],
  ])(
    'does nothing with any text, and keeps its shape: %s',
    { timeout: 120_000 },
    (_, result, step, together) => {
      const markdownOf = (next: () => string) => renderMarkdown(fill(result, next)).toString();
      const shape = shapeOf(toHtml(markdownOf(() => 'plain')));
      for (let start = 0; start < rounds; start += step * together) {
        const parts = Array.from({ length: together }, (_, n) => markdownOf(from(texts, start + n * step)));
        const markdown = parts.join('\n');
        const html = toHtml(markdown);
        const deeds = [
          ...markdownDeeds(markdown, html),
          ...unseenCharacters(markdown),
          ...runnerCommands(markdown).map(({ name }) => name),
          ...agentCommands(markdown).map(({ event }) => event),
          ...(shapeOf(html) === parts.map(() => shape).join(' ') ? [] : ['another shape']),
        ];
        if (deeds.length > 0) expect({ start, markdown, deeds: deeds.slice(0, 5) }).toBeUndefined();
      }
    },
  );
});

describe.each(Object.entries(markdownSinks))('%s', (_, { send, mostCharacters }) => {
  it('is never longer than the platform takes', async () => {
    const results = [1, 80].map((count) => fill(wholeResult(count), from(texts, 2_000)));
    for (const result of [...results, fill(wholeResult(80), () => '`'.repeat(3_000))]) {
      const text = await send(result, 'key');
      expect(text.length).toBeGreaterThan(1_000);
      expect(text.length).toBeLessThanOrEqual(mostCharacters);
    }
  });

  it('begins with the marker of its key, which no key can break out of, and has no other', async () => {
    for (const key of texts.filter((_, index) => index % 100 === 0)) {
      const text = await send(fill(wholeResult(1), from(texts, 7)), key);
      expect(markerOf(text, key)).toMatchObject({ id: 17 });
      expect(markdownDeeds(text.slice(text.indexOf('\n') + 1))).toEqual([]);
    }
  });
});

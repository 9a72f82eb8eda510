import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { naughtyNote } from '../../factories/naughty-strings.ts';
import { samples } from '../samples.ts';
import { markdownOf } from '../support.ts';

/** What a browser would get, by an independent parser that lets all HTML and every protocol through. */
const toHtml = (markdown: string) =>
  micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });

describe(`the summary as GitHub Flavored Markdown${naughtyNote}`, () => {
  it.each(samples.map(([name, result]) => [name, toHtml(markdownOf(result))] as const))('%s', (_, html) => {
    const tags = new Set([...html.matchAll(/<\/?([^\s>/]+)/g)].map(([, tag]) => tag));
    const ours = [
      'h1',
      'h2',
      'p',
      'ul',
      'li',
      'strong',
      'code',
      'table',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
      'a',
    ];
    expect([...tags].filter((tag) => !ours.includes(tag ?? ''))).toEqual([]);
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => new URL(href ?? '').host);
    for (const host of links)
      expect(['osv.dev', 'github.com', 'cwe.mitre.org', 'nvd.nist.gov']).toContain(host);
    const outsideCode = html.replace(/<code>[\s\S]*?<\/code>/g, '').replace(/<[^>]*>/g, '');
    expect(outsideCode).not.toMatch(/@|#\d|https?:|www\./);
    for (const table of html.matchAll(/<table>[\s\S]*?<\/table>/g)) {
      const widths = [...table[0].matchAll(/<tr>[\s\S]*?<\/tr>/g)].map(
        ([row]) => (row.match(/<t[hd]>/g) ?? []).length,
      );
      expect(new Set(widths).size).toBe(1);
    }
  });
});

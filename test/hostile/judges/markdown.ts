import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const options = {
  extensions: [gfm()],
  htmlExtensions: [gfmHtml()],
  allowDangerousHtml: true,
  allowDangerousProtocol: true,
};

/** What a browser would get, by an independent parser that lets all HTML and every protocol through. */
export function toHtml(markdown: string): string {
  return micromark(markdown, options);
}

/** The elements in their order, links aside: the shape that no text may change. */
export function shapeOf(html: string): string {
  return [...html.matchAll(/<(\/?[a-z0-9]+)[^>]*>/gi)]
    .map(([, name]) => name)
    .filter((name) => name !== 'a' && name !== '/a')
    .join(' ');
}

/** What a comment or a summary does beyond being read, on GitHub, GitLab and Azure DevOps; empty where nothing. */
export function markdownDeeds(markdown: string, html = toHtml(markdown)): string[] {
  const prose = html
    .replace(/<code>[\s\S]*?<\/code>/g, ' code ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot);/g, (entity) => entities[entity] ?? '');
  return [
    ...[...html.matchAll(/<([^\s>/]+)/g)]
      .filter(([, tag = '']) => !tags.has(tag))
      .map(([tag]) => `element ${tag}`),
    ...[...html.matchAll(/<a\b[^>]*?href="([^"]*)"/g)]
      .filter(([, page = '']) => !pages.test(page))
      .map(([, page]) => `link to ${page}`),
    ...references.flatMap(([name, pattern]) =>
      [...prose.matchAll(pattern)].map(([text]) => `${name} ${text}`),
    ),
    ...readByPrograms.flatMap(([name, pattern]) =>
      [...markdown.matchAll(pattern)].map(([text]) => `${name} ${text}`),
    ),
  ];
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

const tags = new Set([
  ...['h1', 'h2', 'p', 'ul', 'li', 'strong', 'code', 'a'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
]);

/** Pages about findings, and those of the run itself. */
const pages =
  /^https:\/\/(osv\.dev\/vulnerability\/|github\.com\/advisories\/GHSA-|nvd\.nist\.gov\/vuln\/detail\/|cwe\.mitre\.org\/data\/definitions\/|ci\.example\/)/;

/**
 * What becomes a link or tells somebody outside of code: GitHub, "Autolinked references and URLs"; GitLab, "GitLab
 * Flavored Markdown", GitLab-specific references; Azure DevOps, "Use Markdown", mentions and work items.
 */
const references: readonly (readonly [string, RegExp])[] = [
  ['mention', /@[\w<]/g],
  ['issue', /#\d|\bGH-\d/gi],
  ['merge request', /![\w(]|!\[/g],
  ['epic', /&\d/g],
  ['snippet', /\$\d/g],
  ['label', /~["\w]/g],
  ['milestone', /%["\w]/g],
  ['special reference', /\[\w+:[^\]]*\]|\[\[/g],
  ['commit', /\b[0-9a-f]{7,64}\b/g],
  ['address', /\b[a-z][a-z0-9+.-]*:\/\/|\bwww\./gi],
  ['emoji', /:[a-z_]+:/g],
];

/** What a program reads from the text itself, whatever Markdown makes of it. */
const readByPrograms: readonly (readonly [string, RegExp])[] = [
  ['quick action', /^[^\S\n]*\/\w+/gm],
  ['work item', /\bAB#\d/gi],
  ['mention by id', /@<[\da-f-]{36}>/gi],
  ['marker', /^\s*<!--.*/gm],
  ['line break', /\r|\u0085|\u2028|\u2029/g],
];

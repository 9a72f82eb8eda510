/** The elements of HTML or XML with the names of their attributes, each kind once: what no text may add to. */
export function kindsOfElements(text: string): Set<string> {
  const tags = text.matchAll(/<([!?/]?[a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi);
  return new Set([...tags].map(([, name = '', attributes = '']) => `${name} ${namesIn(attributes)}`.trim()));
}

function namesIn(attributes: string): string {
  const names = attributes.matchAll(/([^\s=/"'?]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'))?/g);
  return [...names]
    .map(([, name]) => name)
    .sort()
    .join(' ');
}

/** Where the links of a page lead. */
export function linksIn(html: string): string[] {
  return [...html.matchAll(/\b(?:href|src|action)="([^"]*)"/g)].map(([, page = '']) => page);
}

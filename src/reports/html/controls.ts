import type { Finding } from '../../core/model/finding.ts';
import type { Facet } from './facets.ts';
import { type Html, html } from './html.ts';

/** What narrows the table. Hidden until the script runs, without which it could do nothing. */
export function controls(findings: readonly Finding[], facets: readonly Facet[]): Html {
  return html`<div id="controls" class="controls" role="search" aria-label="Filter the findings" hidden>
<label>Text <input id="text" type="search" autocomplete="off" spellcheck="false"></label>
${facets.map((facet) => choice(facet, findings))}<button id="reset" type="button" hidden>Show all</button>
</div>
`;
}

/** A choice among the values that occur; none where there is nothing to choose. */
function choice({ name, title, values, of }: Facet, findings: readonly Finding[]): Html {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(of(finding), (counts.get(of(finding)) ?? 0) + 1);
  if (counts.size < 2) return html``;
  const options = values.flatMap((value) => {
    const count = counts.get(value);
    return count === undefined ? [] : [html`<option value="${value}">${value} (${count})</option>`];
  });
  return html`<label>${title} <select data-facet="${name}"><option value="">any</option>${options}</select></label>\n`;
}

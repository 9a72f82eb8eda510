import { type Html, html } from './html.ts';

export interface Bar {
  readonly label: Html;
  readonly count: number;
  /** A class of the style: the colour of the bar. */
  readonly tone: string;
}

/** A bar chart that is a table: its figures are read out, its bars are for the eye. */
export function barTable(
  caption: Html,
  heads: readonly [label: string, count: string],
  bars: readonly Bar[],
): Html {
  const most = bars.reduce((max, { count }) => Math.max(max, count), 1);
  const [label, count] = heads;
  return html`<table class="bars">
${caption}
<thead class="unseen"><tr><th scope="col">${label}</th><th scope="col">${count}</th><td></td></tr></thead>
<tbody>
${bars.map((bar) => row(bar, most))}</tbody>
</table>
`;
}

function row({ label, count, tone }: Bar, most: number): Html {
  const width = count === 0 ? 0 : Math.max(1, Math.round((100 * count) / most));
  return html`<tr><th scope="row">${label}</th><td class="figure">${count}</td><td><svg width="100%" height="10" aria-hidden="true"><rect width="100%" height="10" rx="3" class="track"/><rect width="${width}%" height="10" rx="3" class="${tone}"/></svg></td></tr>\n`;
}

import { compareText } from '../../core/compare.ts';
import { countOf } from '../../core/explain.ts';
import type { ScanResult } from '../../core/model/result.ts';
import { say } from '../../core/text.ts';
import { barTable } from './bars.ts';
import { type Html, html } from './html.ts';

const shownRows = 12;

/** What the code is made of: its components by ecosystem and by licence. */
export function sbomSection({ sbom }: ScanResult): Html {
  if (sbom === undefined) return html``;
  const { components, projects } = sbom;
  const ecosystems = tally(components.map(({ ecosystem }) => ecosystem));
  const licences = tally(components.map(({ licenses }) => licenses.join(', ') || 'not stated'));
  const charts =
    components.length === 0
      ? html``
      : html`<div class="charts">\n${chart('By ecosystem', 'Ecosystem', ecosystems)}${chart('By licence', 'Licence', licences)}</div>\n`;
  return html`<section aria-labelledby="sbom">
<h2 id="sbom">Bill of materials</h2>
<p>${countOf(components.length, say`component`, say`components`)} of ${countOf(projects.length, say`project`, say`projects`)}.</p>
${charts}</section>
`;
}

type Count = readonly [name: string, count: number];

/** Most frequent first. */
function tally(names: readonly string[]): Count[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || compareText(a, b));
}

function chart(caption: string, head: string, counts: readonly Count[]): Html {
  const bars = counts
    .slice(0, shownRows)
    .map(([name, count]) => ({ label: html`${name}`, count, tone: 'plain' }));
  const more = counts.length - bars.length;
  const rest = more > 0 ? html`<p class="muted">and ${more} more</p>\n` : html``;
  return html`<div>\n${barTable(html`<caption>${caption}</caption>`, [head, 'Components'], bars)}${rest}</div>\n`;
}

import { countOf } from '../../core/explain.ts';
import type { ScanResult } from '../../core/model/result.ts';
import { severities } from '../../core/model/severity.ts';
import { say } from '../../core/text.ts';
import { barTable } from './bars.ts';
import { type Html, html } from './html.ts';
import { scaleOf } from './scale.ts';

/** How many findings there are, and how bad; nothing where nothing was looked at. */
export function levelChart(result: ScanResult): Html {
  const { counts, checks, findings } = result;
  if (checks.length === 0 && findings.length === 0) return html``;
  const { title, levels, levelOf } = scaleOf(result);
  const bars = levels.map((level) => ({
    label: html`${level}`,
    count: severities.reduce((sum, each) => sum + (levelOf(each) === level ? counts[each] : 0), 0),
    tone: level,
  }));
  const caption = html`<caption class="unseen">How bad the findings are</caption>`;
  return html`<section aria-labelledby="levels">
<h2 id="levels">${countOf(findings.length, say`finding`, say`findings`)}</h2>
${barTable(caption, [title, 'Findings'], bars)}</section>
`;
}

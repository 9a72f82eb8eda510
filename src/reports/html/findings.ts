import { countOf } from '../../core/explain.ts';
import { countedByGate } from '../../core/gate/counted.ts';
import type { Finding } from '../../core/model/finding.ts';
import type { ScanResult } from '../../core/model/result.ts';
import { say } from '../../core/text.ts';
import { worstFirst } from '../../core/worst-first.ts';
import { controls } from './controls.ts';
import { facetsOf } from './facets.ts';
import { findingRow } from './finding-row.ts';
import { type Html, html } from './html.ts';
import { scaleOf } from './scale.ts';

/** More rows would make a page that a browser takes seconds to lay out, and nobody reads. */
const shownFindings = 5_000;

/** The findings, worst first, as one table that the script makes sortable and filterable. */
export function* findingsSection(result: ScanResult): Generator<Html> {
  yield html`<section id="findings" aria-labelledby="findings-title" tabindex="-1">
<h2 id="findings-title">Findings</h2>
`;
  if (result.findings.length === 0) yield nothing(result);
  else yield* table(result, worstFirst(result.findings, shownFindings));
  yield html`</section>\n`;
}

function nothing({ checks }: ScanResult): Html {
  const complete = checks.length > 0 && checks.every(({ state }) => state === 'complete');
  return complete
    ? html`<p>Nothing was found.</p>\n`
    : html`<p>Nothing was found in what was checked, and not everything was.</p>\n`;
}

function* table(result: ScanResult, shown: readonly Finding[]): Generator<Html> {
  const breaksGate = countedByGate(result);
  const facets = facetsOf(result, breaksGate);
  const { title, levelOf } = scaleOf(result);
  const all = result.findings.length;
  if (all > shown.length)
    yield html`<p class="more">${say`The ${shown.length} worst of ${all} findings; all of them are in ${'scangate.json'}.`}</p>\n`;
  yield controls(shown, facets);
  yield html`<p id="count" class="muted" role="status">${countOf(shown.length, say`finding`, say`findings`)}</p>
<table id="findings-table" class="list">
<caption class="unseen">Findings, worst first</caption>
<thead><tr><th scope="col" aria-sort="descending">${title}</th><th scope="col">Finding</th><th scope="col">Where</th><th scope="col">Fixed in</th><th scope="col">Category</th></tr></thead>
<tbody>
`;
  for (const finding of shown) {
    const standing = { level: levelOf(finding.severity), breaksGate: breaksGate(finding) };
    yield findingRow(finding, standing, facets);
  }
  yield html`</tbody>\n</table>\n`;
}

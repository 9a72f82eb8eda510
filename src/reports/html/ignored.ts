import { countOf } from '../../core/explain.ts';
import type { IgnoredFinding } from '../../core/model/finding.ts';
import type { ScanResult } from '../../core/model/result.ts';
import { say } from '../../core/text.ts';
import { type Html, html, paragraphs } from './html.ts';
import { badge, type Level, scaleOf } from './scale.ts';
import { where } from './where.ts';

const shownIgnored = 1_000;

/** What was found as well and does not count, and who said so. */
export function* ignoredSection(result: ScanResult): Generator<Html> {
  const { ignored = [] } = result;
  if (ignored.length === 0) return;
  const { title, levelOf } = scaleOf(result);
  const more = ignored.length - shownIgnored;
  yield html`<section aria-labelledby="ignored">
<h2 id="ignored">${countOf(ignored.length, say`ignored finding`, say`ignored findings`)}</h2>
<p class="muted">Found as well, but not counted, since somebody decided so.</p>
<table class="list ignored">
<caption class="unseen">Ignored findings</caption>
<thead><tr><th scope="col">${title}</th><th scope="col">Finding</th><th scope="col">Where</th><th scope="col">Reason</th><th scope="col">Until</th></tr></thead>
<tbody>
`;
  for (const entry of ignored.slice(0, shownIgnored)) yield row(entry, levelOf(entry.finding.severity));
  yield html`</tbody>\n</table>\n`;
  if (more > 0) yield html`<p class="more">and ${more} more in <code>scangate.json</code></p>\n`;
  yield html`</section>\n`;
}

function row({ finding, reason, until }: IgnoredFinding, level: Level): Html {
  const { ruleId, title } = finding;
  return html`<tr><td>${badge(level)}</td><td><b>${ruleId}</b> ${title}</td><td>${where(finding)}</td><td>${paragraphs(reason)}</td>${until === undefined ? html`<td class="muted">no end</td>` : html`<td class="muted until">${until}</td>`}</tr>\n`;
}

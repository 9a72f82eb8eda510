import { type Finding, isVulnerability } from '../../core/model/finding.ts';
import type { Facet } from './facets.ts';
import { findingDetails } from './finding-details.ts';
import { type Html, html } from './html.ts';
import { badge, type Level } from './scale.ts';
import { where } from './where.ts';

/** What the result says of a finding beside what it is. */
export interface Standing {
  readonly level: Level;
  readonly breaksGate: boolean;
}

/** One finding; the controls narrow the table by its `data-` attributes. */
export function findingRow(finding: Finding, standing: Standing, facets: readonly Facet[]): Html {
  const { ruleId, title, category, fixVersions } = finding;
  const [fix] = fixVersions;
  const data = facets.map(({ name, of }) => html` data-${name}="${of(finding)}"`);
  const heading = html`<b>${ruleId}</b> ${title}${marks(finding, standing)}`;
  return html`<tr${data}><td>${badge(standing.level)}</td><td><details><summary>${heading}</summary>${findingDetails(finding)}</details></td><td>${where(finding)}</td><td class="fix">${fix === undefined ? withoutFix(finding) : html`${fix}`}</td><td class="muted">${category}</td></tr>\n`;
}

function marks({ baseline }: Finding, { breaksGate }: Standing): Html[] {
  return [
    ...(breaksGate ? [html` <span class="mark gate">breaks the gate</span>`] : []),
    ...(baseline === undefined ? [] : [html` <span class="mark">${baseline}</span>`]),
  ];
}

/** Only of a vulnerability is it known that no version mends it. */
function withoutFix(finding: Finding): Html {
  return isVulnerability(finding)
    ? html`<span class="muted">no fix known</span>`
    : html`<span class="muted">–</span>`;
}

import type { Finding } from '../../core/model/finding.ts';
import { type Html, html, paragraphs, webLink } from './html.ts';
import { placeOf } from './where.ts';

const shownItems = 20;

/** What is behind a row: the words of the source and everything that identifies the finding. */
export function findingDetails(finding: Finding): Html {
  const { description, remediation, url, component, locations, aliases, cwes, ratings, fixVersions } =
    finding;
  const facts = [
    ...(remediation === undefined ? [] : [html`<dt>Remediation</dt><dd>${paragraphs(remediation)}</dd>`]),
    fact('Fixed in', fixVersions),
    fact('Seen in', locations.map(placeOf)),
    fact('Component', component ? [component.purl || `${component.name} ${component.version}`] : []),
    fact('Also known as', aliases),
    fact('Weakness', cwes),
    fact(
      'CVSS',
      ratings.map(({ vector, score }) => `${score} ${vector}`),
    ),
    ...(url === undefined ? [] : [html`<dt>More</dt><dd>${webLink(url)}</dd>`]),
    fact('Fingerprint', [finding.fingerprint]),
  ];
  return html`${description === undefined ? html`` : html`<div class="text">${paragraphs(description)}</div>`}<dl>${facts}</dl>`;
}

function fact(name: string, values: readonly string[]): Html {
  if (values.length === 0) return html``;
  const shown = values.slice(0, shownItems).map((value) => html`<li><code>${value}</code></li>`);
  const more = values.length - shown.length;
  return html`<dt>${name}</dt><dd><ul>${shown}${more > 0 ? html`<li>and ${more} more</li>` : html``}</ul></dd>`;
}

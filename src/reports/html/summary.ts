import { explain } from '../../core/explain.ts';
import type { ScanResult } from '../../core/model/result.ts';
import type { Outcome } from '../../core/outcome.ts';
import { type Html, html, list, webLink } from './html.ts';

/** What was scanned, with what. */
export function topBar({ target, backend }: ScanResult): Html {
  const { repository, ref, sha } = target;
  const facts = [
    repository === undefined ? html`the checkout` : webLink(repository),
    ...(ref === undefined ? [] : [html`<code>${ref}</code>`]),
    ...(sha === undefined ? [] : [html`<code title="${sha}">${sha.slice(0, 12)}</code>`]),
    html`backend <code>${backend}</code>`,
  ];
  return html`<header>
<strong class="brand">Scangate</strong>
<ul class="facts">${facts.map((fact) => html`<li>${fact}</li>`)}</ul>
</header>
`;
}

const tones: Readonly<Record<Outcome, { readonly name: string; readonly mark: Html }>> = (() => {
  const good = { name: 'good', mark: html`<path d="M7 12.5l3.5 3.5L17 9"/>` };
  const bad = { name: 'bad', mark: html`<path d="M8 8l8 8M16 8l-8 8"/>` };
  const warning = { name: 'warning', mark: html`<path d="M12 6.5v7M12 17v.5"/>` };
  return {
    passed: good,
    failed: bad,
    misconfigured: bad,
    inconclusive: warning,
    'timed-out': warning,
    cancelled: warning,
    skipped: warning,
    started: warning,
  };
})();

/** The verdict, what decided, what to do. */
export function summary(result: ScanResult): Html {
  const { headline, reasons, next } = explain(result);
  const { name, mark } = tones[result.outcome];
  return html`<div class="pair">
<section class="verdict ${name}" aria-labelledby="verdict">
<h1 id="verdict"><svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="11"/>${mark}</svg> ${headline}</h1>
${list(reasons)}</section>
${next.length > 0 ? html`<section class="next" aria-labelledby="next">\n<h2 id="next">What to do next</h2>\n${list(next)}</section>\n` : html``}</div>
`;
}

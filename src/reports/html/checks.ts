import type { Check, CheckState } from '../../core/model/check.ts';
import type { ScanResult } from '../../core/model/result.ts';
import { type Html, html, paragraphs } from './html.ts';

const shownReasons = 10;

const states: Readonly<Record<CheckState, Html>> = {
  complete: html`<span class="state good">complete</span>`,
  incomplete: html`<span class="state warning">only in part</span>`,
  'not-checked': html`<span class="state bad">NOT checked</span>`,
};

/** What was looked at, and what the absence of findings says nothing about. */
export function checksSection({ checks }: ScanResult): Html {
  return html`<section aria-labelledby="checks">
<h2 id="checks">What was checked</h2>
${checks.length === 0 ? html`<p>Nothing was checked.</p>\n` : html`<ul class="checks">\n${checks.map(item)}</ul>\n`}</section>
`;
}

function item({ name, state, scope, reasons }: Check): Html {
  const shown = reasons.slice(0, shownReasons).map((reason) => html`<li>${paragraphs(reason)}</li>`);
  const more = reasons.length - shown.length;
  const rest = more > 0 ? html`<li>and ${more} more reasons</li>` : html``;
  const why = reasons.length > 0 ? html`<ul>${shown}${rest}</ul>` : html``;
  return html`<li><strong>${name}</strong> ${states[state]} <span class="muted">${scope}</span>${why}</li>\n`;
}

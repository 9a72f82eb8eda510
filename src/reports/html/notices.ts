import { explain } from '../../core/explain.ts';
import type { ScanResult } from '../../core/model/result.ts';
import { type Html, html, list } from './html.ts';

/** What a reader must know before the figures. */
export function noticesSection(result: ScanResult): Html {
  const { notices } = explain(result);
  if (notices.length === 0) return html``;
  return html`<section aria-labelledby="notices">
<h2 id="notices">Please note</h2>
${list(notices)}</section>
`;
}

import type { Finding, Location } from '../../core/model/finding.ts';
import { type Html, html } from './html.ts';

/** The component, else the first place. */
export function where({ component, locations }: Finding): Html {
  if (component) return html`${component.name} <span class="muted">${component.version}</span>`;
  const [first] = locations;
  return first ? html`<code>${placeOf(first)}</code>` : html`–`;
}

export function placeOf({ path, startLine }: Location): string {
  return startLine === undefined ? path : `${path}:${startLine}`;
}

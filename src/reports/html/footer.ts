import type { ScanResult } from '../../core/model/result.ts';
import { type Html, html, webLink } from './html.ts';

/** The reports beside this one, and when and with what it was made. */
export function footer({ reports, scan, startedAt, finishedAt, tool }: ScanResult, date: Date): Html {
  const files = reports.map(
    ({ path, madeBy }) =>
      html`<li><code>${path}</code>${madeBy === 'backend' ? ' (as the scanner delivered it)' : ''}</li>`,
  );
  const link = scan?.url === undefined ? html`` : html` (${webLink(scan.url)})`;
  return html`<footer>
${files.length > 0 ? html`<h2>Reports</h2>\n<ul>${files}</ul>\n` : html``}${scan ? html`<p>Scan <code>${scan.id}</code>${link}</p>\n` : html``}<p>Started ${time(new Date(startedAt))}, ended ${time(new Date(finishedAt))}. Made by ${tool.name} ${tool.version} on ${time(date)}.</p>
</footer>
`;
}

function time(date: Date): Html {
  const iso = date.toISOString();
  return html`<time datetime="${iso}">${iso.slice(0, 16).replace('T', ' ')} UTC</time>`;
}

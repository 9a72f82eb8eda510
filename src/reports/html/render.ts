import type { ScanResult } from '../../core/model/result.ts';
import type { RenderContext } from '../report-format.ts';
import { checksSection } from './checks.ts';
import { findingsSection } from './findings.ts';
import { footer } from './footer.ts';
import { head } from './head.ts';
import { type Html, html } from './html.ts';
import { ignoredSection } from './ignored.ts';
import { levelChart } from './level-chart.ts';
import { noticesSection } from './notices.ts';
import { sbomSection } from './sbom.ts';
import { script } from './script.ts';
import { summary, topBar } from './summary.ts';

/**
 * `scangate.html`: the result as one page that loads nothing, sends nothing and reads well without its script.
 * The same result and date give the same bytes.
 */
export function* renderHtml(result: ScanResult, context: RenderContext): Generator<string> {
  for (const part of page(result, context)) yield part.toString();
}

function* page(result: ScanResult, { date }: RenderContext): Generator<Html> {
  yield head(result);
  yield html`<body>\n<a class="skip" href="#findings">Skip to the findings</a>\n`;
  yield topBar(result);
  yield html`<main>\n${summary(result)}${noticesSection(result)}`;
  yield html`<div class="pair">\n${levelChart(result)}${checksSection(result)}</div>\n`;
  yield* findingsSection(result);
  yield* ignoredSection(result);
  yield sbomSection(result);
  yield html`</main>\n${footer(result, date)}<script>${script}</script>\n</body>\n</html>\n`;
}

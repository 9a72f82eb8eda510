import type { ScanResult } from '../../src/core/model/result.ts';
import { renderCycloneDx } from '../../src/reports/cyclonedx/render.ts';
import { renderJson } from '../../src/reports/json/render.ts';
import { type MarkdownOptions, renderMarkdown } from '../../src/reports/markdown/render.ts';
import { renderSarif } from '../../src/reports/sarif/render.ts';
import { renderSpdx } from '../../src/reports/spdx/render.ts';

/** The whole document. */
export function textOf(pieces: Iterable<string>): string {
  return [...pieces].join('');
}

/** A time to render at: the end of the run. */
export function contextOf({ finishedAt }: ScanResult) {
  return { date: new Date(finishedAt) };
}

export const jsonOf = (result: ScanResult) => textOf(renderJson(result));
export const sarifOf = (result: ScanResult) => textOf(renderSarif(result));
export const cycloneDxOf = (result: ScanResult) => textOf(renderCycloneDx(result, contextOf(result)));
export const spdxOf = (result: ScanResult) => textOf(renderSpdx(result, contextOf(result)));
export const markdownOf = (result: ScanResult, options?: MarkdownOptions) =>
  renderMarkdown(result, options).toString();

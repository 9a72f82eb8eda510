import { createHash } from 'node:crypto';
import { explain } from '../../core/explain.ts';
import type { ScanResult } from '../../core/model/result.ts';
import { type Html, html } from './html.ts';
import { script } from './script.ts';
import { style } from './style.ts';

/**
 * Nothing may be loaded, sent or run but the style and the script of this page, known by their hashes
 * (https://www.w3.org/TR/CSP3/). Trusted types keep the script from making markup out of text.
 */
const policy = html`default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;

export function head(result: ScanResult): Html {
  const { repository } = result.target;
  const place = repository === undefined ? html`` : html` – ${repository}`;
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Scangate: ${explain(result).headline}${place}</title>
<style>${style}</style>
</head>
`;
}

function hashOf(source: Html): string {
  return `sha256-${createHash('sha256').update(source.toString()).digest('base64')}`;
}

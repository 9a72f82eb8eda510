import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { ScanResult } from '../../../src/core/model/result.ts';
import { renderHtml } from '../../../src/reports/html/render.ts';

const executablePath = '/usr/bin/chromium';

/** Where a CI forgot to install it, the tests shall fail, not be skipped. */
export const skipBrowser = !existsSync(executablePath) && !process.env.CI;
export const browserNote = skipBrowser ? ` (skipped: there is no ${executablePath})` : '';

export const date = new Date('2026-03-01T10:00:02.500Z');

export const pageOf = (result: ScanResult) => [...renderHtml(result, { date })].join('');

/** A browser of its own data folder, that asks nothing of the network by itself. */
export function launch(): Promise<Browser> {
  const quiet = ['background-networking', 'component-update', 'sync', 'quic', 'gpu'];
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--no-first-run', ...quiet.map((part) => `--disable-${part}`)],
  });
}

/** A page as a user opens it, from the disk, and everything that went wrong with it or left it. */
export interface Opened {
  readonly page: Page;
  /** Messages of the console, uncaught errors, violations of the policy, dialogs. */
  readonly complaints: readonly string[];
  /** Addresses that were asked for, without the page itself. */
  readonly requests: readonly string[];
}

export async function open(
  browser: Browser,
  result: ScanResult,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'scangate-html-'));
  const file = join(folder, 'scangate.html');
  writeFileSync(file, pageOf(result));
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const address = pathToFileURL(file).href;
  context.on('request', (request) => {
    if (request.url() !== address) requests.push(request.url());
  });
  await page.goto(address);
  rmSync(folder, { recursive: true });
  return { page, complaints, requests };
}

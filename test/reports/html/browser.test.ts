import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aBrokenRun, aFailedResult, aFinding, anIncompleteResult } from '../../factories/model.ts';
import { naughtyNote } from '../../factories/naughty-strings.ts';
import { awkwardResult } from '../samples.ts';
import { browserNote, launch, open, skipBrowser } from './chromium.ts';
import { broken, clean, many } from './showcase.ts';

describe.skipIf(skipBrowser)(`the page in Chromium${browserNote}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  const pages = [
    ['nothing found', clean],
    ['a broken gate', broken],
    ['an incomplete scan', anIncompleteResult()],
    ['a run that failed', aBrokenRun()],
    ['many findings', many(60)],
  ] as const;

  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    it.each(pages)('breaks no rule of axe: %s', async (_, result) => {
      const { page, complaints } = await open(browser, result, { colorScheme });
      await page.locator('details').evaluateAll((all) => {
        for (const details of all) details.setAttribute('open', '');
      });
      const { passes, violations, incomplete } = await axeOn(page);
      expect(violations).toEqual([]);
      expect(incomplete).toEqual([]);
      expect(passes).toBeGreaterThan(15);
      expect(complaints).toEqual([]);
    });
  });

  it.each([390, 1280])('fits a window of %i pixels', async (width) => {
    for (const result of [broken, awkwardResult()]) {
      const { page } = await open(browser, result, { viewport: { width, height: 900 } });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
  });

  it(`runs nothing and loads nothing that came from outside${naughtyNote}`, async () => {
    const { page, complaints, requests } = await open(browser, awkwardResult());
    await page.locator('summary').first().click();
    await page.locator('#text').fill('<img src=x onerror=alert(1)>');
    await expect.poll(() => page.locator('#count').textContent()).toContain(' of ');
    expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
    const tags = await page.evaluate<string[]>(
      `[...new Set([...document.querySelectorAll('body *')].map((element) => element.localName))].sort()`,
    );
    const ours =
      'a b button caption circle code dd details div dl dt footer h1 h2 header input label li main option p path rect script section select span strong summary svg table tbody td th thead time tr ul';
    expect(tags.filter((tag) => !ours.split(' ').includes(tag))).toEqual([]);
    expect(await page.locator('script').count()).toBe(1);
    const addresses = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(addresses.filter((href) => !/^(https:\/\/|#findings$)/.test(href ?? ''))).toEqual([]);
    const handlers = await page.evaluate(
      `[...document.querySelectorAll('*')].filter((element) => [...element.attributes].some(({ name }) => name.startsWith('on') || name === 'style' || name === 'src')).length`,
    );
    expect(handlers).toBe(0);
  });

  it('refuses a script that somebody slipped in, and what it would load', async () => {
    const { page, complaints } = await open(browser, clean);
    await page.evaluate(`{
      const script = document.createElement('script');
      try { script.textContent = 'document.title = "run"'; } catch {}
      document.body.append(script);
      const image = document.createElement('img');
      image.src = 'https://evil.example/x.png';
      document.body.append(image);
    }`);
    await expect.poll(() => complaints.length).toBeGreaterThanOrEqual(2);
    expect(await page.title()).toBe('Scangate: Passed – https://code.example/acme/shop');
  });

  describe('with the keyboard', () => {
    const column = (page: Page, at: number) =>
      page
        .locator(`#findings-table tbody tr:not([hidden]) td:nth-child(${at})`)
        .evaluateAll((cells) =>
          cells.map((cell) => (cell.querySelector('summary b') ?? cell).textContent ?? ''),
        );

    it('sorts by a column, up and down, and says so', async () => {
      const { page } = await open(browser, many(300));
      const before = await column(page, 2);
      const head = page.locator('#findings-table th').nth(1);
      await head.locator('button').focus();
      await page.keyboard.press('Enter');
      expect(await head.getAttribute('aria-sort')).toBe('ascending');
      const { compare } = new Intl.Collator('en', { numeric: true });
      expect(await column(page, 2)).toEqual(before.toSorted(compare));
      await page.keyboard.press('Space');
      expect(await head.getAttribute('aria-sort')).toBe('descending');
      expect((await column(page, 2))[0]).toBe(before.toSorted(compare).at(-1));
      expect(await page.locator('th[aria-sort]').count()).toBe(1);
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      expect((await column(page, 1))[0]).toBe('info');
      await page.keyboard.press('Enter');
      expect((await column(page, 1))[0]).toBe('critical');
    });

    it('filters by text and choice, tells how many are left, and shows all again', async () => {
      const result = many(300);
      const ofRule7 = result.findings.filter(({ title }) => title.includes('rule 7 '));
      const severity = ofRule7[0]?.severity ?? 'none';
      const { page } = await open(browser, result);
      const count = page.locator('#count');
      expect(await count.getAttribute('role')).toBe('status');
      expect(await count.textContent()).toBe('300 findings');
      await page.locator('#text').focus();
      await page.keyboard.type('Rule 7 ');
      await expect.poll(() => count.textContent()).toBe(`${ofRule7.length} of 300 findings`);
      expect(await column(page, 2)).toHaveLength(ofRule7.length);
      await page.keyboard.press('Tab');
      await page.keyboard.type(severity);
      await page.keyboard.press('Enter');
      const left = await column(page, 1);
      expect(left).toHaveLength(ofRule7.filter((finding) => finding.severity === severity).length);
      expect(new Set(left)).toEqual(new Set([severity]));
      expect(await count.textContent()).toBe(`${left.length} of 300 findings`);
      await page.locator('#reset').focus();
      await page.keyboard.press('Enter');
      expect(await count.textContent()).toBe('300 findings');
      expect(await page.evaluate('document.activeElement.id')).toBe('text');
    });

    it('shows what breaks the gate', async () => {
      const { page } = await open(browser, broken);
      await page.locator('[data-facet=gate]').selectOption('breaks it');
      expect(await page.locator('#count').textContent()).toBe('3 of 6 findings');
    });

    it('opens the details of a finding', async () => {
      const { page } = await open(browser, broken);
      const text = page.getByText('loads code from where they lead');
      expect(await text.isVisible()).toBe(false);
      await page.locator('summary').first().focus();
      await page.keyboard.press('Enter');
      expect(await text.isVisible()).toBe(true);
    });

    it('skips to the findings', async () => {
      const { page } = await open(browser, broken);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe('findings');
    });
  });

  it('without its script says the same, and has no control that does nothing', async () => {
    const { page } = await open(browser, many(40), { javaScriptEnabled: false });
    expect(await page.locator('#findings-table tbody tr').count()).toBe(40);
    expect(await page.locator('#controls').isVisible()).toBe(false);
    expect(await page.locator('button:visible').count()).toBe(0);
    await page.locator('summary').first().click();
    expect(await page.locator('dl').first().isVisible()).toBe(true);
  });

  it('prints without its controls', async () => {
    const { page } = await open(browser, broken);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#controls').isVisible()).toBe(false);
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('stays quick with as many findings as it shows', async () => {
    const { page } = await open(browser, many(6_000));
    const milliseconds = await page.evaluate<number>(`{
      const start = performance.now();
      document.querySelectorAll('th button')[1].click();
      document.body.offsetHeight;
      performance.now() - start;
    }`);
    expect(await page.locator('#findings-table tbody tr').count()).toBe(5_000);
    expect(milliseconds).toBeLessThan(5_000);
  });

  it('links only to pages on the web', async () => {
    const urls = [
      'javascript:alert(1)',
      'http://a.example/',
      'https://user:pass@a.example/',
      'https://a.example/"><b>',
    ];
    const { page } = await open(browser, aFailedResult(urls.map((url) => aFinding({ url }))));
    const links = await page
      .locator('dl a')
      .evaluateAll((all) => all.map((a) => [a.getAttribute('href'), a.getAttribute('rel')]));
    expect(links).toEqual([['https://a.example/%22%3E%3Cb%3E', 'noopener noreferrer']]);
  });
});

/** As text, since it runs in the page and its types need those of a browser. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeSummary {
  readonly passes: number;
  readonly violations: readonly string[];
  readonly incomplete: readonly string[];
}

async function axeOn(page: Page): Promise<AxeSummary> {
  await page.evaluate(axeSource);
  return page.evaluate<AxeSummary>(`axe.run().then(({ passes, violations, incomplete }) => {
    const told = (rules) => rules.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.html.slice(0, 200) + ' ' + node.failureSummary));
    return { passes: passes.length, violations: told(violations), incomplete: told(incomplete) };
  })`);
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import type { ScanResult } from '../../../src/core/model/result.ts';
import { quote, say } from '../../../src/core/text.ts';
import { html, paragraphs, webLink } from '../../../src/reports/html/html.ts';
import { renderHtml } from '../../../src/reports/html/render.ts';
import {
  aBrokenRun,
  aFailedResult,
  aFinding,
  anIncompleteResult,
  aScanResult,
} from '../../factories/model.ts';
import { naughtyNote, naughtyStrings } from '../../factories/naughty-strings.ts';
import { samples } from '../samples.ts';
import { pageOf } from './chromium.ts';
import { broken, clean, many } from './showcase.ts';

/** What a reader sees, roughly: for looking words up. */
const wordsOf = (result: ScanResult) =>
  pageOf(result)
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the page', () => {
  it('says the verdict, what decided and what to do, in the words of all reports', () => {
    const words = wordsOf(broken);
    expect(words).toContain('Failed: the gate is broken');
    expect(words).toContain('rule new high is broken: 3 findings match, 0 allowed');
    expect(words).toContain('What to do next');
    expect(words).toContain('Revoke 1 secret at the issuer');
  });

  it('says what was not checked, and why', () => {
    const words = wordsOf(anIncompleteResult());
    expect(words).toContain('vulnerabilities NOT checked 0 of 1 component');
    expect(words).toContain('https://api.osv.dev did not answer: connection refused');
    expect(words).toContain('Nothing was found in what was checked, and not everything was.');
    expect(wordsOf(clean)).toContain('Nothing was found. ');
  });

  it('of a run that failed says why and what helps, and shows no count of nothing', () => {
    const words = wordsOf(aBrokenRun());
    expect(words).toContain('&#39;no-such-folder&#39; does not exist');
    expect(words).toContain('Give the folder of a checkout.');
    expect(words).toContain('Nothing was checked.');
    expect(words).not.toContain('0 findings');
  });

  it('holds everything about a finding', () => {
    const words = wordsOf(broken);
    for (const text of [
      'An attacker who can have a message logged can run code on the machine.',
      'services/orders/gradle.lockfile:91',
      'pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1',
      'GHSA-35jh-r3h4-6jhm',
      'CWE-917',
      '7.2 CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H',
      '2.12.4',
      'Upgrade log4j-core to 2.17.1.',
      'https://osv.dev/vulnerability/CVE-2021-23337',
      broken.findings[0]?.fingerprint ?? 'no finding',
    ])
      expect(words).toContain(text);
  });

  it('holds the ignored findings with reason and end, the notices and the bill of materials', () => {
    const words = wordsOf(broken);
    expect(words).toContain('1 ignored finding');
    expect(words).toContain('The function is not called; see the note of the security team. 2027-01-31');
    expect(words).toContain(
      'The bill of materials was read from the checkout by Scangate, not by the backend.',
    );
    expect(words).toContain('214 components of 1 project.');
    expect(words).toContain('npm 171 PyPI 43');
    expect(words).toContain('GPL-3.0-only 26 not stated 26');
    expect(words).toContain('scangate-reports/scangate.pdf (as the scanner delivered it)');
  });

  it('says failed and warned where the scanner knows no severities', () => {
    const result: ScanResult = { ...broken, grading: 'pass-fail' };
    const words = wordsOf(result);
    expect(words).toContain('The scanner only says pass, warn or fail');
    expect(words).toContain('failed 4 warned 2 ');
    expect(pageOf(result)).toContain('<tr data-level="warned"');
    expect(words).not.toMatch(/critical|medium/);
  });

  it('names its date, and is the same for the same result and date', () => {
    const page = [...renderHtml(clean, { date: new Date('2020-05-05T05:05:05Z') })].join('');
    expect(page).toContain('<time datetime="2020-05-05T05:05:05.000Z">2020-05-05 05:05 UTC</time>');
    expect(page).not.toBe(pageOf(clean));
    expect(pageOf(broken)).toBe(pageOf(structuredClone(broken)));
  });

  it('shows the worst findings up to a limit, and says where the others are', () => {
    const result = many(5_200);
    const page = pageOf(result);
    expect(page.match(/<tr data-level/g)).toHaveLength(5_000);
    expect(wordsOf(result)).toContain(
      'The 5,000 worst of 5,200 findings; all of them are in scangate.json .',
    );
    expect(page.match(/<tr data-level="critical"/g)).toHaveLength(result.counts.critical);
    expect(page.match(/<tr data-level="info"/g)?.length).toBe(result.counts.info - 200);
    expect(wordsOf(many(5_000))).not.toContain('worst of');
  });

  it('is written in small pieces, however many findings there are', () => {
    const lengths = [...renderHtml(many(20_000), { date: new Date(0) })].map((piece) => piece.length);
    expect(Math.max(...lengths)).toBeLessThan(30_000);
  });

  it('allows its own style and script and nothing else', () => {
    const page = pageOf(clean);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    const hashOf = (tag: string) => {
      const source = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)?.[1] ?? '';
      return `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
    };
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hashOf('style')}`,
      `script-src ${hashOf('script')}`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
  });
});

describe(`the page by html-validate${naughtyNote}`, () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
    // The length of a title matters to search engines, which never see this page.
    rules: { 'long-title': 'off' },
  });

  it.each([['a broken gate', broken], ['many findings', many(100)], ...samples] as const)(
    '%s',
    async (_, result) => {
      const { results } = await validator.validateString(pageOf(result));
      expect(results.flatMap(({ messages }) => messages)).toEqual([]);
    },
  );
});

describe(`HTML from text${naughtyNote}`, () => {
  it('escapes every value, in an element and in an attribute', () => {
    const text = `<b a='1' b="2">&amp;`;
    const escaped = '&lt;b a=&#39;1&#39; b=&quot;2&quot;&gt;&amp;amp;';
    expect(html`<i title="${text}">${text}</i>`.toString()).toBe(`<i title="${escaped}">${escaped}</i>`);
  });

  it.each([...naughtyStrings.keys()])('leaves no markup in awkward text %i', (index) => {
    const text = naughtyStrings[index] ?? '';
    for (const made of [html`${text}`, html`${quote(text)}`])
      expect(made.toString().replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toMatch(
        /[<>"'&\p{Cc}\p{Bidi_Control}]/u,
      );
    expect(
      paragraphs(text)
        .toString()
        .replace(/<\/?p>/g, ''),
    ).not.toMatch(/[<>"'\n]/);
  });

  it('stands only where escaping is enough: never in a bare attribute, and an address comes from webLink', () => {
    const folder = join(import.meta.dirname, '../../../src/reports/html');
    const sources = readdirSync(folder).map(
      (name) => [name, readFileSync(join(folder, name), 'utf8')] as const,
    );
    expect(sources.length).toBeGreaterThan(10);
    for (const [name, source] of sources) {
      expect(source, name).not.toMatch(/[\w-]=\$\{/);
      expect(source.match(/\b(href|src|style|on\w+)="\$\{/g) ?? [], name).toHaveLength(
        name === 'html.ts' ? 1 : 0,
      );
    }
  });

  it('marks the names in a sentence', () => {
    expect(html`${say`rule ${'<high>'} is broken by ${1_234}`}`.toString()).toBe(
      'rule <code>&lt;high&gt;</code> is broken by 1,234',
    );
  });

  it('takes a list of parts as they are', () => {
    expect(html`<ul>${['a', '<'].map((text) => html`<li>${text}</li>`)}</ul>`.toString()).toBe(
      '<ul><li>a</li><li>&lt;</li></ul>',
    );
  });

  it('makes a paragraph of each line, and says how much it leaves out', () => {
    expect(paragraphs('a\r\n\n b\u2028<c>').toString()).toBe('<p>a</p><p> b</p><p>&lt;c&gt;</p>');
    expect(paragraphs('x'.repeat(2_001)).toString()).toMatch(
      /^<p>x{2000}<\/p><p>… \(2,001 characters\)<\/p>$/,
    );
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'http://a.example/',
    'https://user@a.example/',
    'https://:pass@a.example/',
    '//a.example',
    '',
    'x',
  ])('does not link to %j', (page) => {
    expect(webLink(page).toString()).not.toContain('<a');
  });

  it('shows where a link leads', () => {
    expect(webLink('https://a.example/?x="><i>&y=\u202E').toString()).toBe(
      '<a href="https://a.example/?x=%22%3E%3Ci%3E&amp;y=%E2%80%AE" rel="noopener noreferrer">https://a.example/?x=%22%3E%3Ci%3E&amp;y=%E2%80%AE</a>',
    );
  });

  it('has no findings table where there are none', () => {
    expect(pageOf(aScanResult())).not.toContain('id="findings-table"');
    expect(pageOf(aFailedResult([aFinding()]))).toContain('id="findings-table"');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScanResult } from '../../../src/core/model/result.ts';
import { anyScanResult } from '../../factories/arbitraries.ts';
import {
  aBrokenRun,
  aCheck,
  aComponent,
  aFailedResult,
  aFinding,
  anIncompleteResult,
  anSbom,
  aScanResult,
  aSecretFinding,
} from '../../factories/model.ts';
import { naughtyNote } from '../../factories/naughty-strings.ts';
import { awkwardResult, samples } from '../samples.ts';
import { read, render, skipNote, skipped } from './poppler.ts';

const side = 50;
const paper = { width: 595.28, height: 841.89 };

function manyFindings(count: number): ScanResult {
  return aFailedResult(
    Array.from({ length: count }, (_, index) =>
      aFinding({ ruleId: `CVE-2026-${10_000 + index}`, severity: index % 10 === 0 ? 'critical' : 'low' }),
    ),
  );
}

describe.skipIf(skipped)(`scangate.pdf, read by qpdf and poppler${skipNote}`, () => {
  it.each(samples)('is a sound PDF for %s', async (_, result) => {
    const pdf = read(await render(result));
    expect(pdf.info).toMatchObject({
      Tagged: 'yes',
      JavaScript: 'no',
      Form: 'none',
      'Page size': '595.28 x 841.89 pts (A4)',
    });
    for (let page = 1; page <= pdf.pages; page += 1)
      expect(pdf.text(page)).toContain(`Page ${page} of ${pdf.pages}`);
  });

  it('says what was scanned, the verdict, what decided, what to do and what was checked', async () => {
    const pdf = read(await render(aFailedResult([aFinding(), aSecretFinding()])));
    const text = pdf.text(1);
    for (const words of [
      'acme/shop',
      'Failed: the gate is broken',
      "rule 'high' is broken: 2 findings match, 0 allowed",
      'https://code.example/acme/shop',
      '0123456789abcdef0123456789abcdef01234567',
      '2026-03-01 10:00 UTC, after 2.5 s',
      '2 findings',
      'Revoke 1 secret at the issuer: taking a secret out of the code is not enough.',
    ])
      expect(text).toContain(words);
    expect(pdf.text()).toContain('12 files');
    expect(pdf.info).toMatchObject({
      Title: 'Security scan of acme/shop',
      Subject: 'Failed: the gate is broken',
    });
  });

  it('says of each finding where it is, its names, the fix and what to do', async () => {
    const text = read(
      await render(
        aFailedResult([
          aFinding({ baseline: 'new', remediation: 'Upgrade to a version that checks its options.' }),
          aSecretFinding(),
        ]),
      ),
    ).text();
    for (const words of [
      'CVE-2021-23337',
      'Command injection in lodash',
      'sca · new · CVSS 3.1 7.2 · CWE-94 · GHSA-35jh-r3h4-6jhm',
      'To do: Upgrade to a version that checks its options.',
      'lodash 4.17.20',
      'package-lock.json',
      '4.17.21',
      'src/settings.ts:12',
    ])
      expect(text).toContain(words);
  });

  it('is tagged: headings, lists, tables with heads, links', async () => {
    const structure = read(await render(aFailedResult())).structure();
    for (const element of [
      'Document',
      'H1',
      'H2',
      'H3',
      'L',
      'LBody',
      'Table',
      'THead',
      'TH',
      'TD',
      'P',
      'Link',
    ])
      expect(structure).toMatch(new RegExp(`^ *${element}\\b`, 'm'));
    expect(structure).toContain('/Scope /Column');
  });

  it('has the bookmarks of its headings', async () => {
    const [cover, ...rest] = read(await render(manyFindings(200))).bookmarks();
    expect(cover).toMatchObject({ title: 'acme/shop', page: 1 });
    expect(rest.map(({ title }) => title)).toEqual([
      '200 findings',
      'What to do next',
      'What was checked',
      'Findings in detail',
      '1 component',
    ]);
    const [critical, low] = rest[3]?.kids ?? [];
    expect(critical?.title).toBe('Critical (20)');
    expect(low?.title).toBe('Low (180)');
    expect(low?.page).toBeGreaterThan(critical?.page ?? Number.POSITIVE_INFINITY);
  });

  it('links to https pages only', async () => {
    const urls = ['https://osv.dev/CVE-1', 'http://osv.dev/', 'javascript:alert(1)', 'https://a@osv.dev/'];
    const pdf = read(await render(aFailedResult(urls.map((url) => aFinding({ url })))));
    expect(pdf.urls()).toEqual(['https://code.example/acme/shop', 'https://osv.dev/CVE-1']);
  });

  it('repeats the head of a table on each page and keeps what is below it', async () => {
    const pdf = read(await render(manyFindings(60)));
    expect(pdf.pages).toBeGreaterThan(3);
    for (let page = 3; page < pdf.pages; page += 1)
      expect(pdf.text(page)).toMatch(/FINDING · (Critical|Low)/);
  });

  it('parts no heading from what it heads', async () => {
    for (let count = 11; count < 31; count += 1) {
      const pdf = read(await render(manyFindings(count)));
      const groups = pdf.bookmarks().find(({ title }) => title === 'Findings in detail')?.kids ?? [];
      expect(groups).toHaveLength(2);
      for (const { title, page } of groups) {
        const [, below = ''] = pdf.text(page).split(title);
        expect(below).toMatch(/FINDING · [\s\S]*CVE-2026/);
      }
    }
  });

  it.each([
    ['2,000', 2_500],
    ['500', 10_001],
  ])('shows the worst %s of %i and says where the rest is', async (shown, all) => {
    const pdf = read(await render(manyFindings(all)));
    const text = pdf.text();
    const count = Number(shown.replace(',', ''));
    expect(text).toContain(
      `The ${shown} worst of ${all.toLocaleString('en-US')} findings; all of them are in 'scangate.json'.`,
    );
    expect(text).toContain(`${(all - count).toLocaleString('en-US')} more findings in 'scangate.json'.`);
    expect(text.match(/CVE-2026-\d+/g)).toHaveLength(count);
  });

  it('says what is new, what is ignored and why, and the notices', async () => {
    const text = read(
      await render({
        ...aFailedResult([aFinding({ baseline: 'new' }), aFinding({ baseline: 'known' })]),
        ignored: [
          { finding: aFinding({ ruleId: 'CVE-2019-10744' }), reason: 'Never called', until: '2027-01-31' },
          { finding: aFinding({ ruleId: 'CVE-2020-8203' }), reason: 'Fixed in our fork' },
        ],
        notices: ['The bill of materials is of another day.'],
      }),
    ).text();
    for (const words of [
      '1 new, 1 in the baseline.',
      '2 findings are ignored and not counted here.',
      'Ignored findings (2)',
      'Never called',
      '2027-01-31',
      'CVE-2020-8203',
      'no end',
      'The bill of materials is of another day.',
    ])
      expect(text).toContain(words);
  });

  it('says what was not checked, and why', async () => {
    const text = read(await render(anIncompleteResult())).text();
    expect(text).toContain('Inconclusive: this is not a pass');
    expect(text).toContain('NOT checked');
    expect(text).toContain('https://api.osv.dev did not answer: connection refused');
    expect(text).toContain('only in part');
  });

  it('says that nothing was checked', async () => {
    const text = read(await render(aBrokenRun())).text();
    expect(text).toContain('Misconfigured: nothing can be said about the code');
    expect(text).toContain('Nothing was checked.');
    expect(text).not.toContain('0 findings');
  });

  it('counts ecosystems and licences', async () => {
    const components = [
      aComponent({ name: 'a' }),
      aComponent({ name: 'b', licenses: ['ISC'], scope: 'development' }),
      aComponent({ name: 'c', licenses: [], ecosystem: 'PyPI' }),
    ];
    const text = read(await render(aScanResult({ sbom: anSbom({ components }) }))).text();
    for (const words of ['3 components', '2 required, 1 development', 'PyPI', 'ISC', 'none named'])
      expect(text).toContain(words);
  });

  it('speaks of failed and warned where the scanner does', async () => {
    const text = read(
      await render({
        ...aFailedResult([aFinding(), aFinding({ severity: 'medium' })]),
        grading: 'pass-fail',
      }),
    ).text();
    expect(text).toContain('Failed (1)');
    expect(text).toContain('Warned (1)');
    expect(text).not.toContain('Critical');
  });

  it(`keeps 10,000 findings with awkward text on the page${naughtyNote}`, async () => {
    const pdf = read(await render(awkwardResult(10_000)));
    const outside = pdf
      .words()
      .filter(
        ({ left, right, top, bottom }) =>
          left < side - 1 || right > paper.width - side + 1 || top < 0 || bottom > paper.height,
      );
    expect(outside).toEqual([]);
    expect(pdf.text()).not.toMatch(/\p{Cf}|(?![\n\f])\p{Cc}/u);
    expect(pdf.metadata()).not.toMatch(/<(img|script)/i);
  });

  it('has sound metadata for any name', async () => {
    const target = { repository: 'https://code.example/acme/<b>&shop' };
    const pdf = read(await render(aScanResult({ target })));
    expect(pdf.metadata()).toContain('>Security scan of acme/ b  shop</rdf:li>');
    expect(pdf.text(1)).toContain('acme/<b>&shop');
  });

  it('is sound whatever a result holds', async () => {
    await fc.assert(
      fc.asyncProperty(anyScanResult, async (result) => {
        expect(read(await render(result)).info.Tagged).toBe('yes');
      }),
      { numRuns: 15 },
    );
  });

  it('keeps a check with many long reasons on its page', async () => {
    const reasons = Array.from({ length: 40 }, (_, index) => `${index} ${'reason '.repeat(200)}`);
    const pdf = read(await render(aScanResult({ checks: [aCheck({ state: 'incomplete', reasons })] })));
    expect(pdf.text()).toContain("and 30 more reasons in 'scangate.json'");
    expect(Math.max(...pdf.words().map(({ bottom }) => bottom))).toBeLessThan(paper.height - 20);
  });
});

describe('scangate.pdf', () => {
  it('is the same for the same result, byte for byte', async () => {
    const result = awkwardResult(50);
    expect((await render(result)).equals(await render(result))).toBe(true);
  });

  it('has the date it is given', async () => {
    const pdf = await render(aScanResult(), { date: new Date('2001-02-03T04:05:06Z') });
    expect(pdf.toString('latin1')).toContain('(D:20010203040506Z)');
  });
});

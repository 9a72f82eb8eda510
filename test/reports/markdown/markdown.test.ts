import { describe, expect, it } from 'vitest';
import type { ScanResult } from '../../../src/core/model/result.ts';
import {
  aBrokenRun,
  aFailedResult,
  aFinding,
  aGradedResult,
  anIncompleteResult,
  aScanResult,
  aSecretFinding,
} from '../../factories/model.ts';
import { naughtyNote } from '../../factories/naughty-strings.ts';
import { awkwardResult, decidedResult } from '../samples.ts';
import { markdownOf } from '../support.ts';

describe('the summary', () => {
  it('tells a person what was found, by which rule it failed and what to do', () => {
    const result: ScanResult = {
      ...aFailedResult([aSecretFinding({ severity: 'critical' }), aFinding()]),
      reports: [{ kind: 'sarif', path: 'scangate-reports/scangate.sarif', madeBy: 'scangate' }],
    };
    expect(markdownOf(result)).toMatchInlineSnapshot(`
      "# Scangate: Failed: the gate is broken

      - rule \`high\` is broken: 2 findings match, 0 allowed

      Scanned \`https://code.example/acme/shop\` at \`main\` (\`0123456789ab\`) with backend \`local\`, Scangate \`0.1.0\`.

      ## 2 findings

      | critical | high | medium | low | info | unknown |
      | --- | --- | --- | --- | --- | --- |
      | 1 | 1 | 0 | 0 | 0 | 0 |

      | severity | what | where | fixed in |
      | --- | --- | --- | --- |
      | critical | \`AWSAccessKeyID\` \`AWS access key id\` | \`src/settings.ts:12\` | – |
      | high | [\`CVE-2021-23337\`](<https://osv.dev/vulnerability/CVE-2021-23337>) \`Command injection in lodash\` | \`lodash 4.17.20\` | \`4.17.21\` |

      ## What was checked

      | check | state | covered |
      | --- | --- | --- |
      | \`sbom\` | complete | \`1 component from 1 lockfile\` |
      | \`vulnerabilities\` | complete | \`1 component\` |
      | \`secrets\` | complete | \`12 files\` |

      ## What to do next

      - Revoke 1 secret at the issuer: taking a secret out of the code is not enough.
      - Upgrade: a fixed version is known for 1 of 1 vulnerability.
      - To report without failing the job, set \`fail-on\` to \`none\`.

      ## Reports

      - \`scangate-reports/scangate.sarif\`
      "
    `);
  });

  it('says first what was not checked', () => {
    const text = markdownOf(anIncompleteResult());
    expect(text).toMatch(/^# Scangate: Inconclusive: this is not a pass\n/);
    expect(text.indexOf('`vulnerabilities`: **NOT checked**')).toBeGreaterThan(0);
    expect(text.indexOf('`vulnerabilities`: **NOT checked**')).toBeLessThan(text.indexOf('## 0 findings'));
    expect(text).toContain('`https://api.osv.dev did not answer: connection refused`');
    expect(text).toContain('`yarn.lock: line 3 cannot be read`');
  });

  it('of a passed run has nothing to do', () => {
    const text = markdownOf(aScanResult());
    expect(text).toMatch(/^# Scangate: Passed\n\n- rule `high` holds: 0 findings match, 0 allowed\n/);
    expect(text).not.toContain('What to do next');
    expect(text).not.toContain('Not checked');
  });

  it('of a failed run says why and what helps', () => {
    const text = markdownOf(aBrokenRun());
    expect(text).toContain("- `'no-such-folder' does not exist`");
    expect(text).toContain('- `Give the folder of a checkout.`');
    expect(text).toContain('Nothing was checked.');
    expect(text).not.toMatch(/## \d/);
  });

  it('shows the worst findings and says how many more there are', () => {
    const low = Array.from({ length: 100 }, (_, n) => aFinding({ severity: 'low', ruleId: `low-${n}` }));
    const text = markdownOf(aFailedResult([...low, aFinding({ severity: 'critical', ruleId: 'worst' })]));
    expect(text).toMatch(/\| --- \| --- \| --- \| --- \|\n\| critical \| \[`worst`\]/);
    expect(text).toContain('… and **76** more in `scangate.json`.');
  });

  it('shows failed and warned where a scanner knows no severities, and what must be known', () => {
    const text = markdownOf(aGradedResult());
    expect(text).toContain('## 3 findings\n\n| failed | warned |\n| --- | --- |\n| 2 | 1 |\n');
    expect(text).toContain('| result | what | where | fixed in |');
    expect(text).toContain('| failed | `Test_Display_SslCompliance` `Not compliant` | – | – |');
    expect(text).toContain('| warned | `Test_Display_LoadTime` `Loads in 2.40 seconds` | – | – |');
    expect(text).not.toMatch(/\| (critical|high|medium) \|/);
    const notes = text.slice(text.indexOf('## What was checked'), text.indexOf('## What to do next'));
    expect(notes).toContain('- The scanner only says pass, warn or fail: failed counts as high or worse');
    expect(notes).toContain('- `What is served was tested.`');
  });

  it('says when no rule was asked for', () => {
    const verdict = { gate: 'held' as const, rules: [], unmet: [] };
    expect(markdownOf(aScanResult({ failOn: [], verdict }))).toContain('no rule was asked for');
  });
});

describe('the summary under a limit', () => {
  const reports = [{ kind: 'html' as const, path: 'out/scangate.html', madeBy: 'scangate' as const }];
  const many = { ...awkwardResult(), reports };
  const whole = markdownOf(many);
  const at = (limit: number) => markdownOf(many, { limit });

  it('is the whole where that fits, to the byte', () => {
    expect(at(Buffer.byteLength(whole))).toBe(whole);
    expect(at(Buffer.byteLength(whole) - 1)).not.toBe(whole);
  });

  it('loses findings, then details, and says where the rest is', () => {
    const seen = new Map<string, string>();
    for (let limit = Buffer.byteLength(whole); limit > 3_000; limit -= 250) {
      const text = at(limit);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
      const rows = text
        .split('\n')
        .filter((row) => /^\| (critical|high|medium|low|info|unknown) \| [[`]/.test(row));
      const details = text.includes('## What was checked') ? 'details' : 'no details';
      seen.set(`${rows.length} ${details}`, text);
    }
    expect([...seen.keys()]).toEqual(['25 details', '10 details', '5 details', '0 details', '0 no details']);
    for (const text of [...seen.values()].slice(1))
      expect(text).toContain('This is a short form; the rest is in `out/scangate.html`.');
  });

  it('never loses its head', () => {
    const failed = { ...many, ...aFailedResult(many.findings), reports };
    for (const limit of [2_000, 600, 100, 0]) {
      const text = markdownOf(failed, { limit });
      expect(text).toMatch(/^# Scangate: Failed: the gate is broken\n/);
      expect(text).toContain('the rest is in `out/scangate.html`');
    }
    expect(Buffer.byteLength(markdownOf(failed, { limit: 600 }))).toBeLessThanOrEqual(600);
  });

  it('names the result file where no other report was written', () => {
    expect(markdownOf(aFailedResult(), { limit: 0 })).toContain('the rest is in `scangate.json`');
  });
});

it('tells what is new, where there is a baseline', () => {
  const text = markdownOf(decidedResult());
  expect(text).toContain('| 0 | 3 (1 new) | 0 | 0 | 0 | 0 |');
  expect(text).toContain('| high, **new** | [`GHSA-29mw-wpgm-hmr9`]');
  expect(text).toContain('| high | [`CVE-2021-23337`]');
  expect(markdownOf(aFailedResult())).not.toContain('new');
});

it('tells what is ignored, and why', () => {
  const text = markdownOf(decidedResult());
  expect(text).toContain('## 2 ignored findings\n\n| what | where | reason | until |');
  expect(text).toMatch(
    /`CVE-2020-8203`.*\| `lodash 4.17.20` \| `The function is not called <b>anywhere<\/b>` \| `2027-01-31` \|/,
  );
});

describe('text from outside', () => {
  const text = markdownOf(awkwardResult());
  // Our own text is what is left when each code span and each link to a page of our choice is taken out.
  const bare = withoutCode(text).replace(
    /\]\(<https:\/\/(osv\.dev|github\.com|cwe\.mitre\.org|nvd\.nist\.gov)\/[^\s<>]*>\)/g,
    ']',
  );

  it(`leaves nothing outside of code spans${naughtyNote}`, () => {
    expect(bare).not.toMatch(/[<>@]|\]\(|!\[|https?:|#\d|`/);
  });

  it('cannot start a line, a heading or a quick action', () => {
    for (const line of text.split('\n'))
      expect(line).toMatch(/^(#{1,2} ([A-Z]|540 findings$)|\||Scanned |The absence|\s*- |… and|$)/);
  });

  it('cannot change the shape of a table', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    expect(rows.length).toBeGreaterThan(30);
    for (const row of rows) expect([3, 4, 6]).toContain(row.replaceAll('\\|', '').split('|').length - 2);
  });

  it('makes no line long, however long it is', () => {
    for (const line of text.split('\n')) expect(line.length).toBeLessThan(6_000);
    expect(markdownOf(aFailedResult([aFinding({ title: 'x'.repeat(1e6) })])).length).toBeLessThan(5_000);
  });
});

/** Takes out code spans as CommonMark, section 6.1, finds them: a run of back-ticks up to the next run as long. */
function withoutCode(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, 'code'))
    .join('\n');
}

import { describe, expect, it } from 'vitest';
import {
  bytesOf,
  type LogText,
  line,
  Markdown,
  md,
  mdLink,
  mdMessage,
  mdPage,
  mdTable,
  message,
  visible,
} from '../../src/core/text.ts';

const show = (text: LogText) => text.toString();

describe('line', () => {
  it.each([
    ['##vso[task.setvariable variable=PATH]x', '# #vso[task.setvariable variable=PATH]x'],
    ['a ##VSO[task.complete]', 'a # #VSO[task.complete]'],
    ['##[stop-commands]x', '# #[stop-commands]x'],
    ['###[group]', '## #[group]'],
    ['::add-mask::a', ': :add-mask::a'],
    ['\u00a0\u2003::error::x', '\u00a0\u2003: :error::x'],
    ['a::b', 'a::b'],
  ])('breaks the runner command in %j', (hostile, shown) => {
    expect(show(line`${hostile}`)).toBe(shown);
  });

  it('breaks a command that two values make together', () => {
    expect(show(line`${'##'}${'[group]x'}`)).toBe('# #[group]x');
    expect(show(line`${':'}${':error::x'}`)).toBe(': :error::x');
    expect(show(line`${line`##`}${'vso[task.complete]'}`)).toBe('# #vso[task.complete]');
  });

  it('stays one line whatever line break the text holds', () => {
    for (const lineBreak of ['\n', '\r', '\r\n', '\u0085', '\u2028', '\u2029'])
      expect(show(line`${`a${lineBreak}::error::b`}`)).toBe('a\\n::error::b');
  });

  it('removes control characters and names invisible ones', () => {
    expect(show(line`${'\u001b[31mred\u001b]8;;http://x\u0007 \u0000\u009b'}`)).toBe('[31mred]8;;http://x ');
    expect(show(line`${'a\u202eb\u200bc\u{e0041}d\ufeff'}`)).toBe('a<U+202E>b<U+200B>c<U+E0041>d<U+FEFF>');
    expect(show(line`${'a\tb'}`)).toBe('a b');
    expect(show(line`${'a\u3164b\u115fc\u034fd\u{e0101}'}`)).toBe('a<U+3164>b<U+115F>c<U+034F>d<U+E0101>');
  });

  it.each([
    ['l\u043edash', 'l<U+043E>dash'],
    ['\u0430pple-pie', '<U+0430>pple-pie'],
    ['\u041f\u0440\u0438\u0432e\u0442', '\u041f\u0440\u0438\u0432<U+0065>\u0442'],
    ['\u039fpenSSL', '<U+039F>penSSL'],
    [
      'API-\u043a\u043b\u044e\u0447 3\u03bcm k\u03a9 caf\u00e9',
      'API-\u043a\u043b\u044e\u0447 3\u03bcm k\u03a9 caf\u00e9',
    ],
  ])('names letters that look like those around them: %j', (text, shown) => {
    expect(show(line`${text}`)).toBe(shown);
  });

  it('replaces half of a surrogate pair', () => {
    expect(show(line`${'\ud800x'}`)).toBe('\ufffdx');
  });

  it('cuts a long value and says how long it was', () => {
    expect(show(line`${'x'.repeat(1_000_000)} end`)).toBe(`${'x'.repeat(200)}… (1000000 characters) end`);
  });

  it('does not cut cleaned text that is put into another line', () => {
    const long = message('x'.repeat(1_500));
    expect(show(line`a ${long}`)).toBe(`a ${'x'.repeat(1_500)}`);
  });

  it('refuses a plain string where cleaned text is demanded', () => {
    const sink = (text: LogText) => text.toString();
    // @ts-expect-error a plain string is not cleaned text
    expect(sink('##[group]')).toBe('##[group]');
    // @ts-expect-error nothing else can make cleaned text
    expect(() => new Markdown('<img>').toString()).not.toThrow();
  });
});

describe('a command whose signs lie apart', () => {
  it('is broken where a runner passes over what lies between', () => {
    expect(show(line`${'#\u05b0#\u0488[group]x'}`)).toBe('# \u05b0#\u0488[group]x');
    expect(show(line`${'##v\u05b0so[task.complete]'}`)).toBe('# #v\u05b0so[task.complete]');
    expect(show(line`${'\u05b0:\u0591:error::x'}`)).toBe('\u05b0: \u0591:error::x');
  });

  it('is broken in every kind of text, since any file may be shown in a log', () => {
    expect(md`${'##vso[task.complete]'}`.toString()).toBe('`# #vso[task.complete]`');
    expect(visible('::error::x', 100)).toBe(': :error::x');
  });

  it('takes no longer than the text is long', () => {
    const tries = ['#'.repeat(50_000), '\u00a0'.repeat(50_000), '#\u00e9'.repeat(25_000), ':'.repeat(50_000)];
    const started = performance.now();
    for (const text of tries) message(text.repeat(4));
    for (const text of tries) visible(text, text.length);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('md', () => {
  it('puts every string into a code span', () => {
    expect(md`**${3}** in ${'@all ![x](http://y) <b> #1'}`.toString()).toBe(
      '**3** in `@all ![x](http://y) <b> #1`',
    );
  });

  it.each([
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['a``` b', '````a``` b````'],
    ['', '`(empty)`'],
    [' ', '`(empty)`'],
    ['a\n/approve', '`a\\n/approve`'],
  ])('fences %j', (text, shown) => {
    expect(md`${text}`.toString()).toBe(shown);
  });

  it('keeps the shape of a table', () => {
    const cell = (text: string) => [md`${text}`];
    const table = mdTable(
      [md`Name`],
      [cell('a|b'), cell('a\\|b'), cell('a\\\\|b'), cell('x\n| y |')],
    ).toString();
    expect(table.split('\n')).toEqual([
      '| Name |',
      '| --- |',
      '| `a\\|b` |',
      '| `a\\ \\|b` |',
      '| `a\\\\ \\|b` |',
      '| `x\\n\\| y \\|` |',
    ]);
  });

  it('links to pages of our own choice only', () => {
    const link = (url: string) => mdLink(md`CVE`, url).toString();
    for (const url of [
      'https://osv.dev/vulnerability/CVE-1',
      'https://github.com/advisories/GHSA-35jh-r3h4-6jhm',
      'https://nvd.nist.gov/vuln/detail/CVE-2021-23337',
      'https://cwe.mitre.org/data/definitions/79.html',
    ])
      expect(link(url)).toBe(`[CVE](<${url}>)`);
    for (const url of [
      'https://osv.dev/',
      'https://osv.dev/vulnerability/\\',
      'https://osv.dev/vulnerability/a?b=\\',
      'https://osv.dev/a>) [x](https://evil.example',
      'https://github.com/acme/shop/issues/1',
      'https://github.com/advisories/GHSA-35jh-r3h4-6jhm/../../acme/shop/pull/1',
      `https://osv.dev/vulnerability/${'x'.repeat(200)}`,
      'https://evil.example/',
      'http://osv.dev/',
      'javascript:alert(1)',
      'https://u:p@osv.dev/',
      'https://osv.dev.evil.example/',
      'nonsense',
    ])
      expect(link(url)).toBe('CVE');
  });

  it('links to a page of the CI, whatever its address holds', () => {
    const link = (page: string) => mdPage(md`This run`, new URL(page)).toString();
    expect(link('https://ci.example/acme/shop/runs/1?view=a&b=c#d')).toBe(
      '[This run](https://ci.example/acme/shop/runs/1?view=a&b=c#d)',
    );
    expect(link('https://ci.example/a(b) c/?d=`|\\[e]<f>')).toBe(
      '[This run](https://ci.example/a%28b%29%20c/?d=%60%7C%5C%5Be%5D%3Cf%3E)',
    );
  });

  it('leaves nothing for programs that read the text itself', () => {
    expect(md`${'fixes AB#12, ab#3 but not CAB#4 or AB#x'}`.toString()).toBe(
      '`fixes AB# 12, ab# 3 but not CAB#4 or AB#x`',
    );
    expect(md`${'@<8c8c7d32-6b1b-47f4-b2e9-30b477b5ab3d>'}`.toString()).toMatch(/^`@ </);
  });

  it('knows its size', () => {
    expect(bytesOf(md`é${1}`)).toBe(3);
  });

  it('cuts a whole message later than a name', () => {
    expect(mdMessage('x'.repeat(1_999)).toString()).toHaveLength(2_001);
    expect(md`${'x'.repeat(1_999)}`.toString()).toContain('… (1999 characters)');
  });
});

import { describe, expect, it } from 'vitest';
import {
  type LogText,
  line,
  Markdown,
  md,
  mdLink,
  mdMessage,
  mdTable,
  message,
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

  it('links to hosts of our own choice only', () => {
    const link = (url: string) => mdLink(md`CVE`, url).toString();
    expect(link('https://osv.dev/vulnerability/CVE-1')).toBe('[CVE](<https://osv.dev/vulnerability/CVE-1>)');
    for (const url of [
      'https://evil.example/',
      'http://osv.dev/',
      'javascript:alert(1)',
      'https://u:p@osv.dev/',
      'https://osv.dev.evil.example/',
      'nonsense',
    ])
      expect(link(url)).toBe('CVE');
    expect(link('https://osv.dev/a>) [x](https://evil.example')).toBe(
      '[CVE](<https://osv.dev/a%3E)%20[x](https://evil.example>)',
    );
  });

  it('cuts a whole message later than a name', () => {
    expect(mdMessage('x'.repeat(1_999)).toString()).toHaveLength(2_001);
    expect(md`${'x'.repeat(1_999)}`.toString()).toContain('… (1999 characters)');
  });
});

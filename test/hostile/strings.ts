import { seededRandom } from '../waiting/seeded-random.ts';

/**
 * Texts that attack the place where they are shown: what stands before a command, the command, how it is written, the
 * line break before it, and where in the text it stands. Each command meets each of the others, and `mixed` more are
 * drawn; the halves of a command follow each other, so that neighbouring fields hold one together. The same seed gives
 * the same texts.
 */
export function hostileStrings(seed: number, mixed = 300): readonly string[] {
  const random = seededRandom(seed);
  const draw = <Item>(items: readonly Item[], fallback: Item): Item =>
    items[Math.floor(random() * items.length)] ?? fallback;
  const texts = commands.flatMap((command) => [
    ...prefixes.map((prefix) => prefix + command),
    ...Object.values(encodings).map((encode) => encode(command)),
    ...lineBreaks.map((lineBreak) => `before${lineBreak}${command}${lineBreak}after`),
    ...positions.map((place) => place(command)),
    ...halvesOf(command),
  ]);
  for (let n = 0; n < mixed; n += 1) {
    const command = draw(Object.values(encodings), same)(draw(commands, ''));
    texts.push(draw(positions, same)(draw(lineBreaks, '') + draw(prefixes, '') + command));
  }
  return texts;
}

const evil = 'evil.example';
const someone = '8c8c7d32-6b1b-47f4-b2e9-30b477b5ab3d';
const digest = '0123456789abcdef'.repeat(2);

/** What a runner, a forge, a browser, a spreadsheet or a shell could take for an order. */
export const commands: readonly string[] = [
  '::add-mask::a',
  '::stop-commands::pause',
  '::set-output name=outcome::passed',
  '::error file=src/index.ts,line=1::forged',
  '::endgroup::',
  '##[add-mask]a',
  '##[stop-commands]pause',
  '##[set-env name=PATH;]/tmp',
  '##[group]forged',
  '##vso[task.setvariable variable=PATH]/tmp',
  '##vso[task.complete result=Succeeded;]done',
  '##vso[task.prependpath]/tmp',
  'section_start:1700000000:forged[collapsed=true]\r\u001b[0Ktitle',
  'section_end:1700000000:forged\r\u001b[0K',
  '\u001b[2J\u001b[31mred',
  '\u001b]8;;https://evil.example/\u0007here\u001b]8;;\u0007',
  '\u009b31m\u0008\u0008\u0008',
  '\u202Etxt.exe\u2066\u200B\u2060',
  '\u{E0041}\u{E0042}\u{E007F}',
  '\uD800half',
  '@all',
  '@acme/team please',
  '@angular/core',
  `@<${someone}>`,
  '#1',
  'GH-1',
  'acme/shop#1',
  'acme/shop!1',
  '!1',
  '&1',
  '$1',
  '~bug ~"a label"',
  '%v1.0 %"a milestone"',
  'AB#12',
  '[issue:1] [vulnerability:1]',
  digest.slice(0, 40).padEnd(40, '0'),
  `acme/shop@${digest}00000000`,
  `![x](https://${evil}/p.png)`,
  `[click](javascript:alert(1))`,
  `[click](https://${evil}/)`,
  `[x]: https://${evil}/`,
  `<https://${evil}/>`,
  `https://${evil}/`,
  `www.${evil}`,
  `someone@${evil}`,
  `<img src=x onerror=alert(1)>`,
  `<script>alert(1)</script>`,
  `<a href="https://${evil}/">click</a>`,
  '</details></td></table>',
  '<!--',
  `<!-- scangate ${digest} run=999999.1 -->`,
  '/approve',
  '/merge',
  '/assign @me',
  '/label ~bug',
  '/shrug',
  '# heading',
  '---',
  '> quoted',
  '- [ ] task',
  '```\nfence',
  '~~~\nfence',
  '`',
  '| a | b |',
  '|---|---|',
  '[[_TOC_]]',
  '$`1+1`$',
  ':tada:',
  '[^1]: note',
  '=cmd|"/c calc"!A1',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '＝1+1',
  'https://osv.dev/vulnerability/?a=\\',
  'https://osv.dev/vulnerability/a?b=\\> x>) @all',
  'https://github.com/acme/shop/issues/1',
  'x>) @all ![x](https://evil.example/p.png)',
  ']]><x/>',
  '<!DOCTYPE x [<!ENTITY y "z">]>',
  '&#64;all &lt;b&gt;',
  '$' + '{{ secrets.TOKEN }}',
  '$(id)',
  'PATH=/tmp',
  'ghadelimiter_1<<x',
  '../../etc/passwd',
  'C:\\Windows\\x',
  '__proto__',
];

const prefixes = [
  ' ',
  '\t',
  '\u00A0',
  '\u3000',
  '\uFEFF',
  '\u05B0',
  '> ',
  '- ',
  '`',
  '``',
  '|',
  ' | ',
  '\\',
  '\\\\',
  '](',
  '>)',
  '">',
  "'>",
  '-->',
  ']]>',
  '$',
  ';',
  '#',
  ':',
];

const same = (text: string) => text;
const between = (separator: string) => (text: string) => [...text].join(separator);

/** How a command is written. */
const encodings: Readonly<Record<string, (text: string) => string>> = {
  same,
  upper: (text) => text.toUpperCase(),
  nul: between('\u0000'),
  zeroWidth: between('\u200B'),
  hyphen: between('\u00AD'),
  point: between('\u05B0'),
  enclosing: between('\u0488'),
  wide: (text) => text.replace(/[!-~]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0)),
  percent: (text) => encodeURIComponent(text.toWellFormed()),
  azure: (text) => text.replaceAll(':', '%3A').replaceAll('#', '%AZP25').replaceAll('\n', '%0A'),
  entities: (text) => text.replace(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`),
  escaped: (text) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&'),
  doubled: (text) => text + text,
};

const lineBreaks = [
  '\n',
  '\r',
  '\r\n',
  '\n\n',
  '\v',
  '\f',
  '\u0085',
  '\u2028',
  '\u2029',
  '\\n',
  '%0A',
  '%0D%0A',
];

/** Also right where a value is cut. */
const positions: readonly ((text: string) => string)[] = [
  same,
  (text) => `before ${text} after`,
  (text) => `before${text}after`,
  (text) => `${text} after`,
  (text) => `before ${text}`,
  (text) => 'x'.repeat(199) + text,
  (text) => 'x'.repeat(Math.max(0, 200 - text.length)) + text,
];

function halvesOf(command: string): string[] {
  return [1, 2, 3].flatMap((at) => [command.slice(0, at), command.slice(at)]);
}

import { existsSync, readFileSync } from 'node:fs';

const list = new URL('../../../shared/data/naughty-strings/blns.json', import.meta.url);

/** What has broken other programs, by kind: markup, commands of CI logs, control and direction characters, halves. */
const own = [
  '',
  ' ',
  '__proto__',
  'constructor',
  '@everyone @acme/team',
  '#1 GH-1 acme/shop#1 !1 &1 ~bug %v1',
  '![x](https://evil.example/x.png)',
  '[click](javascript:alert(1))',
  '<img src=x onerror=alert(1)><!-- scangate -->',
  '</details>\n\n# heading\n\n---\n/approve',
  '| a | b |\n|---|---|',
  '\\| \\\\| `a` ``b`` ```c```',
  '```\nfence\n```',
  '##vso[task.setvariable variable=PATH]x',
  '##[stop-commands]x',
  '\r\n::add-mask::a',
  '\u001b[31mred\u001b[0m\u0007\u0000',
  '\u202Etxt.exe\u2066\u200B',
  '\uD800 half',
  '../../etc/passwd',
  'C:\\Windows\\system32',
  'file:///etc/passwd?x#y',
  '%2e%2e/%00',
  'a'.repeat(5_000),
  '𝕏 ☃ 中文 العربية',
];

/** The Big List of Naughty Strings, where it lies beside the project. */
const foreign: readonly string[] = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];

export const naughtyStrings: readonly string[] = [...own, ...foreign];

/** For the name of a test: what it left out. */
export const naughtyNote = foreign.length > 0 ? '' : ' (without the Big List of Naughty Strings: not there)';

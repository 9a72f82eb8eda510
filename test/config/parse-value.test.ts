import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../src/config/kinds.ts';
import { parseValue } from '../../src/config/parse-value.ts';

const context = { cwd: resolve('/some/place'), confined: false };
const confined = { ...context, confined: true };

const boolean: Kind = { kind: 'boolean' };
const duration: Kind = { kind: 'duration', example: '1h30m' };
const url: Kind = { kind: 'url', example: 'https://osv.example.com' };
const repository: Kind = { kind: 'repository', example: 'https://github.com/acme/shop' };
const path: Kind = { kind: 'path', example: 'out' };
const choice: Kind = { kind: 'choice', values: ['local', 'rafter'] };
const list: Kind = { kind: 'list', values: ['sbom', 'secrets', 'licenses'], alone: ['auto'] };
const rules: Kind = { kind: 'rules', example: 'high' };
const map: Kind = { kind: 'map', example: 'exclude: [a]' };
const sha: Kind = { kind: 'text', example: 'abc', pattern: '^[0-9a-f]{40}$' };

describe('parseValue', () => {
  it.each<[string, Kind, unknown, unknown]>([
    ['a flag', boolean, true, true],
    ['a word', boolean, 'TRUE', true],
    ['no', boolean, 'false', false],
    ['hours', duration, '1h30m', 5_400_000],
    ['seconds', duration, '90s', 90_000],
    ['all units', duration, '1H2M3S', 3_723_000],
    ['any case', choice, 'LOCAL', 'local'],
    ['a list of words', list, ' secrets,sbom ', ['sbom', 'secrets']],
    ['lines', list, 'sbom\nsecrets\n', ['sbom', 'secrets']],
    ['a YAML list', list, ['secrets'], ['secrets']],
    ['the word for a whole list', list, 'auto', 'auto'],
    ['a YAML list of rules', rules, ['none'], []],
    ['a YAML map as text', map, 'exclude: [a, b]', { exclude: ['a', 'b'] }],
    ['a YAML map', map, { exclude: ['a'] }, { exclude: ['a'] }],
    ['a repository', repository, 'acme/shop', 'acme/shop'],
    ['an address', repository, 'https://u:p@host.example/a/b.git?x=1', 'https://host.example/a/b.git'],
    ['an address of ssh', repository, 'git@host.example:a/b.git', 'git@host.example:a/b.git'],
    ['a path', path, 'out/x', resolve('/some/place/out/x')],
    ['a commit', sha, 'a'.repeat(40), 'a'.repeat(40)],
  ])('reads %s', (_, kind, raw, value) => {
    expect(parseValue(kind, raw, context)).toEqual({ value });
  });

  it.each<[Kind, unknown, RegExp]>([
    [boolean, 'yes', /'yes' is neither true nor false/],
    [duration, '1h30', /'1h30' is not a duration.*90s, 30m, 1h30m/],
    [duration, 'soon', /'soon' is not a duration/],
    [duration, '60', /'60' is not a duration/],
    [duration, 60, /60 is not a duration/],
    [duration, '-5m', /not a duration/],
    [duration, '0s', /no time at all/],
    [duration, '999h', /longer than a week/],
    [choice, 'locl', /'locl' is not known.*Did you mean 'local'\? Possible: local, rafter/],
    [choice, ['local'], /\["local"\] is not known/],
    [list, 'secret', /'secret' is not known.*Did you mean 'secrets'/],
    [list, 'auto, sbom', /'auto' stands alone/],
    [list, ',', /names nothing/],
    [url, 'osv.dev', /'osv.dev' is not an http\(s\) URL.*https:\/\/osv.example.com/],
    [url, 'file:///etc/passwd', /not an http\(s\) URL/],
    [url, 'https://x/?a=b', /has a query/],
    [repository, 'file:///home/me/x', /does not name a repository.*acme\/shop, or owner\/name/],
    [repository, 'a b', /does not name a repository/],
    [path, 'a\0b', /is not a path/],
    [rules, { high: 5 }, /is not a list of rules/],
    [rules, 'high\nhihg', /line 2: 'hihg' is not a word of a rule.*Did you mean 'high'/],
    [map, '[1]', /is not a map.*exclude: \[a\]/],
    [map, 'a: [', /is not YAML: .*line 1/],
    [map, 'a: &x [1]\nb: *x', /is not YAML/],
    [sha, 'abc', /does not look like one/],
  ])('refuses %j %j', (kind, raw, expected) => {
    expect(complaint(kind, raw)).toMatch(expected);
  });

  it('finds every wrong word of a list', () => {
    const parsed = parseValue(list, 'sbmo, secrets, licences', context);
    expect('refusals' in parsed && parsed.refusals.map((refusal) => refusal.message)).toEqual([
      "'sbmo' is not known",
      "'licences' is not known",
    ]);
  });

  it('never repeats the credentials of a URL', () => {
    const password = ['hunter', '2'].join('');
    expect(complaint(url, `https://joe:${password}@osv.dev`)).toContain('holds credentials');
    for (const raw of [
      'https://joe:P@osv.dev',
      'joe:P@osv.dev',
      'https://joe:P@h:99999',
      'ftp://h/?key=P',
      'https://h/?a=P#P',
    ])
      expect(complaint(url, raw.replaceAll('P', password))).not.toContain(password);
  });

  it('keeps a path from the config file within the working directory', () => {
    for (const raw of ['..', '../x', 'a/../../x', '/etc/x']) {
      expect(parseValue(path, raw, confined)).toHaveProperty('refusals');
      expect(parseValue(path, raw, context)).toHaveProperty('value');
    }
    expect(parseValue(path, 'a/../b', confined)).toEqual({ value: resolve('/some/place/b') });
  });
});

function complaint(kind: Kind, raw: unknown): string {
  const parsed = parseValue(kind, raw, context);
  return 'refusals' in parsed
    ? parsed.refusals.map(({ message, hint }) => `${message}. ${hint ?? ''}`).join('\n')
    : '';
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutCredentials } from '../../src/core/url-credentials.ts';

describe('withoutCredentials', () => {
  it.each([
    ['https://host.example/a/b.git', 'https://host.example/a/b.git'],
    ['https://user:pass@host.example/a/b', 'https://host.example/a/b'],
    ['https://user:p@ss@host.example/a/b', 'https://host.example/a/b'],
    ['https://token@host.example/a/b?key=1#x', 'https://host.example/a/b'],
    ['git+https://token@host.example/a/b.git#abc', 'git+https://host.example/a/b.git'],
    ['git://user@host.example/a/b', 'git://host.example/a/b'],
    [
      'https://mirror.example/https://user:p@ss@host.example/a',
      'https://mirror.example/https://host.example/a',
    ],
    [
      'https://u:p@mirror.example/https:/token@host.example/a',
      'https://mirror.example/https:/host.example/a',
    ],
    ['https://host.example/@scope/a@1.0.0', 'https://host.example/@scope/a@1.0.0'],
    ['ssh://git@host.example:22/a/b.git', 'ssh://git@host.example:22/a/b.git'],
    ['ssh://git:pass@host.example/a/b.git', 'ssh://git@host.example/a/b.git'],
    ['git+ssh://git:pass@host.example/a/b.git', 'git+ssh://git@host.example/a/b.git'],
    ['git+ssh://git@host.example:team/b.git#abc', 'git+ssh://git@host.example:team/b.git'],
    ['git@host.example:a/b.git', 'git@host.example:a/b.git'],
    ['git@host.example:a/b.git?key=1#abc', 'git@host.example:a/b.git'],
    ['github:owner/name#abc', 'github:owner/name'],
    ['host.example:a/b', 'host.example:a/b'],
  ])('%j becomes %j', (address, expected) => {
    expect(withoutCredentials(address)).toBe(expected);
  });

  it.each([
    '../sibling.git',
    '/home/me/secret-project',
    'C:\\projects\\app',
    'C:/projects/app',
    'file:///home/me/app',
    'user:pass@host.example:a/b',
    'ssh://user:pass@host.example:a/b',
    'https:user:pass@host.example/a/b',
    'https://user:pa/ss@host.example/a',
    'https://',
    'https://h\nost/',
    'owner/name',
    '',
  ])('%j is nothing to show', (address) => {
    expect(withoutCredentials(address)).toBeUndefined();
    expect(withoutCredentials(address, { keepFragment: true })).toBeUndefined();
  });

  it.each([
    ['git+https://token@host.example/a.git#abc', 'git+https://host.example/a.git#abc'],
    ['https://host.example/a.tgz?token=1#abc', 'https://host.example/a.tgz#abc'],
    ['git@host.example:a/b.git?key=1#abc', 'git@host.example:a/b.git#abc'],
    ['git+ssh://git@host.example:team/b.git#abc', 'git+ssh://git@host.example:team/b.git#abc'],
    ['github:owner/name#abc', 'github:owner/name#abc'],
  ])('%j keeps the commit when asked: %j', (address, expected) => {
    expect(withoutCredentials(address, { keepFragment: true })).toBe(expected);
  });

  it('never shows a user, a password or a query, whatever characters they may have', () => {
    // A slash, a question mark or a number sign ends them (RFC 3986, section 3.2).
    const secret = fc
      .string({ minLength: 1, maxLength: 20 })
      .map((text) => `q7Q7${text.replace(/[/\\?#]/g, '')}`);
    const scheme = fc.constantFrom('https://', 'http://', 'git+https://', 'git://', 'https:', 'ftp://', '');
    fc.assert(
      fc.property(
        scheme,
        secret,
        secret,
        secret,
        fc.boolean(),
        (start, user, password, query, keepFragment) => {
          const address = `${start}${user}:${password}@host.example/a?${query}`;
          expect(withoutCredentials(address, { keepFragment }) ?? '').not.toContain('q7Q7');
        },
      ),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../src/reports/pdf/links.ts';

describe('pages that a reader may be sent to', () => {
  it('are https, in ASCII', () => {
    expect(pageOf('https://osv.dev/vulnerability/CVE-2021-23337')).toBe(
      'https://osv.dev/vulnerability/CVE-2021-23337',
    );
    expect(pageOf('https://münchen.example/ö?ü#(é)')).toMatch(/^https:\/\/xn--mnchen-3ya\.example\/[!-~]+$/);
  });

  it.each([
    undefined,
    '',
    'http://osv.dev/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://user@osv.dev/',
    `https://osv.dev/${'a'.repeat(2_000)}`,
  ])('are not %s', (address) => {
    expect(pageOf(address)).toBeUndefined();
  });
});

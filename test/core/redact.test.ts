import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/core/redact.ts';
import { message } from '../../src/core/text.ts';

const secret = ['tok', '_3fA9/+x&"Zq', 'ü7%'].join('');

function redactorOf(...secrets: string[]) {
  const redactor = createRedactor();
  for (const each of secrets) redactor.add(each);
  return redactor;
}

describe('redact', () => {
  const bytes = Buffer.from(secret);
  it.each([
    ['plain', secret],
    ['URL', encodeURIComponent(secret)],
    ['form', new URLSearchParams({ a: secret }).toString().slice(2)],
    ['JSON', JSON.stringify(secret).slice(1, -1)],
    ['hexadecimal', bytes.toString('hex')],
    ['base64', bytes.toString('base64')],
    ['base64url', bytes.toString('base64url')],
    ['Basic header, one letter of a user', Buffer.from(`u:${secret}`).toString('base64')],
    ['Basic header, two letters', Buffer.from(`us:${secret}`).toString('base64')],
    ['Basic header, three letters', Buffer.from(`usr:${secret}:`).toString('base64')],
  ])('hides a secret written as %s', (_, written) => {
    const shown = redactorOf(secret).redact(`before ${written} after`);
    expect(shown).not.toContain(written);
    expect(shown).toContain('***');
    expect(shown.startsWith('before ')).toBe(true);
  });

  it('hides each part of a JSON Web Token', () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const parts = [
      part({ alg: 'HS256', typ: 'JWT' }),
      part({ sub: '1234567890', admin: true }),
      'c2lnbmF0dXJlLXNpZ25hdHVyZQ',
    ];
    const redactor = redactorOf(parts.join('.'));
    for (const each of parts) expect(redactor.redact(`x ${each} y`)).toBe('x *** y');
  });

  it('hides the lines of a secret that has several', () => {
    const key = ['-----BEGIN KEY-----', 'AbCdEfGh12345678', '-----END KEY-----'].join('\n');
    expect(redactorOf(key).redact('got AbCdEfGh12345678')).toBe('got ***');
  });

  it('hides the longer of two secrets that begin alike', () => {
    expect(redactorOf('abcdef', 'abcdefgh').redact('abcdefgh')).toBe('***');
  });

  it('leaves text alone that a very short secret would blank', () => {
    expect(redactorOf('ab', '').redact('about')).toBe('about');
  });

  it('hides the head of a secret whose rest was cut away', () => {
    const redactor = redactorOf(secret);
    for (let shown = 4; shown < secret.length; shown += 1) {
      const cut = message(`${'y'.repeat(2_000 - shown)}${secret} and more`).toString();
      expect(redactor.redact(cut)).not.toContain(secret.slice(0, 4));
    }
    expect(redactor.redact('an ordinary … sentence')).toBe('an ordinary … sentence');
  });

  it('hides the head of a secret that the end of the text cuts off, where that is no chance', () => {
    const redactor = redactorOf(secret);
    expect(redactor.redact(`it was ${secret.slice(0, 8)}`)).toBe('it was ***');
    expect(redactor.redact(`it was ${secret.slice(0, 7)}`)).toBe(`it was ${secret.slice(0, 7)}`);
    expect(redactor.redact(`it was ${secret.slice(0, 8)} here`)).toContain(secret.slice(0, 8));
  });

  it('hides two secrets that overlap as one', () => {
    expect(redactorOf('abcdefgh', 'fghijklm').redact('<abcdefghijklm>')).toBe('<***>');
  });

  it('never leaves a secret in any text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4 }), fc.string(), fc.string(), (value, before, after) => {
        const redactor = redactorOf(value);
        const shown = redactor.redact(`${before}${value}${after}`);
        // The mark itself may complete a secret that is made of asterisks.
        if (!/^\**$/.test(value.trim())) expect(shown.replaceAll('***', '\0')).not.toContain(value);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logSafeJson } from '../../src/core/json-text.ts';
import { naughtyStrings } from '../factories/naughty-strings.ts';

const commands = ['##[add-mask]x', '##vso[task.complete result=Failed;]x', '##', '###', '#####', '\\##[x]'];
const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom('#', '\\', '"', '[', 'v') }),
  fc.constantFrom(...naughtyStrings, ...commands),
);

describe('JSON that is safe in a log', () => {
  it('is the same JSON, as values and as keys', () => {
    fc.assert(
      fc.property(fc.dictionary(anyText, anyText), (value) => {
        expect(JSON.parse(logSafeJson(JSON.stringify(value)))).toEqual(value);
      }),
    );
  });

  it('has no line that a runner takes for a command', () => {
    fc.assert(
      fc.property(fc.dictionary(anyText, fc.array(anyText)), (value) => {
        const text = logSafeJson(JSON.stringify(value, undefined, 2));
        expect(text).not.toContain('##');
        expect(text).not.toMatch(/^\s*::/m);
      }),
    );
  });

  it.each([
    ['a#\u05b0#[group]', '"a#\u05b0\\u0023[group]"'],
    ['\u202etxt\u200b\u007f', '"\\u202etxt\\u200b\\u007f"'],
    ['\u{e0041}', '"\\udb40\\udc41"'],
    ['é \u2028', '"é \\u2028"'],
  ])('names what is not seen by its number: %j', (text, json) => {
    expect(logSafeJson(JSON.stringify(text))).toBe(json);
    expect(JSON.parse(json)).toBe(text);
  });

  it('is left as it is where nothing is to be done', () => {
    expect(logSafeJson('{"a": "#1 # #"}')).toBe('{"a": "#1 # #"}');
  });
});

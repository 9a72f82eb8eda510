import { describe, expect, it } from 'vitest';
import { jsonPieces } from '../../src/reports/json-pieces.ts';

const text = (value: unknown, depth: number) => [...jsonPieces(value, { depth })].join('');

describe('JSON in pieces', () => {
  it.each([
    [{}],
    [[]],
    [null],
    ['a "text"\n'],
    [{ a: { b: [1, { c: [] }], d: {} }, e: undefined }],
    [[{ a: 1 }, [2, [3]], null]],
    [{ '': '', __proto__x: 1, 'a"b': '\uD800' }],
  ])('is what JSON.stringify says, but for the white space: %j', (value) => {
    for (const depth of [0, 1, 2, 5])
      expect(JSON.parse(text(value, depth))).toEqual(JSON.parse(JSON.stringify(value)));
  });

  it('has each element of a list on a line of its own, and each property as deep as asked', () => {
    expect(text({ a: { b: [{ c: 1 }, { c: 2 }], d: { e: 1 } } }, 2)).toBe(
      '{\n  "a": {\n    "b": [\n      {"c":1},\n      {"c":2}\n    ],\n    "d": {"e":1}\n  }\n}',
    );
  });

  it('asks for an element when it is written, and no sooner', () => {
    const asked: number[] = [];
    function* list() {
      for (let n = 0; n < 3; n += 1) {
        asked.push(n);
        yield { n };
      }
    }
    const pieces = jsonPieces({ list: list() }, { depth: 1 });
    expect(asked).toEqual([]);
    let found = '';
    while (!found.includes('"n":0')) found = pieces.next().value ?? '';
    expect(asked).toEqual([0]);
  });

  it('begins no command of a CI', () => {
    const hostile = '##vso[task.complete]##[error] ####';
    expect(text([hostile, { [hostile]: hostile }], 0)).not.toContain('##');
    expect(JSON.parse(text({ a: [hostile] }, 1))).toEqual({ a: [hostile] });
  });
});

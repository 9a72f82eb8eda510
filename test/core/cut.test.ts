import { expect, it } from 'vitest';
import { cut, cutToEnd } from '../../src/core/cut.ts';
import { createRedactor } from '../../src/core/redact.ts';

it('keeps a text that is short enough', () => {
  expect(cut('abc', 3)).toBe('abc');
  expect(cutToEnd('abc def', 7)).toBe('abc def');
});

it('says where something was cut off', () => {
  expect(cut('abcdef', 4)).toBe('abc…');
  expect(cutToEnd('abc def ghi', 9)).toBe('… def ghi');
});

it('leaves nothing of a secret that it cuts', () => {
  const secret = ['q7Zk', '9fLmT2xW', 'c4Rb'].join('');
  const redactor = createRedactor();
  redactor.add(secret);
  const piece = (from: number) => secret.slice(from, from + 4);
  for (let length = 12; length < 40; length += 1)
    for (const shown of [
      redactor.redact(`it says ${cut(`a word, ${secret} and more`, length)}: so it is`),
      redactor.redact(`it says ${cutToEnd(`a word, ${secret} and more`, length)}: so it is`),
    ])
      for (let from = 0; from + 4 <= secret.length; from += 1) expect(shown).not.toContain(piece(from));
});

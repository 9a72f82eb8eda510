import { expect, it } from 'vitest';
import { byText, compareText } from '../../src/core/compare.ts';

it('compares by code unit, whatever the language of the machine', () => {
  expect(['b', 'ä', 'B', 'a', 'Z', 'a'].sort(compareText)).toEqual(['B', 'Z', 'a', 'a', 'b', 'ä']);
});

it('orders items by a text of theirs, and leaves equal ones in their order', () => {
  const items = [
    { name: 'b', at: 1 },
    { name: 'a', at: 2 },
    { name: 'b', at: 0 },
  ];
  expect(items.sort(byText(({ name }) => name)).map(({ at }) => at)).toEqual([2, 1, 0]);
});

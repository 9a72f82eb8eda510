import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const page = readFileSync(join(root, 'SECURITY.md'), 'utf8');
const promises = page.split(/^## /m).find((section) => section.startsWith('What is promised')) ?? '';
const numbered = [...promises.matchAll(/^(\d+)\. \*\*([^*]+)\*\*([\s\S]*?)(?=^\d+\. |$(?![\s\S]))/gm)];

it('names a promise for everything that stands against an attack', () => {
  const known = numbered.map(([, number = '']) => number);
  const rows = [...page.matchAll(/^\| .+ \| ([\d, ]+) \|$/gm)].map(([, numbers = '']) => numbers.split(', '));
  expect(rows.length).toBeGreaterThan(8);
  expect(new Set(rows.flat().sort())).toEqual(new Set(known));
});

it.each(numbered.map(([, , promise = '', text = '']) => ({ promise, text })))(
  'says where it is tested: $promise',
  ({ text }) => {
    const tests = [...text.matchAll(/`(test\/[^`]+)`/g)].map(([, path = '']) => path);
    expect(tests).not.toEqual([]);
    expect(tests.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  },
);

import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../../src/core/redact.ts';
import { line, message } from '../../../src/core/text.ts';
import { makeCanaries } from './canaries.ts';
import { createDetector } from './detector.ts';
import { encodings } from './encodings.ts';

const canaries = makeCanaries(1);
const detector = createDetector(canaries);
const redactor = createRedactor();
for (const { value } of canaries) redactor.add(value);

it('has 30 secrets of different shapes', () => {
  expect(new Set(canaries.map(({ value }) => value)).size).toBe(30);
});

describe('the detector', () => {
  it.each(Object.entries(encodings))('sees each secret written as %s', (name, encode) => {
    for (const canary of canaries)
      expect(detector.find(`before ${encode(canary.value)} after`), `${canary.name} as ${name}`).toEqual([
        canary.name,
      ]);
  });

  it('sees a piece of one, and what two encodings hide', () => {
    const [{ name, value } = { name: '', value: '' }] = canaries;
    expect(detector.find(`it begins ${value.slice(0, 11)}…`)).toEqual([name]);
    expect(detector.find(encodeURIComponent(Buffer.from(`{"a":"${value}"}`).toString('base64')))).toEqual([
      name,
    ]);
    expect(detector.find(Buffer.from(value))).toEqual([name]);
  });

  it('sees none where there is none', () => {
    const others = makeCanaries(2).map(({ value }) => value);
    expect(
      detector.find(
        others.flatMap((value) => Object.values(encodings).map((encode) => encode(value))).join('\n'),
      ),
    ).toEqual([]);
  });
});

describe('the redactor', () => {
  it.each(Object.entries(encodings))('leaves nothing of a secret written as %s', (name, encode) => {
    for (const canary of canaries)
      for (const text of [
        encode(canary.value),
        `before ${encode(canary.value)} after`,
        encode(canary.value).repeat(2),
      ])
        expect(detector.find(redactor.redact(text)), `${canary.name} as ${name}`).toEqual([]);
  });

  it.each(Object.entries(encodings))('leaves nothing of one that was cleaned as %s', (name, encode) => {
    for (const canary of canaries)
      for (const text of [message(`a ${encode(canary.value)} b`), line`a ${encode(canary.value)} b`])
        expect(detector.find(redactor.redact(text.toString())), `${canary.name} as ${name}`).toEqual([]);
  });

  it('leaves nothing of one that overlaps with another', () => {
    const both = createRedactor();
    const [first = '', second = ''] = canaries.map(({ cores }) => cores[0] ?? '');
    both.add(first + second.slice(0, 12));
    both.add(`${first.slice(-6)}${second}`);
    expect(both.redact(`<${first}${second}>`)).toBe('<***>');
  });

  it('keeps all other text as it is', () => {
    const text = 'pkg:npm/lodash@4.17.20 … 3 findings, none of them new ***';
    expect(redactor.redact(text)).toBe(text);
  });
});

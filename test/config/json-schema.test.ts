import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { configJsonSchema } from '../../src/config/json-schema.ts';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.compile(configJsonSchema());

describe('configJsonSchema', () => {
  it.each([
    { 'fail-on': 'high, secret', timeout: '1h30m', offline: true },
    { 'fail-on': ['high', 'only medium > 10'], require: ['sbom'], reports: ['json'] },
    { require: 'auto', options: { exclude: ['test/fixtures'] } },
    {},
  ])('accepts %j', (document) => {
    expect(validate(document)).toBe(true);
  });

  it.each([
    { 'fail-onn': 'high' },
    { timeout: '1h30' },
    { backend: 'locl' },
    { 'api-key': 'x' },
    { 'osv-url': 'https://evil.example' },
    { require: ['secret'] },
    { offline: 'maybe' },
  ])('refuses %j', (document) => {
    expect(validate(document)).toBe(false);
  });
});

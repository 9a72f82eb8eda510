import { describe, expect, it } from 'vitest';
import {
  parseRequirement,
  pinnedVersion,
  pypiName,
} from '../../../../../src/backends/local/sbom/formats/python/pep508.ts';
import { toSpecifier } from '../../../../../src/backends/local/sbom/formats/python/poetry-range.ts';

describe('parseRequirement', () => {
  it.each([
    ['requests', { name: 'requests', specifier: '' }],
    [
      'requests [security,tests] >= 2.8.1, == 2.8.* ; python_version < "2.7"',
      {
        name: 'requests',
        specifier: '>= 2.8.1, == 2.8.*',
        marker: 'python_version < "2.7"',
      },
    ],
    ['name (>=1,<2)', { name: 'name', specifier: '>=1,<2' }],
    [
      'pip @ https://host.example/a;b.zip ; os_name == "nt"',
      {
        name: 'pip',
        specifier: '',
        url: 'https://host.example/a;b.zip',
        marker: 'os_name == "nt"',
      },
    ],
    ['Ruamel.YAML~=0.18', { name: 'Ruamel.YAML', specifier: '~=0.18' }],
  ])('%s', (text, expected) => {
    expect(parseRequirement(text)).toEqual(expected);
  });
  it.each(['', './lib', '-e .', 'git+https://host.example/x', 'a b', '=1', 'name/x'])('not %j', (text) => {
    expect(parseRequirement(text)).toBeUndefined();
  });
});

it.each([
  ['==1.2', '1.2'],
  ['===1.2+local', '1.2+local'],
  ['>=1,==1.2', '1.2'],
  ['==1.*', undefined],
  ['>=1', undefined],
  ['', undefined],
])('%j pins %s', (specifier, version) => {
  expect(pinnedVersion(specifier)).toBe(version);
});

it.each([
  'friendly-bard',
  'Friendly-Bard',
  'FRIENDLY-BARD',
  'friendly.bard',
  'friendly_bard',
  'FrIeNdLy-._.-bArD',
])('%s is one name (PEP 503)', (name) => {
  expect(pypiName(name)).toBe('friendly-bard');
});

// The tables of Poetry's documentation, dependency specification.
it.each([
  ['^1.2.3', '>=1.2.3,<2'],
  ['^1.2', '>=1.2,<2'],
  ['^1', '>=1,<2'],
  ['^0.2.3', '>=0.2.3,<0.3'],
  ['^0.0.3', '>=0.0.3,<0.0.4'],
  ['^0.0', '>=0.0,<0.1'],
  ['^0', '>=0,<1'],
  ['~1.2.3', '>=1.2.3,<1.3'],
  ['~1.2', '>=1.2,<1.3'],
  ['~1', '>=1,<2'],
  ['*', ''],
  ['1.2.3', '==1.2.3'],
  ['1.2.*', '==1.2.*'],
  ['>=1.2,<2', '>=1.2,<2'],
  ['~=1.2', '~=1.2'],
  ['^1 || ^2', ''],
])('%s of Poetry is %j', (range, specifier) => {
  expect(toSpecifier(range)).toBe(specifier);
});

import { describe, expect, it } from 'vitest';
import { backendIds } from '../../src/core/model/backend-id.ts';
import { contract } from './contract.ts';
import { subjects } from './subjects/index.ts';

describe.each(Object.entries(subjects))('backend %s keeps the contract', (_, subject) => contract(subject));

describe('the contract', () => {
  it('is kept by every backend, and by the fake of the core', () => {
    expect(Object.keys(subjects).sort()).toEqual([...backendIds, 'fake'].sort());
  });
});

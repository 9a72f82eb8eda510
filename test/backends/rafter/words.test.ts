import { describe, expect, it } from 'vitest';
import { apiRoot } from '../../../src/backends/rafter/address.ts';
import { readLevelMap, severityOf } from '../../../src/backends/rafter/severity.ts';
import { stateOf } from '../../../src/backends/rafter/state.ts';

describe('a state', () => {
  it.each([
    ['pending', 'queued'],
    ['queued', 'queued'],
    ['processing', 'running'],
    ['running', 'running'],
    ['completed', 'completed'],
    ['failed', 'failed'],
    [' Completed ', 'completed'],
    ['FAILED', 'failed'],
    ['success', 'unknown'],
    ['cancelled', 'unknown'],
    ['constructor', 'unknown'],
  ])('%j is %s', (word, state) => {
    expect(stateOf(word)).toBe(state);
  });
});

describe('a level', () => {
  const { levels } = readLevelMap({}, 'options');

  it.each([
    ['critical', 'critical'],
    ['error', 'high'],
    ['high', 'high'],
    ['warning', 'medium'],
    ['medium', 'medium'],
    ['note', 'low'],
    ['low', 'low'],
    ['info', 'info'],
    ['none', 'info'],
    ['ERROR', 'high'],
    ['blocker', 'unknown'],
    ['__proto__', 'unknown'],
    [undefined, 'unknown'],
  ])('%j is %s', (word, severity) => {
    expect(severityOf([word], levels)).toBe(severity);
  });

  it('is the first of several that is known', () => {
    expect(severityOf([undefined, 'odd', 'note', 'critical'], levels)).toBe('low');
  });

  it('can mean what the user says', () => {
    const own = readLevelMap({ Error: 'critical', blocker: 'high' }, 'options').levels;
    expect([severityOf(['error'], own), severityOf(['BLOCKER'], own), severityOf(['note'], own)]).toEqual([
      'critical',
      'high',
      'low',
    ]);
  });
});

describe('the address', () => {
  it.each([
    ['https://rafter.so', 'https://rafter.so/api/static/'],
    ['https://rafter.so/', 'https://rafter.so/api/static/'],
    ['https://rafter.so/api', 'https://rafter.so/api/static/'],
    ['https://rafter.so/api/', 'https://rafter.so/api/static/'],
    ['https://rafter.so//api//', 'https://rafter.so/api/static/'],
    ['https://rafter.so/api/static', 'https://rafter.so/api/static/'],
    ['https://rafter.so/api/static/scan', 'https://rafter.so/api/static/'],
    ['https://rafter.so/api/static/usage/', 'https://rafter.so/api/static/'],
    ['https://proxy.example:8443/tools/rafter', 'https://proxy.example:8443/tools/rafter/api/static/'],
    ['https://proxy.example/rafter/api/', 'https://proxy.example/rafter/api/static/'],
    ['https://proxy.example/my-api', 'https://proxy.example/my-api/api/static/'],
  ])('%s is %s', (address, root) => {
    expect(apiRoot(new URL(address)).href).toBe(root);
  });
});

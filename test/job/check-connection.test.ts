import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../src/core/errors.ts';
import { checkConnection } from '../../src/job/check-connection.ts';

const words = (...given: Parameters<typeof checkConnection>) =>
  checkConnection(...given).map(describeProblem);
const either = { credentials: [['api-key'], ['username', 'password']] } as const;

describe('what is missing to reach a backend', () => {
  it('is nothing for one that is not somewhere else', () => {
    expect(words({ backend: 'local', offline: true }, undefined)).toEqual([]);
  });

  it('is named with every place to set it, the vendor’s own names among them', () => {
    expect(words({ backend: 'mdssc' }, either)).toEqual([
      'base-url: is not set, and backend mdssc has no address of its own. Set --base-url, SCANGATE_BASE_URL or MDSSC_SERVER.',
      'api-key: is not set, and backend mdssc needs it. Set SCANGATE_API_KEY or MDSSC_API_KEY. Or set --username, SCANGATE_USERNAME or MDSSC_USERNAME and SCANGATE_PASSWORD or MDSSC_PASSWORD.',
    ]);
  });

  it('is the rest of a way that was begun', () => {
    const baseUrl = new URL('https://mdssc.example');
    expect(words({ backend: 'mdssc', 'base-url': baseUrl, username: 'ci' }, either)).toEqual([
      'password: is not set, and backend mdssc needs it. Set SCANGATE_PASSWORD or MDSSC_PASSWORD.',
    ]);
  });

  it('is nothing once one way is complete', () => {
    const connection = { ...either, baseUrl: 'https://mdssc.example' };
    expect(words({ backend: 'mdssc', 'api-key': 'k' }, connection)).toEqual([]);
    expect(words({ backend: 'mdssc', username: 'a', password: 'b' }, connection)).toEqual([]);
    expect(words({ backend: 'scancodeio' }, { credentials: [], baseUrl: 'https://x.example' })).toEqual([]);
  });

  it('is everything when nothing may be sent', () => {
    const connection = { credentials: [], baseUrl: 'https://x.example' };
    expect(words({ backend: 'rafter', offline: true }, connection)).toEqual([
      "offline: true leaves nothing to do: backend rafter is somewhere else. Remove it, or choose 'local' as backend.",
    ]);
  });
});

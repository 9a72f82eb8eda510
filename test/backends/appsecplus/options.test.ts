import { describe, expect, it } from 'vitest';
import { apiRoot } from '../../../src/backends/appsecplus/base-url.ts';
import { appsecplusBackend } from '../../../src/backends/appsecplus/index.ts';
import { parseAppsecplusOptions } from '../../../src/backends/appsecplus/options.ts';
import { never } from '../emulated.ts';
import { appsecplus } from './appsecplus.ts';

describe('the options', () => {
  it('have defaults', () => {
    expect(parseAppsecplusOptions({}, '--options')).toEqual({
      values: { 'scan-type': 'sast', 'on-conflict': 'attach', 'use-policies': false },
      problems: [],
    });
  });

  it('may be written as the API does', () => {
    const { values } = parseAppsecplusOptions(
      { scanType: 'sca', onConflict: 'wait', usePolicies: 'true' },
      '',
    );
    expect(values).toMatchObject({ 'scan-type': 'sca', 'on-conflict': 'wait', 'use-policies': true });
  });

  it('are refused all at once', () => {
    const given = { 'scan-type': 'iast', 'on-conflict': 'panic', aplication: 'x' };
    const problems = appsecplusBackend.checkOptions(given, '--options');
    expect(problems.map(({ input, hint }) => `${input}: ${hint}`)).toEqual([
      "--options: aplication: Did you mean 'application'?",
      expect.stringContaining('--options: scan-type: '),
      expect.stringContaining('--options: on-conflict: '),
    ]);
  });
});

describe('the address', () => {
  it.each([
    ['https://api.example.com', 'https://api.example.com'],
    ['https://api.example.com/', 'https://api.example.com'],
    ['https://api.example.com//', 'https://api.example.com'],
    ['https://api.example.com/scans', 'https://api.example.com'],
    ['https://api.example.com/scans/?status=queued#x', 'https://api.example.com'],
    ['https://api.example.com/oauth/token', 'https://api.example.com'],
    ['https://proxy.example.com:8443/appsec/', 'https://proxy.example.com:8443/appsec'],
    ['https://proxy.example.com/appsec/scans', 'https://proxy.example.com/appsec'],
  ])('%s is %s', (address, root) => {
    expect(apiRoot(new URL(address))).toBe(root);
  });

  it('works as it was pasted', async () => {
    const { emulator } = await appsecplus();
    const pasted = new URL(`${emulator.url}/scans/`);
    const { backend, order } = await appsecplus({ deps: { baseUrl: pasted } });
    await backend.start(order, never, never);
    expect(emulator.scans()).toHaveLength(1);
  });
});

import { expect, it } from 'vitest';
import { createRedactor } from '../../src/core/redact.ts';
import { registerSecrets } from '../../src/job/secrets.ts';

it('hides what a token is, and not the name of a variable that the run does not have', () => {
  const redactor = createRedactor();
  const token = ['hush', 'hush', '42'].join('-');
  registerSecrets(redactor, { RAFTER_API_KEY: token, SYSTEM_ACCESSTOKEN: '$(System.AccessToken)' });
  const hint = `Map $(System.AccessToken), not ${token}.`;
  expect(redactor.redact(hint)).toBe('Map $(System.AccessToken), not ***.');
});

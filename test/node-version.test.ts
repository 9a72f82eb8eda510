import { expect, it } from 'vitest';

it('runs on the Node.js that the lockfile brings, not on what the machine happens to have', () => {
  expect(process.version).toMatch(/^v24\./);
});

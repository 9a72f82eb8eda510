import { expect, it } from 'vitest';
import { temporaryTree } from '../backends/local/checkout/temporary-tree.ts';
import { scangate } from '../reports/run-cli.ts';

it('keeps the longest name apart from its value', async () => {
  const { stdout } = await scangate(['config'], temporaryTree({}));
  expect(stdout).toMatch(/^on-missing-credentials +auto +default$/m);
  expect(stdout).toMatch(/^backend +local +default$/m);
});

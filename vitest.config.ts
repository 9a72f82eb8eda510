import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 30_000,
    restoreMocks: true,
    // No test changes what another one sees, so modules load once, and the whole takes half the time.
    isolate: false,
    // Half of the time goes to processes that tests start and wait for.
    maxWorkers: 2,
  },
});

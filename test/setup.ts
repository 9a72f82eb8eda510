/** Runs for each test file, whose modules are shared: a hook in one of those would be that of the first file only. */
import { afterAll, afterEach } from 'vitest';
import { cleanUpAfterFile, cleanUpAfterTest } from './cleanups.ts';

afterEach(cleanUpAfterTest);
afterAll(cleanUpAfterFile);

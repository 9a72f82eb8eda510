import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openCheckout } from '../../../../src/backends/local/checkout/open-checkout.ts';
import { readWithEngine } from '../../../../src/backends/local/engines/index.ts';
import type { EngineName } from '../../../../src/backends/local/engines/names.ts';
import { readSbom } from '../../../../src/backends/local/sbom/read-sbom.ts';
import type { Clock } from '../../../../src/core/ports/clock.ts';
import { recordingLogger } from '../../../doubles/recording-logger.ts';
import { temporaryTree } from '../checkout/temporary-tree.ts';

const system = '/usr/bin:/bin';

/** A clock on which no time passes: whoever sleeps does so until told to stop. */
export const stoppedClock: Clock = {
  now: () => 0,
  date: () => new Date(0),
  sleep: (_, signal) =>
    new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    }),
};

/** A folder with one program: a shell script. Gives the PATH that finds it. */
export function programs(name: string, script: string, folder = temporaryFolder()): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
  return `${folder}:${system}`;
}

export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'scangate-programs-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function reportOf(name: EngineName): string {
  return join(import.meta.dirname, 'reports', `${name}.json`);
}

export interface Run {
  readonly searchPath: string;
  readonly clock?: Clock;
  readonly offline?: boolean;
  readonly signal?: AbortSignal;
}

export async function runEngine(
  name: EngineName,
  files: Readonly<Record<string, string>>,
  run: Run,
  root = temporaryTree(files),
) {
  const signal = run.signal ?? new AbortController().signal;
  const checkout = await openCheckout(root, { exclude: [] }, signal);
  const logger = recordingLogger();
  const { clock = stoppedClock, offline = false, searchPath } = run;
  const own = await readSbom(checkout, signal);
  const part = await readWithEngine(name, own, checkout, { clock, offline, searchPath, logger }, signal);
  return { ...part, own, log: logger.lines };
}

/** The project that the reports are about. */
export const project = {
  'package.json':
    '{"name":"shop","version":"1.0.0","dependencies":{"debug":"4.3.4"},"devDependencies":{"lodash":"4.17.20"}}',
  'package-lock.json': JSON.stringify({
    name: 'shop',
    lockfileVersion: 3,
    packages: {
      '': { name: 'shop', dependencies: { debug: '4.3.4' }, devDependencies: { lodash: '4.17.20' } },
      'node_modules/debug': { version: '4.3.4', dependencies: { ms: '2.1.2' } },
      'node_modules/lodash': { version: '4.17.20', dev: true },
      'node_modules/ms': { version: '2.1.2' },
    },
  }),
};

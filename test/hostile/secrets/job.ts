import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import type { CancelSignal } from '../../../src/core/outcome.ts';
import type { Clock } from '../../../src/core/ports/clock.ts';
import type { Host } from '../../../src/job/host.ts';
import type { Canary } from './canaries.ts';

/** The variables that hold a secret wherever a job runs, with how it stands in them. */
const variables: readonly (readonly [name: string, write?: (secret: string) => string])[] = [
  ['SCANGATE_SOURCE_TOKEN'],
  ['SCANGATE_GITHUB_TOKEN'],
  ['RAFTER_API_KEY'],
  ['RAFTER_GITHUB_TOKEN'],
  ['MDSSC_API_KEY'],
  ['MDSSC_PASSWORD'],
  ['APPSECPLUS_TOKEN'],
  ['APPSECPLUS_CLIENT_SECRET'],
  ['SCANCODEIO_TOKEN'],
  ['SCANCODEIO_API_KEY'],
  ['ADVALIDATION_API_KEY'],
  ['GITHUB_TOKEN'],
  ['ACTIONS_RUNTIME_TOKEN'],
  ['ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
  ['GITLAB_TOKEN'],
  ['CI_JOB_TOKEN'],
  ['CI_REGISTRY_PASSWORD'],
  ['CI_DEPLOY_PASSWORD'],
  ['CI_DEPENDENCY_PROXY_PASSWORD'],
  ['CI_JOB_JWT_V2'],
  ['GH_TOKEN'],
  ['AZURE_DEVOPS_EXT_PAT'],
  ['AGENT_PROXYPASSWORD'],
  ['SYSTEM_ACCESSTOKEN'],
  ['HTTPS_PROXY', (secret) => `http://ci:${encodeURIComponent(secret)}@127.0.0.1:9`],
  ['http_proxy', (secret) => `http://${encodeURIComponent(secret)}@127.0.0.1:9`],
  [
    'CI_REPOSITORY_URL',
    (secret) => `https://gitlab-ci-token:${encodeURIComponent(secret)}@gitlab.example/a/b.git`,
  ],
];

/** Each secret in a variable of its own. */
export function environmentOf(canaries: readonly Canary[]): Record<string, string> {
  return Object.fromEntries(
    variables.flatMap(([name, write], index) => {
      const canary = canaries[index];
      return canary ? [[name, write ? write(canary.value) : canary.value]] : [];
    }),
  );
}

/** Time that passes so many times as fast, for code that waits for a real server. */
export function fastClock(times: number): Clock {
  const now = () => performance.now() * times;
  return {
    now,
    date: () => new Date(Date.UTC(2026, 4, 4) + now()),
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(resolve, ms / times);
        const leave = () => {
          clearTimeout(timer);
          reject(signal.reason);
        };
        if (signal.aborted) leave();
        else signal.addEventListener('abort', leave, { once: true });
      }),
  };
}

export interface TestHost extends Host {
  /** What was written to both outputs. */
  written(): { readonly stdout: string; readonly stderr: string };
  signal(name: CancelSignal): void;
}

/** A process that is none. */
export function testHost(
  argv: readonly string[],
  cwd: string,
  env: Record<string, string>,
  clock: Clock,
): TestHost {
  const texts = { stdout: '', stderr: '' };
  const listeners: ((signal: CancelSignal) => void)[] = [];
  const output = (name: keyof typeof texts) => ({
    write(text: string) {
      texts[name] += text;
    },
    isTTY: name === 'stderr',
    colour: false,
    columns: 100,
  });
  return {
    argv,
    env,
    cwd,
    runtime: { node: '24', platform: 'test' },
    stdout: output('stdout'),
    stderr: output('stderr'),
    clock,
    random: () => 0.5,
    collectGarbage: () => undefined,
    onSignal: (listener) => void listeners.push(listener),
    written: () => texts,
    signal: (name) => {
      for (const listener of listeners) listener(name);
    },
  };
}

export interface Room {
  readonly checkout: string;
  /** All files that lie about, in the checkout and among temporary files, with their names. */
  leavings(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** A checkout and a folder for temporary files, which everything in this process uses until it is closed. */
export async function openRoom(): Promise<Room> {
  const before = process.env.TMPDIR;
  const home = await mkdtemp(join(tmpdir(), 'scangate-secrets-'));
  const checkout = join(home, 'checkout');
  const temporary = join(home, 'tmp');
  await mkdir(checkout);
  await mkdir(temporary);
  await writeFile(join(checkout, 'package.json'), '{"name":"shop","version":"1.0.0"}');
  process.env.TMPDIR = temporary;
  return {
    checkout,
    async leavings() {
      const entries = await readdir(home, { recursive: true, withFileTypes: true });
      return Promise.all(
        entries
          .filter((entry) => entry.isFile())
          .map(
            async ({ parentPath, name }) => `${name}\n${readable(await readFile(join(parentPath, name)))}`,
          ),
      );
    },
    async close() {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** The bytes of a file, and of a PDF what is packed in it. */
function readable(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  if (!text.startsWith('%PDF-')) return text;
  const packed = text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g);
  return [text, ...[...packed].map(([, stream = '']) => inflated(Buffer.from(stream, 'latin1')))].join('\n');
}

function inflated(bytes: Buffer): string {
  try {
    return inflateSync(bytes).toString('latin1');
  } catch {
    return '';
  }
}

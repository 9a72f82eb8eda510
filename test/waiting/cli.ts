import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type FaultServer, startFaultServer } from '../fault-server/fault-server.ts';
import { createScanService, type ScanService, type ServiceOptions } from './scan-service.ts';

export interface RemoteService extends ScanService {
  readonly server: FaultServer;
  close(): Promise<void>;
}

/** The service in real time, for processes of their own. */
export async function startService(options: Partial<ServiceOptions> = {}): Promise<RemoteService> {
  const now = () => performance.now();
  const service = createScanService({ now, lengthMs: 1_000, findings: [], ...options });
  const server = await startFaultServer({ otherwise: service.front });
  return Object.assign(service, { server, close: () => server.close() });
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RemoteCli {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Starts the command line with the service as its backend; it does not outlive the test. */
export function startCli(
  { server }: RemoteService,
  args: readonly string[],
  cwd: string,
  options: { readonly can?: readonly ('find' | 'cancel')[]; readonly env?: NodeJS.ProcessEnv } = {},
): RemoteCli {
  const { can = ['find', 'cancel'], env = {} } = options;
  const abilities = (['find', 'cancel'] as const).map((ability) => (can.includes(ability) ? ability : '-'));
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'child.ts'), server.url.href, ...abilities, ...args],
    { cwd, env: { PATH: process.env.PATH ?? '', HOME: cwd, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, ...output }));
  });
  return { child, ended };
}

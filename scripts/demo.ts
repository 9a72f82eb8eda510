/**
 * The whole job against a stand-in of a vendor: `npm run demo -- rafter`. Starts the emulator, scans this repository
 * with it as a CI would, breaks the gate, and leaves the reports to open. `npm run demo` names the backends.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { emulatedBackends } from '../src/emulators/index.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const program = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));
const [wanted] = process.argv.slice(2);
const backend = emulatedBackends.find((id) => id === wanted);

if (backend) process.exitCode = await demonstrate(backend);
else {
  console.error(`Usage: npm run demo -- <backend>. Possible: ${emulatedBackends.join(', ')}.`);
  process.exitCode = 3;
}

async function demonstrate(id: string): Promise<number> {
  const emulator = spawn(process.execPath, [program, 'emulate', id, '--port', '0', '--duration', '4s'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const { url, credential, options } = JSON.parse(await firstLine(emulator));
    const reportDir = `scangate-demo/${id}`;
    const scan = ['--backend', id, '--base-url', url, '--options', JSON.stringify(options)];
    console.log(`The emulator of ${id} listens at ${url}. Now the scan:\n`);
    const code = await run(['scan', '.', ...scan, '--report-dir', reportDir], credential);
    const meaning = code === 1 ? 'the gate is broken, so a CI job would fail here' : 'not what was expected';
    console.log(`\nThe scan ended with exit code ${code}: ${meaning}. The reports are in ${reportDir}.`);
    return code === 1 ? 0 : 2;
  } finally {
    emulator.kill('SIGTERM');
  }
}

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  if (stdout) for await (const line of createInterface({ input: stdout })) return line;
  throw new Error('the emulator ended before it said where it listens');
}

function run(args: readonly string[], apiKey: string): Promise<number> {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: root,
    env: { ...process.env, SCANGATE_API_KEY: apiKey },
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 2));
  });
}

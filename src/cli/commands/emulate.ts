import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import type { Command } from 'commander';
import { parseValue } from '../../config/parse-value.ts';
import { describeError, InputError, type Problem } from '../../core/errors.ts';
import { nearest } from '../../core/nearest.ts';
import type { EmulatedBackend, EmulatorModule, Scenario } from '../../emulators/emulator.ts';
import { emulatedBackends, loadEmulator } from '../../emulators/index.ts';
import { commonBehaviours } from '../../emulators/kit/faults.ts';
import { serve } from '../../emulators/kit/serve.ts';
import type { Host } from '../../job/host.ts';

interface Flags {
  readonly port: string;
  readonly scenario: string;
  readonly duration: string;
  readonly play?: string;
  readonly requestLog?: string;
  readonly list?: boolean;
}

/**
 * `scangate emulate <backend>`: a stand-in of the vendor's server on loopback. Prints one line of JSON (`url`,
 * `credential`, `options` and what else it can play), then serves until it is stopped.
 */
export async function emulateCommand(host: Host, command: Command): Promise<number> {
  const [named = ''] = command.args;
  const backend = backendNamed(named);
  const module = await loadEmulator(backend);
  const flags = command.opts<Flags>();
  if (flags.list) return list(host, module);
  const { scenario, durationMs, play, port, requestLog } = readFlags(module, backend, flags);
  const log = requestLog === undefined ? undefined : await openLog(requestLog);
  const stopped = new Promise<void>((resolve) => host.onSignal(() => resolve()));
  const running = await serve(
    module,
    { scenario, durationMs, play, clock: host.clock },
    {
      port,
      onRequest: (request) => log?.write(`${JSON.stringify({ date: host.clock.date(), ...request })}\n`),
    },
  ).catch((thrown: unknown) => {
    throw new InputError([
      {
        input: '--port',
        message: `'${port}' cannot be used: ${describeError(thrown)}`,
        hint: 'Give another, or 0 for any that is free.',
      },
    ]);
  });
  const { url, credential, options, otherCredentials } = running;
  host.stdout.write(
    `${JSON.stringify({ backend, url, credential, options, ...(otherCredentials ? { otherCredentials } : {}) })}\n`,
  );
  await stopped;
  await running.close();
  await new Promise((resolve) => (log ? log.end(resolve) : resolve(undefined)));
  return 0;
}

/** What it can play, a line each. */
function list(host: Host, { scenarios, behaviours }: EmulatorModule): number {
  host.stdout.write(`--scenario: ${scenarios.join(', ')}\n\n--play:\n`);
  const all = Object.entries({ ...behaviours, ...commonBehaviours });
  const width = Math.max(...all.map(([name]) => name.length));
  for (const [name, sentence] of all) host.stdout.write(`  ${name.padEnd(width)}  ${sentence}\n`);
  return 0;
}

async function openLog(path: string): Promise<WriteStream> {
  const stream = createWriteStream(path, { flags: 'a' });
  try {
    await once(stream, 'open');
  } catch (thrown) {
    const hint = 'Give another path, or leave it out.';
    throw new InputError([
      { input: '--request-log', message: `'${path}' cannot be written: ${describeError(thrown)}`, hint },
    ]);
  }
  return stream;
}

function backendNamed(named: string): EmulatedBackend {
  const found = emulatedBackends.find((id) => id === named.toLowerCase());
  if (found) return found;
  const near = nearest(named, emulatedBackends);
  const possible = `Possible: ${emulatedBackends.join(', ')}.`;
  const message = named === 'local' ? "'local' needs no server" : `'${named}' has no emulator`;
  throw new InputError([
    { input: 'backend', message, hint: near ? `Did you mean '${near}'? ${possible}` : possible },
  ]);
}

function readFlags(module: EmulatorModule, backend: EmulatedBackend, flags: Flags) {
  const problems: Problem[] = [];
  const read = (input: string, kind: Parameters<typeof parseValue>[0], raw: unknown): unknown => {
    const parsed = parseValue(kind, raw, { cwd: '.', confined: false });
    if ('value' in parsed) return parsed.value;
    problems.push(...parsed.refusals.map((refusal) => ({ input, ...refusal })));
    return undefined;
  };
  const behaviours = [...Object.keys(module.behaviours), ...Object.keys(commonBehaviours)];
  const scenario = read('--scenario', { kind: 'choice', values: module.scenarios }, flags.scenario);
  const durationMs =
    flags.duration === '0s' ? 0 : read('--duration', { kind: 'duration', example: '3s' }, flags.duration);
  const port = read('--port', { kind: 'number', example: '0', least: 0, most: 65_535 }, flags.port);
  const play = flags.play ? read('--play', { kind: 'list', values: behaviours }, flags.play) : [];
  if (problems.length > 0)
    throw new InputError(problems.map((problem) => ({ ...problem, hint: hintOf(problem, backend) })));
  return {
    scenario: scenario as Scenario,
    durationMs: durationMs as number,
    port: port as number,
    play: new Set(play as readonly string[]),
    requestLog: flags.requestLog,
  };
}

function hintOf({ hint = '' }: Problem, backend: EmulatedBackend): string {
  return `${hint} 'scangate emulate ${backend} --list' says what each does.`.trim();
}

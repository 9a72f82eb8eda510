import type { Command } from 'commander';
import type { Settings } from '../config/inputs.ts';
import type { Loaded, SettingsCheck } from '../config/load.ts';
import { flagSource, type InputSource } from '../config/sources.ts';
import { createRedactor, type Redactor } from '../core/redact.ts';
import type { Ci } from '../job/ci.ts';
import type { Host } from '../job/host.ts';
import { jobOf } from '../job/job.ts';
import type { Place } from '../job/order.ts';
import { jobPlace } from '../job/place.ts';
import { registerSecrets } from '../job/secrets.ts';
import { loadInputs } from '../job/settings.ts';
import { placeOf } from '../job/target.ts';
import { createTerminalLogger, type Verbosity } from '../platforms/terminal/logger.ts';
import { type CommandLine, readCommandLine } from './flags.ts';
import { openCi } from './open-ci.ts';

/** What every command starts with. */
export interface Session {
  readonly host: Host;
  readonly commandLine: CommandLine;
  readonly json: boolean;
  readonly verbosity: Verbosity;
  readonly redactor: Redactor;
  readonly logger: ReturnType<typeof createTerminalLogger>;
  /** The CI whose job the command is; absent on a terminal. */
  readonly ci?: Ci;
}

/** Reads the command line of `command`, which takes `operandCount` arguments. */
export async function openSession(host: Host, command: Command, operandCount: number): Promise<Session> {
  const commandLine = readCommandLine(command, operandCount);
  const { json, quiet, verbose } = command.opts<{ json?: boolean; quiet?: boolean; verbose?: boolean }>();
  const verbosity: Verbosity = verbose ? 'verbose' : quiet ? 'quiet' : 'normal';
  const log = { output: host.stderr, verbosity: json && !verbose ? ('quiet' as const) : verbosity };
  const ci = await openCi(host, commandLine.flags.get('platform'), log);
  const redactor = ci?.redactor ?? createRedactor();
  registerSecrets(redactor, host.env);
  return {
    host,
    commandLine,
    json: json === true,
    verbosity,
    redactor,
    logger: ci?.logger ?? createTerminalLogger(log.output, redactor, log.verbosity),
    ...(ci ? { ci } : {}),
  };
}

/** What stands on the command line; `path` is the operand when the command takes one. */
export function commandLineSource({ commandLine }: Session, path: string | undefined): InputSource {
  const flags = new Map(commandLine.flags);
  if (path !== undefined) flags.set('path', path);
  return { ...flagSource(flags), problems: commandLine.problems };
}

/** Resolves the inputs of a session. */
export async function loadSessionSettings(
  session: Session,
  path: string | undefined,
  check: SettingsCheck,
): Promise<Loaded> {
  const { host, ci } = session;
  const { inputs = [], names = {}, fromFork = false, id: platform = 'cli' } = ci ?? {};
  const sources = [commandLineSource(session, path), ...inputs];
  return loadInputs(host, { sources, names, fromFork, platform }, check);
}

/** What a command is about: in a CI the code that the job is for. */
export function sessionPlace({ host, ci }: Session, settings: Settings): Promise<Place> {
  return ci ? jobPlace(host, ci, settings) : placeOf(settings, jobOf(host.env, host.clock.date()), host.cwd);
}

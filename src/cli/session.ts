import type { Command } from 'commander';
import { vendorEnvironment } from '../backends/vendor-environment.ts';
import { type Loaded, loadSettings, type SettingsCheck } from '../config/load.ts';
import { environmentSource, flagSource, foreignEnvironmentSource } from '../config/sources.ts';
import { createRedactor, type Redactor } from '../core/redact.ts';
import type { Host } from '../job/host.ts';
import { registerSecrets } from '../job/secrets.ts';
import { createTerminalLogger, type Verbosity } from '../platforms/terminal/logger.ts';
import { type CommandLine, readCommandLine } from './flags.ts';

/** What every command starts with. */
export interface Session {
  readonly host: Host;
  readonly commandLine: CommandLine;
  readonly json: boolean;
  readonly verbosity: Verbosity;
  readonly redactor: Redactor;
  readonly logger: ReturnType<typeof createTerminalLogger>;
}

/** Reads the command line of `command`, which takes `operandCount` arguments. */
export function openSession(host: Host, command: Command, operandCount: number): Session {
  const commandLine = readCommandLine(command, operandCount);
  const { json, quiet, verbose } = command.opts<{ json?: boolean; quiet?: boolean; verbose?: boolean }>();
  const verbosity: Verbosity = verbose ? 'verbose' : quiet ? 'quiet' : 'normal';
  const redactor = createRedactor();
  registerSecrets(redactor, host.env);
  return {
    host,
    commandLine,
    json: json === true,
    verbosity,
    redactor,
    logger: createTerminalLogger(host.stderr, redactor, json && !verbose ? 'quiet' : verbosity),
  };
}

/** Resolves the inputs of a session; `path` is the operand when the command takes one. */
export async function loadSessionSettings(
  { host, commandLine }: Session,
  path: string | undefined,
  check: SettingsCheck,
): Promise<Loaded> {
  const flags = new Map(commandLine.flags);
  if (path !== undefined) flags.set('path', path);
  const source = { ...flagSource(flags), problems: commandLine.problems };
  return loadSettings([source, environmentSource(host.env)], host.cwd, check, (backend) => [
    foreignEnvironmentSource(host.env, vendorEnvironment[backend]),
  ]);
}

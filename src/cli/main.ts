import { type Command, CommanderError } from 'commander';
import { type LoadBackend, loadBackend as loadKnownBackend } from '../backends/index.ts';
import { toScangateError } from '../core/errors.ts';
import { message } from '../core/text.ts';
import type { Host } from '../job/host.ts';
import { type Actions, buildProgram } from './program.ts';
import { reportError, reportUsageError } from './report-error.ts';

/** Runs the command line of a process and resolves to its exit code. */
export async function runCli(host: Host, loadBackend: LoadBackend = loadKnownBackend): Promise<number> {
  let exitCode = 0;
  const program = buildProgram(actionsFor(host, loadBackend), (code) => {
    exitCode = code;
  });
  prepare(program, host);
  try {
    if (wantsCompletion(host.argv)) await addCompletion(program, host.argv[0] === 'complete');
    await program.parseAsync([...host.argv], { from: 'user' });
    return exitCode;
  } catch (thrown) {
    if (!(thrown instanceof CommanderError)) return reportError(host, toScangateError(thrown));
    return thrown.exitCode === 0 ? 0 : reportUsageError(host, thrown);
  }
}

/** Each command loads when it runs. */
function actionsFor(host: Host, loadBackend: LoadBackend): Actions {
  return {
    scan: async (command) => (await import('./commands/scan.ts')).scanCommand(host, command, loadBackend),
    cancel: async (command) =>
      (await import('./commands/cancel.ts')).cancelCommand(host, command, loadBackend),
    config: async (command) =>
      (await import('./commands/config.ts')).configCommand(host, command, loadBackend),
    gate: async (command) => (await import('./commands/gate.ts')).gateCommand(host, command),
    report: async (command) => (await import('./commands/report.ts')).reportCommand(host, command),
    'db build': async (command) => (await import('./commands/db.ts')).dbBuildCommand(host, command),
    'db info': async (command) => (await import('./commands/db.ts')).dbInfoCommand(host, command),
    emulate: async (command) => (await import('./commands/emulate.ts')).emulateCommand(host, command),
    version: async (command) => (await import('./commands/version.ts')).versionCommand(host, command),
  };
}

function prepare(command: Command, host: Host): void {
  command.exitOverride().configureOutput({
    writeOut: (text) => host.stdout.write(text),
    // It quotes what stands on the command line, where a branch may have given a name.
    writeErr: (text) => host.stderr.write(text.split('\n').map(cleaned).join('\n')),
  });
  for (const below of command.commands) prepare(below, host);
}

function cleaned(row: string): string {
  return message(row).toString();
}

/** The completion of a shell is a library of its own, loaded for its two commands and for the help that lists them. */
function wantsCompletion([first]: readonly string[]): boolean {
  return first === undefined || ['completion', 'complete', 'help', '--help', '-h'].includes(first);
}

async function addCompletion(program: Command, asked: boolean): Promise<void> {
  const { default: tab } = await import('@bomb.sh/tab/commander');
  // What follows the bare name of the program may be a flag of its default command.
  const scan = program.commands.find((command) => command.name() === 'scan');
  for (const option of asked ? (scan?.options ?? []) : []) if (!option.hidden) program.addOption(option);
  tab(program, { completionCommandName: 'completion' });
}

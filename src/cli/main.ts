import { type Command, CommanderError } from 'commander';
import { type LoadBackend, loadBackend as loadKnownBackend } from '../backends/index.ts';
import { describeProblem, InputError, type ScangateError, toScangateError } from '../core/errors.ts';
import { outcomes } from '../core/outcome.ts';
import { createRedactor } from '../core/redact.ts';
import { message } from '../core/text.ts';
import { createTerminalLogger } from '../platforms/terminal/logger.ts';
import type { Host } from './host.ts';
import { type Actions, buildProgram } from './program.ts';
import { registerSecrets } from './secrets.ts';

/** Runs the command line of a process and resolves to its exit code. */
export async function runCli(host: Host, loadBackend: LoadBackend = loadKnownBackend): Promise<number> {
  let exitCode = 0;
  const program = buildProgram(actionsFor(host, loadBackend), (code) => {
    exitCode = code;
  });
  prepare(program, host);
  try {
    if (wantsCompletion(host.argv))
      (await import('@bomb.sh/tab/commander')).default(program, { completionCommandName: 'completion' });
    await program.parseAsync([...host.argv], { from: 'user' });
    return exitCode;
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : outcomes.misconfigured.exitCode;
    return report(host, toScangateError(thrown));
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
    version: async (command) => (await import('./commands/version.ts')).versionCommand(host, command),
  };
}

function prepare(program: Command, host: Host): void {
  for (const command of [program, ...program.commands])
    command.exitOverride().configureOutput({
      writeOut: (text) => host.stdout.write(text),
      writeErr: (text) => host.stderr.write(text),
    });
}

/** The completion of a shell is a library of its own, loaded for its two commands and for the help that lists them. */
function wantsCompletion([first]: readonly string[]): boolean {
  return first === undefined || ['completion', 'complete', 'help', '--help', '-h'].includes(first);
}

/** Says what went wrong before a scan could be started; with `--json` for a machine as well. */
function report(host: Host, error: ScangateError): number {
  const redactor = createRedactor();
  registerSecrets(redactor, host.env);
  const logger = createTerminalLogger(host.stderr, redactor, 'normal');
  const { exitCode } = outcomes[error.outcome];
  if (error instanceof InputError) {
    for (const problem of error.problems) logger.error(message(describeProblem(problem)));
  } else {
    logger.error(message(error.message));
    if (error.hint) logger.info(message(error.hint));
  }
  if (host.argv.includes('--json')) {
    const { code, message: text, hint } = error;
    const problems = error instanceof InputError ? error.problems : undefined;
    const failure = { code, message: text, hint, problems };
    host.stdout.write(
      `${redactor.redact(JSON.stringify({ outcome: error.outcome, exitCode, failure }, undefined, 2))}\n`,
    );
  }
  return exitCode;
}

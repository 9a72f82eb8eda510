import type { CommanderError } from 'commander';
import { Cancellation } from '../core/cancellation.ts';
import { describeProblem, InputError, type ScangateError } from '../core/errors.ts';
import { outcomes, signalExitCodes } from '../core/outcome.ts';
import { createRedactor, type Redactor } from '../core/redact.ts';
import { message } from '../core/text.ts';
import type { Host } from '../job/host.ts';
import { registerSecrets } from '../job/secrets.ts';
import { createTerminalLogger } from '../platforms/terminal/logger.ts';
import { printJson } from './print-json.ts';

/** Says what went wrong before a scan could be started, and gives its exit code. With `--json` for a machine as well. */
export function reportError(host: Host, error: ScangateError): number {
  const redactor = secretsOf(host);
  const verbose = host.argv.some((argument) => argument === '-v' || argument === '--verbose');
  const logger = createTerminalLogger(host.stderr, redactor, verbose ? 'verbose' : 'normal');
  const problems = error instanceof InputError ? error.problems : undefined;
  for (const problem of problems ?? []) logger.error(message(describeProblem(problem)));
  if (!problems) logger.error(message(error.message));
  if (!problems && error.hint) logger.info(message(error.hint));
  for (const row of error.trace) logger.debug(message(row));
  return failWith(host, redactor, error);
}

/** What the argument parser has already said on standard error. */
export function reportUsageError(host: Host, error: CommanderError): number {
  const text = error.message.replace(/^error: /, '');
  return failWith(host, secretsOf(host), new InputError([{ input: 'command line', message: text }]));
}

function secretsOf(host: Host): Redactor {
  const redactor = createRedactor();
  registerSecrets(redactor, host.env);
  return redactor;
}

function failWith(host: Host, redactor: Redactor, error: ScangateError): number {
  const { code, outcome, message: text, hint } = error;
  const exitCode = error instanceof Cancellation ? signalExitCodes[error.signal] : outcomes[outcome].exitCode;
  const problems = error instanceof InputError ? error.problems : undefined;
  if (host.argv.includes('--json'))
    printJson(host, redactor, { outcome, exitCode, failure: { code, message: text, hint, problems } });
  return exitCode;
}

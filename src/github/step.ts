import type { Logger } from '../core/ports/logger.ts';
import type { Redactor } from '../core/redact.ts';
import type { Host } from '../job/host.ts';
import { registerSecrets } from '../job/secrets.ts';
import { type CommandFiles, commandFiles } from '../platforms/github/command-files.ts';
import { type Commands, createCommands } from '../platforms/github/commands.ts';
import { type GitHubContext, readGitHubContext } from '../platforms/github/context.ts';
import { createGitHubLogger } from '../platforms/github/logger.ts';
import { createMaskingRedactor } from '../platforms/github/masking.ts';

/** What every step of the action starts with. */
export interface Step {
  readonly host: Host;
  readonly context: GitHubContext;
  readonly commands: Commands;
  readonly logger: Logger;
  readonly redactor: Redactor;
  readonly files: CommandFiles;
}

/** Hides every secret first, before anything can be written. */
export async function openStep(host: Host): Promise<Step> {
  const redactor = createMaskingRedactor(host.stdout);
  registerSecrets(redactor, host.env);
  const commands = createCommands(host.stdout, redactor);
  return {
    host,
    context: await readGitHubContext(host.env),
    commands,
    logger: createGitHubLogger(commands),
    redactor,
    files: commandFiles(host.env, redactor),
  };
}

import { createRedactor } from '../core/redact.ts';
import { message } from '../core/text.ts';
import { registerSecrets } from '../job/secrets.ts';

/** What an error that nobody foresaw says: one line that nothing reads as a command, without the secrets of the job. */
export function crashMessage(thrown: unknown, env: Readonly<Record<string, string | undefined>>): string {
  const redactor = createRedactor();
  registerSecrets(redactor, env);
  // Before it is cleaned as well: there is no telling how cleaning changes what a secret is a part of.
  return redactor.redact(message(redactor.redact(wordsOf(thrown))).toString());
}

/** Anything can be thrown, also what cannot be made a text. */
function wordsOf(thrown: unknown): string {
  try {
    return String(thrown instanceof Error ? thrown.message : thrown);
  } catch {
    return 'unexpected error';
  }
}

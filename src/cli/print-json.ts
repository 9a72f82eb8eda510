import { logSafeJson } from '../core/json-text.ts';
import type { Redactor } from '../core/redact.ts';
import type { Host } from '../job/host.ts';

/** Prints a value for machines: secrets redacted within its strings, and nothing in it that a CI reads as a command. */
export function printJson(host: Host, redactor: Redactor, value: unknown): void {
  const clean = (_: string, part: unknown) => (typeof part === 'string' ? redactor.redact(part) : part);
  host.stdout.write(`${logSafeJson(JSON.stringify(value, clean, 2))}\n`);
}

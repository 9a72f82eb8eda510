import type { Platform } from '../core/ports/platform.ts';
import { createTerminalPlatform } from '../platforms/terminal/index.ts';
import type { Session } from './session.ts';

/** Where a command shows its result: for a person, or as JSON for a machine. */
export function createOutput(session: Session, place: string): Platform {
  const { host, redactor, logger, verbosity, ci } = session;
  const { colour, isTTY, columns } = host.stdout;
  const output = {
    write: (text: string) => host.stdout.write(text),
    isTTY,
    columns,
    colour: ci?.colour ?? colour,
  };
  if (!session.json) return createTerminalPlatform({ output, redactor, verbosity, place, logger });
  return {
    id: 'json',
    async publish(result) {
      const [{ renderJson }, { redactResult }] = await Promise.all([
        import('../reports/json/render.ts'),
        import('../reports/redact-result.ts'),
      ]);
      for (const piece of renderJson(redactResult(result, redactor))) host.stdout.write(piece);
    },
  };
}

import { templateInputSource } from '../config/sources.ts';
import { createRedactor } from '../core/redact.ts';
import type { Ci, CiLog } from '../job/ci.ts';
import type { Host } from '../job/host.ts';
import { createTerminalLogger } from '../platforms/terminal/logger.ts';

/** A job of GitLab. */
export async function openGitLab({ env }: Host, { output, verbosity }: CiLog): Promise<Ci> {
  const redactor = createRedactor();
  return {
    id: 'gitlab',
    code: {},
    standsFor: () => false,
    fromFork: false,
    inputs: [templateInputSource(env)],
    names: {},
    redactor,
    logger: createTerminalLogger(output, redactor, verbosity),
    async publish() {},
  };
}

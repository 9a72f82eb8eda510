import { createRedactor, type Redactor } from '../../core/redact.ts';
import { formsToHide } from '../../core/secret-forms.ts';
import type { StepOutput } from './commands.ts';
import { escapeFor } from './escape.ts';

/**
 * A redactor that also makes the agent hide each secret, and every form of it, in whatever any later step writes. A
 * secret has to be added before anything that knows it may write.
 */
export function createMaskingRedactor(output: StepOutput): Redactor {
  const redactor = createRedactor();
  // An agent that leaves `%AZP25` as it is hides a secret as it was before, too (`TaskCommandExtension.cs`, AddSecret).
  const escaped = escapeFor({});
  const masked = new Set<string>();
  return {
    add(secret) {
      for (const form of formsToHide(secret).difference(masked)) {
        masked.add(form);
        output.write(`##vso[task.setsecret]${escaped.data(form)}\n`);
      }
      redactor.add(secret);
    },
    redact: (text) => redactor.redact(text),
  };
}

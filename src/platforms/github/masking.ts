import { createRedactor, type Redactor } from '../../core/redact.ts';
import { formsToHide } from '../../core/secret-forms.ts';
import { escapeData, type StepOutput } from './commands.ts';

/**
 * A redactor that also makes the runner hide each secret, and every form of it, in whatever any later step writes. A
 * secret has to be added before anything that knows it may write.
 */
export function createMaskingRedactor(output: StepOutput): Redactor {
  const redactor = createRedactor();
  const masked = new Set<string>();
  return {
    add(secret) {
      for (const form of formsToHide(secret).difference(masked)) {
        masked.add(form);
        output.write(`::add-mask::${escapeData(form)}\n`);
      }
      redactor.add(secret);
    },
    redact: (text) => redactor.redact(text),
  };
}

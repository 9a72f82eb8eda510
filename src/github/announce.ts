import { describeProblem } from '../core/errors.ts';
import { explain } from '../core/explain.ts';
import type { ScanResult } from '../core/model/result.ts';
import { line, message } from '../core/text.ts';
import type { Step } from './step.ts';

/** Says why a step turns red: one annotation for each wrong input, else one with the outcome and what decided. */
export function announce({ commands, logger }: Pick<Step, 'commands' | 'logger'>, result: ScanResult): void {
  const problems = result.failure?.problems ?? [];
  for (const problem of problems) logger.error(message(describeProblem(problem)));
  if (problems.length > 0) return;
  const { headline, reasons, next } = explain(result);
  commands.annotate({
    level: 'error',
    title: line`Scangate: ${headline}`,
    text: [...reasons, ...next.slice(0, 1)].map((sentence) => line`${sentence}`),
  });
}

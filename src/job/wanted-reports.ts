import type { BackendModule } from '../backends/backend-module.ts';
import type { ReportKind } from '../core/model/report.ts';

/** The reports to write, and what to say about those that were asked for and are not. */
export interface WantedReports {
  readonly kinds: readonly ReportKind[];
  readonly notices: readonly string[];
}

/** Leaves out what makes no sense for what the backend scans. */
export function wantedReports(
  asked: readonly ReportKind[],
  { senseless }: Pick<BackendModule, 'senseless'>,
): WantedReports {
  const without = asked.filter((kind) => senseless?.kinds.includes(kind));
  if (!senseless || without.length === 0) return { kinds: asked, notices: [] };
  return {
    kinds: asked.filter((kind) => !without.includes(kind)),
    notices: [`No report of kind ${without.join(', ')} is written: ${senseless.reason.replace(/\.$/, '')}.`],
  };
}

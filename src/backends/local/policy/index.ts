import type { Check } from '../../../core/model/check.ts';
import type { Finding } from '../../../core/model/finding.ts';
import { counted } from '../../../core/words.ts';
import type { Checkout } from '../checkout/checkout.ts';
import { describeExcluded } from '../checkout/excluded.ts';
import { complianceCheck } from '../checks.ts';
import type { LookAtLockfile } from '../sbom/read-sbom.ts';
import { createCollector } from './collect.ts';
import { checkLockfile } from './lockfiles/check-lockfile.ts';
import type { PolicyRuleId } from './rules.ts';
import { checkWorkflows } from './workflows/check-workflows.ts';

export interface PolicyResult {
  readonly check: Check;
  readonly findings: readonly Finding[];
}

/** The policy of one scan: lockfiles are shown to it while they are read, so that none is read twice. */
export interface Policy {
  readonly look: LookAtLockfile;
  /** Once all lockfiles were read; `inventory` tells whether they could be. */
  finish(checkout: Checkout, inventory: Check, signal: AbortSignal): Promise<PolicyResult>;
}

/** They name what is used, but lock nothing. */
const noLockfiles: ReadonlySet<string> = new Set(['github-actions', 'dockerfile']);

/** `off` are the rules that nobody wants. */
export function createPolicy(off: readonly PolicyRuleId[]): Policy {
  const collector = createCollector(new Set(off));
  let lockfiles = 0;
  const failures: unknown[] = [];
  return {
    look(lockfile, graph, format) {
      if (noLockfiles.has(format)) return;
      try {
        checkLockfile(lockfile, graph, format, collector);
        lockfiles += 1;
      } catch (thrown) {
        failures.push(thrown);
      }
    },
    async finish(checkout, inventory, signal) {
      if (failures.length > 0) throw failures[0];
      const { workflows, reasons } = await checkWorkflows(checkout, collector, signal);
      const all = [
        ...(inventory.state === 'complete'
          ? []
          : ['only what could be read was looked at: the SBOM is not complete']),
        ...reasons,
        ...collector.reasons,
      ];
      const rulesOff = off.length === 0 ? '' : `; ${counted(off.length, 'rule')} off`;
      return {
        findings: collector.findings(),
        check: {
          ...complianceCheck,
          state: all.length === 0 ? 'complete' : 'incomplete',
          reasons: all,
          scope: `${counted(lockfiles, 'lockfile')} and ${counted(workflows, 'workflow')}${rulesOff}${describeExcluded(checkout.excluded)}`,
        },
      };
    },
  };
}

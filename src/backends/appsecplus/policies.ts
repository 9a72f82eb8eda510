import { describeError } from '../../core/errors.ts';
import type { Finding } from '../../core/model/finding.ts';
import { parseSeverity, rank } from '../../core/model/severity.ts';
import { counted } from '../../core/words.ts';
import type { Client } from './client.ts';
import type { Policy } from './schema.ts';

/** What the block policies of AppSec+ say about the findings; that they cannot be read spoils nothing else. */
export async function policyNotices(
  client: Pick<Client, 'policies'>,
  applicationId: string,
  findings: readonly Finding[],
  signal: AbortSignal,
): Promise<readonly string[]> {
  try {
    const { entries, gap } = await client.policies(signal);
    const broken = brokenPolicies(entries, applicationId, findings);
    return gap === undefined ? broken : [...broken, `Of the list of policies, ${gap}.`];
  } catch (thrown) {
    signal.throwIfAborted();
    return [`The policies of AppSec+ cannot be read: ${describeError(thrown)}.`];
  }
}

/** A sentence for each block policy of the application that the findings break. */
export function brokenPolicies(
  policies: readonly Policy[],
  applicationId: string,
  findings: readonly Finding[],
): readonly string[] {
  return policies
    .filter(({ action }) => action.trim().toLowerCase() === 'block')
    .filter(({ conditions: { applicationIds = [] } }) =>
      applicationIds.length === 0 ? true : applicationIds.includes(applicationId),
    )
    .flatMap(({ id, name = id ?? 'without a name', conditions }) => {
      const threshold = parseSeverity(conditions.vulnerabilitySeverity);
      if (threshold === 'unknown')
        return [`Block policy '${name}' of AppSec+ has no severity that can be read.`];
      const count = findings.filter(
        ({ severity }) => severity !== 'unknown' && rank(severity) >= rank(threshold),
      ).length;
      if (count === 0) return [];
      const what = `${counted(count, 'finding')} of ${threshold}${threshold === 'critical' ? '' : ' or above'}`;
      return [`Block policy '${name}' of AppSec+ is broken by ${what}; fail-on decides, not the policy.`];
    });
}

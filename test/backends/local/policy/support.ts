import { createPolicy } from '../../../../src/backends/local/policy/index.ts';
import type { PolicyRuleId } from '../../../../src/backends/local/policy/rules.ts';
import { readSbom } from '../../../../src/backends/local/sbom/read-sbom.ts';
import { memoryCheckout } from '../checkout/memory-checkout.ts';

const never = new AbortController().signal;

/** What the policy says about a checkout with these files. */
export async function policyOn(files: Readonly<Record<string, string>>, off: readonly PolicyRuleId[] = []) {
  const checkout = memoryCheckout(files);
  const policy = createPolicy(off);
  const { check } = await readSbom(checkout, never, policy.look);
  return policy.finish(checkout, check, never);
}

/** Rule, title and place of each finding, without the rules left out. */
export async function breaches(
  files: Readonly<Record<string, string>>,
  ...except: readonly PolicyRuleId[]
): Promise<readonly string[]> {
  const { findings } = await policyOn(files, except);
  return findings.map(
    ({ ruleId, title, locations }) =>
      `${ruleId}: ${title} (${locations.map(({ path, startLine = '-' }) => `${path}:${startLine}`).join(', ')})`,
  );
}

export const integrity = `sha512-${Buffer.alloc(64).toString('base64')}`;

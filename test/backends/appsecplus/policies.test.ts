import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/backends/appsecplus/normalise.ts';
import { brokenPolicies } from '../../../src/backends/appsecplus/policies.ts';
import { policySchema } from '../../../src/backends/appsecplus/schema.ts';
import { answering, appsecplus, documented } from './appsecplus.ts';

const policy = (given: object) =>
  policySchema.parse({
    id: 'policy-1',
    name: 'Strict',
    action: 'block',
    conditions: { applicationIds: ['app-1'], vulnerabilitySeverity: 'high' },
    ...given,
  });
const findings = normalise(
  ['high', 'medium', 'strange'].map((severity) => ({ ...documented, severity })),
  'sast',
  'app-1',
);
const said = (given: object) => brokenPolicies([policy(given)], 'app-1', findings);

describe('a block policy', () => {
  it('that the findings break is named', () => {
    expect(said({})).toEqual([
      "Block policy 'Strict' of AppSec+ is broken by 1 finding of high or above; fail-on decides, not the policy.",
    ]);
    expect(said({ conditions: { applicationIds: ['app-1'], vulnerabilitySeverity: 'low' } })).toEqual([
      "Block policy 'Strict' of AppSec+ is broken by 2 findings of low or above; fail-on decides, not the policy.",
    ]);
  });

  it.each([
    ['another severity', { conditions: { applicationIds: ['app-1'], vulnerabilitySeverity: 'critical' } }],
    ['another application', { conditions: { applicationIds: ['app-2'], vulnerabilitySeverity: 'low' } }],
    ['an action that blocks nothing', { action: 'monitor' }],
  ])('is not broken where it is of %s', (_, given) => {
    expect(said(given)).toEqual([]);
  });

  it('is for every application where it names none', () => {
    expect(said({ conditions: { vulnerabilitySeverity: 'high' } })).toHaveLength(1);
  });

  it('is named where its severity cannot be read', () => {
    expect(said({ name: undefined, conditions: { vulnerabilitySeverity: 'severe' } })).toEqual([
      "Block policy 'policy-1' of AppSec+ has no severity that can be read.",
    ]);
    expect(said({ conditions: 7 })).toHaveLength(1);
  });
});

describe('use-policies', () => {
  const options = { 'use-policies': true };
  const broken =
    "Block policy 'Block Critical Vulnerabilities' of AppSec+ is broken by 1 finding of critical; fail-on decides, not the policy.";

  it('names a broken policy and leaves the gate as it is', async () => {
    const { run } = await appsecplus({ options });
    const { result } = await run({ failOn: 'none' });
    expect(result.outcome).toBe('passed');
    expect(result.notices).toContain(broken);
  });

  it('says nothing about a clean scan', async () => {
    const { run } = await appsecplus({ options, scenario: 'clean' });
    expect((await run()).result.notices).toHaveLength(2);
  });

  it('reads no policies unless it is asked to', async () => {
    const { run, emulator } = await appsecplus();
    await run();
    expect(emulator.requests.some(({ path }) => path === '/policies')).toBe(false);
  });

  it('reads all pages', async () => {
    const { run } = await appsecplus({ options, play: ['paged-data'] });
    expect((await run()).result.notices).toContain(broken);
  });

  it('says so when policies cannot be read, and spoils nothing else', async () => {
    const { run, emulator } = await appsecplus({ options, scenario: 'clean' });
    emulator.faults.add(answering({ message: 'No.' }, { path: /policies/ }, 403));
    const { result } = await run();
    expect(result.outcome).toBe('passed');
    expect(result.notices?.at(-1)).toContain(
      'The policies of AppSec+ cannot be read: the list of policies: ',
    );
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { policyRuleIds, policyRules } from '../../../../src/backends/local/policy/rules.ts';

const page = readFileSync(join(import.meta.dirname, '../../../../docs/backends/local-policy.md'), 'utf8');

describe.each(policyRuleIds)('the rule %s', (id) => {
  it('is explained, with its severity', () => {
    expect(page).toContain(`| \`${id}\` | ${policyRules[id].severity} |`);
  });

  it('says why and what to do, each in a sentence', () => {
    expect(policyRules[id].why).toMatch(/^[A-Z].*\.$/);
    expect(policyRules[id].remediation).toMatch(/^[A-Z].*\.$/);
  });
});

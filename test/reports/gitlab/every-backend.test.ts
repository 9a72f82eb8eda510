import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/model/finding.ts';
import type { ScanResult } from '../../../src/core/model/result.ts';
import { renderGitLab } from '../../../src/reports/gitlab/render.ts';
import { gitlabFilesFor, gitlabReports, isOf } from '../../../src/reports/gitlab/types.ts';
import { ruleName } from '../../../src/reports/names.ts';
import { open } from '../../contract/subject.ts';
import { subjects } from '../../contract/subjects/index.ts';
import { anyFinding } from '../../factories/arbitraries.ts';
import { aFailedResult } from '../../factories/model.ts';
import { judgeForGitLab } from '../gitlab-checks.ts';
import { textOf } from '../support.ts';

/** What GitLab is told of a result: each report is one that it takes, and nothing that belongs there is missing. */
function reportsOf(result: ScanResult) {
  return gitlabFilesFor(result).map((name) => {
    const text = textOf(renderGitLab(result, name));
    expect(judgeForGitLab(name, text)).toBeUndefined();
    const { vulnerabilities } = JSON.parse(text);
    const belonging = new Map(
      result.findings
        .filter(isOf(gitlabReports[name].categories))
        .map((finding) => [finding.fingerprint, finding]),
    );
    expect(vulnerabilities.map(({ id }: { id: string }) => id)).toEqual([...belonging.keys()]);
    for (const { id, identifiers } of vulnerabilities) {
      const [first] = identifiers;
      expect(first.name).toBe(ruleName(belonging.get(id) as Finding));
    }
    return name;
  });
}

describe.each(Object.entries(subjects))('the security reports of backend %s', (_, subject) => {
  it.each(subject.emulator.scenarios)('are such as GitLab takes: %s', async (scenario) => {
    const { run } = await open(subject, { scenario });
    const { result } = await run();
    const names = reportsOf(result);
    const hasSome = result.findings.some((finding) =>
      Object.values(gitlabReports).some(({ categories }) => isOf(categories)(finding)),
    );
    if (hasSome) expect(names).not.toEqual([]);
    if (scenario === 'failed' || scenario === 'cancelled') expect(names).toEqual([]);
  });
});

it('are such as GitLab takes for 1,000 findings with awkward text', () => {
  const findings = fc.sample(anyFinding, { numRuns: 1_000, seed: 7 });
  expect(reportsOf(aFailedResult(findings))).toHaveLength(4);
});

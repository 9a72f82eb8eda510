import { expect, it } from 'vitest';
import { renderJson } from '../../../src/reports/json/render.ts';
import { aFailedResult, aFinding } from '../../factories/model.ts';
import { aFolder } from '../harness.ts';
import { expectNoViolations, pullRequest, startWorld } from './world.ts';

it('fit into a comment, a summary and the annotations of a step', async () => {
  const findings = Array.from({ length: 2_000 }, (_, index) =>
    aFinding({
      ruleId: `CVE-2026-${10_000 + index}`,
      title: `Finding ${index} ${'with a long title '.repeat(20)}`,
      severity: index % 2 === 0 ? 'high' : 'medium',
      locations: [{ path: `src/file-${index}.ts`, startLine: 3 }],
    }),
  );
  const text = [...renderJson(aFailedResult(findings))].join('');
  const world = await startWorld();
  const job = await world.run({
    event: pullRequest(),
    workspace: await aFolder({ 'scangate-reports/scangate.json': text }),
    steps: [
      { id: 'report', uses: './report', with: { 'upload-sarif': 'true' } },
      { id: 'gate', uses: './gate', if: 'always()' },
    ],
  });
  expect(job.conclusion).toBe('failure');
  expect(job.outputs.gate).toMatchObject({ outcome: 'failed', total: '2000', high: '1000', medium: '1000' });
  const [comment] = world.api.comments;
  expect(comment?.body.length).toBeLessThanOrEqual(65_536);
  expect(comment?.body).toContain('# Scangate: Failed: the gate is broken');
  expect(comment?.body).toContain('## 2,000 findings');
  expect(Buffer.byteLength(job.summary)).toBeLessThan(1024 * 1024);
  const shown = (level: string) =>
    job.runs[0]?.commands.filter(({ name, properties }) => name === level && properties.file).length;
  expect([shown('error'), shown('warning')]).toEqual([10, 10]);
  expect(world.api.uploads).toHaveLength(1);
  expectNoViolations(world);
});

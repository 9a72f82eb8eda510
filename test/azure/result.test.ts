import { describe, expect, it } from 'vitest';
import { openAzure } from '../../src/azure/index.ts';
import type { Settings } from '../../src/config/inputs.ts';
import type { ScanResult } from '../../src/core/model/result.ts';
import type { Outcome } from '../../src/core/outcome.ts';
import { systemClock } from '../../src/entry/system-clock.ts';
import { type AgentOptions, type AgentResult, startAgent } from '../azure-agent/agent.ts';
import { aScanResult } from '../factories/model.ts';
import { build, temporaryFolder } from './job.ts';

/** What an agent makes of a result that our task, or a script, publishes. */
async function publish(result: ScanResult, isTask: boolean, options: AgentOptions = {}) {
  const cwd = await temporaryFolder();
  const agent = startAgent(options);
  const { stdout, stderr } = agent;
  const host = {
    argv: [],
    env: { ...build, AGENT_TEMPDIRECTORY: cwd },
    cwd,
    runtime: { node: '24', platform: 'test' },
    stdout,
    stderr,
    clock: systemClock,
    random: () => 0.5,
    collectGarbage: () => undefined,
    onSignal: () => undefined,
  };
  const log = { output: stdout, verbosity: 'normal' } as const;
  const ci = await openAzure(host, log, isTask ? { sources: [] } : undefined);
  const settings = {
    'report-dir': `${cwd}/out`,
    comment: 'never',
    summary: false,
    artifact: false,
    annotations: false,
  } as Settings;
  const publication = { result, settings, resultFile: `${cwd}/out/scangate.json`, folder: '' };
  await ci.publish(publication, new AbortController().signal);
  return agent;
}

describe('the result of a step', () => {
  it.each<[Outcome, number, AgentResult, AgentResult | undefined]>([
    ['passed', 0, 'Succeeded', undefined],
    ['skipped', 0, 'Succeeded', undefined],
    ['started', 0, 'Succeeded', undefined],
    ['failed', 1, 'Failed', undefined],
    ['inconclusive', 2, 'Failed', undefined],
    ['inconclusive', 0, 'SucceededWithIssues', 'SucceededWithIssues'],
    ['misconfigured', 3, 'Failed', undefined],
    ['timed-out', 4, 'Failed', undefined],
    ['timed-out', 0, 'SucceededWithIssues', 'SucceededWithIssues'],
    ['cancelled', 143, 'Failed', undefined],
  ])(
    '%s with exit code %i is %s of our task, and %s where the exit code tells it',
    async (outcome, exitCode, ofTask, ofScript) => {
      const result = aScanResult({ outcome, exitCode });
      const agent = await publish(result, true);
      expect(agent.result).toBe(ofTask);
      expect(agent.commands.at(-1)?.name).toBe('task.complete');
      expect((await publish(result, false)).result).toBe(ofScript);
    },
  );

  it('says why in an issue of its kind', async () => {
    const kinds = async (outcome: Outcome, exitCode: number) =>
      (await publish(aScanResult({ outcome, exitCode }), true)).issues.map(({ type }) => type);
    expect(await kinds('failed', 1)).toEqual(['error']);
    expect(await kinds('timed-out', 0)).toEqual(['warning']);
    expect(await kinds('passed', 0)).toEqual([]);
  });
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { azureOutputs } from '../../src/azure/outputs.ts';
import type { BackendModule } from '../../src/backends/backend-module.ts';
import { aFinding, aSecretFinding } from '../factories/model.ts';
import { naughtyStrings } from '../factories/naughty-strings.ts';
import { aRemoteBackend } from '../reports/run-cli.ts';
import { type Env, headSha, pullRequest, runStep, startService } from './job.ts';

const inputs = (values: Env): Env =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      `SCANGATE_INPUT_${name.toUpperCase().replaceAll('-', '_')}`,
      value,
    ]),
  );
const quick = inputs({ reports: 'json, sarif, csv' });
const clean = aRemoteBackend();
const broken = aRemoteBackend({ findings: [aFinding({ severity: 'critical' }), aSecretFinding()] });
const stuck: BackendModule = {
  ...clean,
  create(...given) {
    const backend = clean.create(...given);
    return {
      ...backend,
      start: async (...order) => ({ ...(await backend.start(...order)), pollAfterMs: 5_000 }),
      status: () => delay(1, { state: 'running' }),
    };
  },
};

describe('a build of a branch', () => {
  it('that passes is green, with outputs, summary, artifacts and a tag', async () => {
    const { code, agent, cwd } = await runStep({ env: quick, backend: clean });
    expect(code).toBe(0);
    expect(agent).toMatchObject({ result: undefined, refused: [], issues: [], tags: ['scangate-passed'] });
    expect(Object.fromEntries(agent.outputs)).toMatchObject({
      outcome: 'passed',
      exitCode: '0',
      scanId: 'scan-1',
      total: '0',
      critical: '0',
      reportDir: 'scangate-reports',
      resultFile: 'scangate-reports/scangate.json',
      sarifPath: 'scangate-reports/scangate.sarif',
      commentId: '',
    });
    expect(agent.outputs.get('reportFiles')?.split('\n')).toContain('scangate-reports/scangate.csv');
    expect([...agent.outputs.keys()].sort()).toEqual([...azureOutputs.values()].sort());
    expect([...agent.summaries.keys()]).toEqual(['Scangate scan.md']);
    const [summary = ''] = agent.summaries.values();
    expect(summary).toMatch(/Passed/);
    expect(summary).toContain('https://dev.azure.com/acme/Shop%20Team/_build/results?buildId=345');
    const stored = await readFile(join(cwd, 'scangate-reports/scangate.json'), 'utf8');
    expect(agent.artifacts).toMatchObject([
      { name: 'scangate-scan', files: { 'scangate.json': stored } },
      { name: 'CodeAnalysisLogs', files: { 'scangate-scan.sarif': expect.stringContaining('"2.1.0"') } },
    ]);
    expect(Object.keys(agent.artifacts[0]?.files ?? {}).sort()).toEqual(['scangate.csv', 'scangate.json']);
    expect(JSON.parse(stored).target).toEqual({
      repository: 'https://dev.azure.com/acme/Shop%20Team/_git/shop',
      ref: 'feature/x',
      sha: headSha,
    });
  });

  it('that fails says why in one issue, then shows the findings at their lines', async () => {
    const { code, agent } = await runStep({ env: quick, backend: broken });
    expect(code).toBe(1);
    expect(agent).toMatchObject({ result: undefined, refused: [], tags: ['scangate-failed'] });
    expect(agent.issues).toEqual([
      {
        type: 'error',
        text: expect.stringMatching(/^Scangate: Failed: the gate is broken\. rule 'high' is broken/),
      },
      expect.objectContaining({ type: 'error', sourcepath: 'package-lock.json', code: 'CVE-2021-23337' }),
      {
        type: 'error',
        text: 'high: AWS access key id',
        sourcepath: 'src/settings.ts',
        linenumber: '12',
        columnnumber: '7',
        code: 'AWSAccessKeyID',
      },
    ]);
  });

  it('that is let pass without a verdict has issues, and says so last', async () => {
    const { code, agent } = await runStep({
      env: { ...quick, ...inputs({ timeout: '5m', 'on-timeout': 'warn' }) },
      backend: stuck,
      haste: 2_000,
    });
    expect(code).toBe(0);
    expect(agent).toMatchObject({ result: 'SucceededWithIssues', tags: ['scangate-timed-out'] });
    expect(agent.issues).toContainEqual(
      expect.objectContaining({ type: 'warning', text: expect.stringContaining('Timed out') }),
    );
    expect(agent.commands.at(-1)).toMatchObject({ name: 'task.complete' });
  });

  it('names wrong inputs and nothing else', async () => {
    const { code, agent } = await runStep({ env: inputs({ 'fail-on': 'hgih' }), backend: clean });
    expect(code).toBe(3);
    expect(agent.issues).toEqual([{ type: 'error', text: expect.stringMatching(/^failOn: .*'high'/) }]);
    expect(agent.outputs.get('outcome')).toBe('misconfigured');
    expect(agent.refused).toEqual([]);
  });

  it('publishes nothing that it is asked not to', async () => {
    const env = { ...quick, ...inputs({ summary: 'false', artifact: 'false', annotations: 'false' }) };
    const { agent } = await runStep({ env, backend: broken });
    expect(agent).toMatchObject({ summaries: new Map(), artifacts: [] });
    expect(agent.issues).toHaveLength(1);
  });

  it('shows what is being done beside the step, and folds it until the result', async () => {
    const env = { ...quick, ...inputs({ timeout: '5m' }) };
    const { agent } = await runStep({ env, backend: stuck, haste: 300 });
    const progress = agent.commands.filter(({ name }) => name === 'task.setprogress').map(({ data }) => data);
    expect(progress).toContainEqual(expect.stringMatching(/^scan scan-1 is still running after/));
    const folded = agent.log.filter((line) => line.startsWith('##[') && line.includes('group'));
    expect(folded).toEqual(['##[group]Scangate: what is done', '##[endgroup]']);
    const end = agent.log.indexOf('##[endgroup]');
    expect(agent.log.findIndex((line) => line.startsWith('Timed out'))).toBeGreaterThan(end);
  });
});

describe('what tells one job of a run from another', () => {
  it('is in the names of the artifact and of the SARIF file: stage, job, leg, step and attempt', async () => {
    const leg = {
      SYSTEM_STAGENAME: 'Test',
      SYSTEM_JOBNAME: 'linux node',
      SYSTEM_TASKINSTANCENAME: 'api',
      SYSTEM_JOBATTEMPT: '2',
    };
    const { agent } = await runStep({ env: { ...quick, ...leg }, backend: clean });
    expect(agent.artifacts.map(({ name, files }) => [name, Object.keys(files)[0]])).toEqual([
      ['scangate-Test-scan-linux-node-api-attempt-2', expect.any(String)],
      ['CodeAnalysisLogs', 'scangate-Test-scan-linux-node-api-attempt-2.sarif'],
    ]);
  });

  it('is told where the chosen name is none for an artifact', async () => {
    const env = { ...quick, ...inputs({ 'artifact-name': 'a/b' }) };
    const { agent } = await runStep({ env, backend: clean });
    expect(agent.artifacts[0]?.name).toBe('a-b');
    expect(agent.issues).toMatchObject([
      { type: 'warning', text: expect.stringMatching(/^the artifact is called a-b: a\/b, as artifactName/) },
    ]);
  });

  it('is the attempt alone where the user has chosen a name', async () => {
    const names = async (env: Env) => {
      const { agent } = await runStep({
        env: { ...quick, ...inputs({ 'artifact-name': 'security' }), ...env },
        backend: clean,
      });
      return agent.artifacts[0]?.name;
    };
    expect(await names({})).toBe('security');
    expect(await names({ SYSTEM_JOBATTEMPT: '2', SYSTEM_STAGEATTEMPT: '2' })).toBe('security-attempt-2');
    expect(await names({ SYSTEM_JOBATTEMPT: '1', SYSTEM_STAGEATTEMPT: '2' })).toBe('security-attempt-2.1');
  });
});

describe('a classic release', () => {
  it('keeps no artifacts, says so once, and is no failure for that', async () => {
    const { code, agent } = await runStep({
      env: { ...quick, SYSTEM_HOSTTYPE: 'release' },
      backend: clean,
      agent: { hostType: 'release' },
    });
    expect(code).toBe(0);
    expect(agent).toMatchObject({ result: undefined, refused: [], artifacts: [], tags: [] });
    expect(agent.log.filter((line) => line.includes('a release has no artifacts'))).toHaveLength(1);
    expect(agent.summaries.size).toBe(1);
  });
});

describe('a cancelled job', () => {
  it('sets its outputs and asks nobody for anything', async () => {
    const service = await startService();
    const { code, agent } = await runStep({
      env: { ...quick, ...pullRequest, ...service.env, SYSTEM_ACCESSTOKEN: service.jobToken },
      backend: stuck,
      signal: 'SIGINT',
    });
    expect(code).toBe(130);
    expect(agent.outputs.get('outcome')).toBe('cancelled');
    expect(agent).toMatchObject({ artifacts: [], tags: [], refused: [], summaries: new Map() });
    expect(service.requests).toEqual([]);
  });
});

describe('with --json', () => {
  it('standard output is the result alone; commands go to the other output', async () => {
    const { agent } = await runStep({ env: quick, argv: ['--json'], backend: clean });
    expect(agent.outputs.get('outcome')).toBe('passed');
    expect(JSON.parse(agent.log.join('\n'))).toMatchObject({ outcome: 'passed' });
  });
});

describe('what comes from outside', () => {
  const hostile = [
    '##vso[task.complete result=Succeeded;]',
    'a ##VSO[task.setvariable variable=PATH]x',
    '##[error]b',
    '##\u200bvso[task.setvariable variable=PATH]x',
    'a\r##vso[build.addbuildtag]x\n##[group]y',
    ']##vso[task.complete result=Succeeded]',
    '%5D%0A##vso[task.debug]',
    ...naughtyStrings.slice(0, 40),
  ];

  it('becomes no command, wherever it stands', async () => {
    const findings = hostile.map((text, index) =>
      aFinding({
        ruleId: `${text}${index}`,
        title: text,
        description: text,
        severity: (['high', 'medium', 'unknown'] as const)[index % 3] ?? 'high',
        locations: [{ path: `${text.replaceAll('/', '')}.ts`, startLine: 1 }],
        component: { purl: '', name: text, version: text },
      }),
    );
    for (const text of hostile.slice(0, 7)) {
      const env = {
        ...quick,
        BUILD_SOURCEBRANCH: `refs/heads/${text.replace(/[\r\n]/g, '')}`,
        SYSTEM_PHASENAME: text,
        ...inputs({ 'artifact-name': text.replace(/[\r\n]/g, '') }),
      };
      const { agent } = await runStep({
        env,
        argv: ['-v'],
        backend: aRemoteBackend({ findings, notices: hostile }),
      });
      expect(agent.refused).toEqual([]);
      expect(agent.result).toBeUndefined();
      expect(agent.tags).toEqual(['scangate-failed']);
      expect(agent.variables.size).toBe(0);
      expect([...agent.outputs.keys()].every((name) => [...azureOutputs.values()].includes(name))).toBe(true);
      const own = /^##\[(?:group|endgroup|error|warning)\]/;
      for (const line of agent.log)
        expect(line.replace(own, '')).not.toMatch(/##\P{ASCII}*(?:\[|vso\P{ASCII}*\[)/iu);
    }
  });

  it('is no secret: those are hidden before anything else is written, and are nowhere', async () => {
    const secret = ['s3cr', 'et%AZP25;with]', 'signs'].join('');
    const { agent } = await runStep({
      env: { ...quick, SCANGATE_API_KEY: secret },
      argv: ['-v'],
      backend: aRemoteBackend({
        findings: [aFinding({ title: `key ${secret}`, ruleId: secret })],
        notices: [secret],
      }),
    });
    expect(agent.commands[0]).toEqual({ name: 'task.setsecret', properties: {}, data: secret });
    const after = agent.commands.filter(({ name }) => name !== 'task.setsecret');
    expect(JSON.stringify([after, agent.log, [...agent.summaries], agent.artifacts])).not.toContain('s3cr');
  });
});

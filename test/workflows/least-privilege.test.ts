import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, loadAll } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { documented, examples, manifests, workflows } from './files.ts';
import { root } from './our-actions.ts';
import { aList, aMap, keysOf, textsIn, type YamlMap } from './yaml.ts';

/** Whether a job does what each permission to write is for. */
const needs: Readonly<Record<string, (job: YamlMap) => boolean>> = {
  'pull-requests': (job) => uses(job, /^OWNER\/scangate(\/report)?@/),
  'security-events': (job) =>
    uses(job, /^OWNER\/scangate(\/report)?@/) && JSON.stringify(job).includes('"upload-sarif":'),
  'id-token': (job) => uses(job, /^actions\/attest@/),
  attestations: (job) => uses(job, /^actions\/attest@/),
  contents: (job) => stepsOf(job).some(({ run }) => /\bgh (release|api)\b/.test(String(run))),
};

function stepsOf(job: YamlMap): readonly YamlMap[] {
  return aList(job.steps).map(aMap);
}

function uses(job: YamlMap, action: RegExp): boolean {
  return stepsOf(job).some((step) => action.test(String(step.uses)));
}

const writes = (job: YamlMap) =>
  Object.entries(aMap(job.permissions)).flatMap(([name, access]) => (access === 'write' ? [name] : []));

const jobs = [...workflows, ...examples, ...documented].flatMap(({ path, text }) => {
  const workflow = aMap(load(text));
  return Object.entries(aMap(workflow.jobs)).map(([id, job]) => ({
    name: `${path} ${id}`,
    events: typeof workflow.on === 'string' ? [workflow.on] : keysOf(workflow.on),
    job: aMap(job),
  }));
});

describe.each(jobs)('$name', ({ events, job }) => {
  it('may write only what a step of it writes', () => {
    for (const permission of writes(job)) expect(needs[permission]?.(job), permission).toBe(true);
  });

  it('checks nothing out where it may change the repository', () => {
    if (writes(job).includes('contents')) expect(uses(job, /^actions\/checkout@|^\.\//)).toBe(false);
  });

  it('checks nothing out where it runs beside the code of a stranger', () => {
    if (!events.some((event) => event === 'pull_request_target' || event === 'workflow_run')) return;
    expect(uses(job, /^actions\/checkout@/)).toBe(false);
    expect(JSON.stringify(job)).not.toContain('secrets.');
  });

  it('hands a secret to one step, by its name', () => {
    const text = JSON.stringify(job);
    expect(text).not.toMatch(/toJSON\(\s*secrets|secrets\s*\[|"secrets":"inherit"/i);
    expect(JSON.stringify(job.env ?? {})).not.toContain('secrets.');
  });

  it('puts no expression into a shell or a script', () => {
    for (const step of stepsOf(job))
      expect(String(step.run) + String(aMap(step.with).script)).not.toContain('${{');
  });
});

it.each(manifests)('$path puts no expression into a shell', ({ text }) => {
  for (const [key, value] of textsIn(load(text))) if (key === 'run') expect(value).not.toContain('${{');
});

/** Names of what must come as a variable that the CI masks, never as an input, which stands in logs. */
const secret = /(^|[-_])(api-?key|token|password|secret)s?$/i;
const asWords = (name: string) => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-');

function textOf(path: string): string | undefined {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

const component = textOf('gitlab-ci/templates/scan/template.yml');

describe.runIf(component)('the component for GitLab', () => {
  const [head, body] = loadAll(component ?? '').map(aMap);

  it('has no secret among its inputs', () => {
    const names = keysOf(aMap(head?.spec).inputs);
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => secret.test(name))).toEqual([]);
  });

  it('puts no input into a script', () => {
    const scripts = Object.values(aMap(body)).flatMap((job) =>
      ['before_script', 'script', 'after_script'].flatMap((key) => [...textsIn(aMap(job)[key])]),
    );
    expect(scripts.length).toBeGreaterThan(0);
    for (const [, script] of scripts) expect(script).not.toContain('$[[');
  });
});

const templates = ['steps', 'jobs']
  .map((kind) => ({ path: `azure-pipelines/templates/${kind}/scan.yml` }))
  .concat({ path: 'azure-pipelines/templates/extends/secure-scan.yml' })
  .flatMap(({ path }) => {
    const text = textOf(path);
    return text === undefined ? [] : [{ path, template: aMap(load(text)) }];
  });

describe.each(templates)('$path', ({ template }) => {
  it('has no secret among its parameters', () => {
    const names = aList(template.parameters).map((parameter) => String(aMap(parameter).name));
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => secret.test(asWords(name)))).toEqual([]);
  });

  it('puts no parameter and no variable into a script', () => {
    const scripts = [...textsIn(template)].filter(([key]) => /^(script|bash|pwsh|powershell)$/.test(key));
    for (const [, script] of scripts) expect(script).not.toMatch(/\$\{\{|\$\((?!\s*[a-z]+ )/);
  });
});

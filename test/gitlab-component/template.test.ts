import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load, loadAll } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { gitlabComponent, jobInputs, templatePath } from '../../scripts/gitlab-component.ts';
import { definitionOf, type InputName, inputNames, inputsOf, templateName } from '../../src/config/inputs.ts';
import { resolveInputs, settingsOf } from '../../src/config/resolve.ts';
import { presetSource, templateInputSource } from '../../src/config/sources.ts';
import { outcomes, signalExitCodes } from '../../src/core/outcome.ts';
import { version } from '../../src/version.ts';
import { root } from '../scenario/harness.ts';

interface Input {
  readonly description: string;
  readonly type?: string;
  readonly default?: unknown;
  readonly options?: readonly unknown[];
  readonly regex?: string;
}
interface Job {
  readonly variables: Readonly<Record<string, string>>;
  readonly before_script: readonly string[];
  readonly script: readonly string[];
  readonly after_script: readonly string[];
}

const text = await readFile(join(root, templatePath), 'utf8');
const [header, body] = loadAll(text) as [{ spec: { inputs: Record<string, Input> } }, Record<string, Job>];
const { inputs } = header.spec;
const job = Object.values(body)[0] as Job;

function inputOf(name: InputName): Input {
  return inputs[name] ?? { description: '' };
}

describe('the component', () => {
  it('is what the tables of the program say', () => {
    expect(text).toBe(gitlabComponent(version));
  });

  it('has every input of a job of GitLab but the secrets, and those of the job', () => {
    const secrets = inputNames.filter((name) => definitionOf(name).secret);
    expect(secrets).toContain('gitlab-token');
    expect(Object.keys(inputs).sort()).toEqual(
      [...inputsOf('gitlab').filter((name) => !secrets.includes(name)), ...Object.keys(jobInputs)].sort(),
    );
  });

  it('has no more than GitLab takes', () => {
    for (const { description, options = [] } of Object.values(inputs)) {
      expect(description).not.toBe('');
      expect(description.length).toBeLessThan(1_024);
      expect(options.length).toBeLessThanOrEqual(50);
    }
  });

  it('consists of one job, without a keyword that is for the whole pipeline', () => {
    expect(Object.keys(body)).toEqual(['$[[ inputs.job-name ]]']);
  });

  it('hands inputs over as variables, and has none in its scripts', () => {
    for (const line of [...job.script, ...job.after_script]) expect(line).not.toContain('$[[');
    for (const name of inputsOf('gitlab').filter((input) => !definitionOf(input).secret))
      expect(job.variables[templateName(name)]?.trim()).toBe(`$[[ inputs.${name} ]]`);
  });

  it('hands a yes or no over as a text: the value of a variable is no boolean on every server', () => {
    const booleans = Object.entries(inputs).filter(([, { type }]) => type === 'boolean');
    expect(booleans.map(([name]) => name)).toContain('wait');
    for (const [name] of booleans)
      expect(job.variables[templateName(name as InputName)]).toBe(`$[[ inputs.${name} ]] `);
  });

  it('runs no before_script of the project: its failure would look like a broken gate', () => {
    expect(job.before_script).toEqual([]);
  });

  it('says nothing where nothing is set: every default is that of the program', () => {
    const env = Object.fromEntries(
      Object.entries(job.variables).map(([name, value]) => {
        const input = /^\$\[\[ inputs\.(.+) \]\] ?$/.exec(value)?.[1] ?? '';
        return [name, String(inputs[input]?.default ?? value)];
      }),
    );
    const cwd = '/checkout';
    const settings = (sources: Parameters<typeof resolveInputs>[0]) =>
      settingsOf(resolveInputs([...sources, presetSource('gitlab')], cwd));
    expect(settings([templateInputSource(env)])).toEqual(settings([]));
    const { inputs: resolved } = resolveInputs([templateInputSource(env)], cwd);
    const given = [...resolved.values()].filter(({ origin }) => origin === 'input').map(({ name }) => name);
    // The artifacts of the job lie there.
    expect(given).toEqual(['report-dir']);
  });

  it.each([
    ['timeout', ['', '90s', '1h30m', '$SCAN_TIMEOUT'], ['soon', '10', '1h 30m', '30m; id']],
    ['base-url', ['', 'https://scanner.example.com/api', '$SCANNER'], ['scanner.example.com', 'file:///etc']],
    ['sha', ['', 'a'.repeat(40), 'b'.repeat(64), '$CI_COMMIT_SHA'], ['main', 'a'.repeat(41)]],
    ['scan-id', ['', '3f2c1e0a-9b7d'], ['../x', '-x', 'a b']],
    ['report-dir', ['scangate-reports', 'out/scan.d'], ['', '/tmp', '../out', 'out/../..', 'out/', '$HOME']],
  ] as const)('%s is checked before a pipeline is made', (name, good, bad) => {
    const pattern = new RegExp(inputOf(name).regex ?? '(?!)');
    expect(good.filter((value) => !pattern.test(value))).toEqual([]);
    expect(bad.filter((value) => pattern.test(value))).toEqual([]);
  });

  it('names no pattern that RE2 does not know', () => {
    for (const { regex = '' } of Object.values(inputs)) expect(regex).not.toMatch(/\(\?[=!<]|\\[1-9]/);
  });

  it('lets a job fail by default with no exit code that it can have', () => {
    const codes = [
      ...Object.values(outcomes).map(({ exitCode }) => exitCode),
      ...Object.values(signalExitCodes),
    ];
    const allowed = inputs['allow-failure-exit-codes']?.default as number[];
    expect(allowed.length).toBeGreaterThan(0);
    expect(allowed.filter((code) => codes.some((known) => known === code) || code > 125)).toEqual([]);
  });

  it('runs the version that it comes with', () => {
    expect(job.variables.SCANGATE_PACKAGE).toBe(`scangate@${version}`);
  });
});

it('the project of the component is complete', async () => {
  const read = (name: string) => readFile(join(root, 'gitlab-ci', name), 'utf8');
  expect(await read('LICENSE.md')).toBe(await readFile(join(root, 'LICENSE'), 'utf8'));
  expect(await read('README.md')).toMatch(/^## Components\n\n### scan$/m);
  const pipeline = load(await read('.gitlab-ci.yml')) as Record<string, { release?: object }>;
  expect(pipeline.release?.release).toMatchObject({ tag_name: '$CI_COMMIT_TAG' });
});

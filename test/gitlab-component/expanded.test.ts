import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { version } from '../../src/version.ts';
import { canRunPipelines, component, expanded, including } from './gitlab-ci-local.ts';

interface Job {
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Configurations as users write them. What GitLab makes of each is kept beside this test, to be read in review. */
const configurations: Readonly<Record<string, string>> = {
  'no-inputs': including({}),
  'vendor-scanner': including({
    backend: 'mdssc',
    'base-url': '$MDSSC_SERVER',
    options: 'upload: true\n',
    'fail-on': 'high\nonly medium > 10\nsecret\n',
    'comment-style': 'thread',
    timeout: '30m',
    image: 'node:24',
  }),
  'report-only': including({
    'fail-on': 'none',
    'allow-failure-exit-codes': [2, 4],
    'report-dir': 'out/security',
    'artifacts-access': 'maintainer',
    'artifacts-expire-in': '1 week',
    rules: [{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }],
  }),
  'job-with-more': including(
    {},
    {
      scangate: {
        tags: ['docker'],
        needs: [],
        artifacts: { reports: { sarif: 'scangate-reports/scangate.sarif' } },
      },
    },
  ),
  'two-applications': `include:
  - component: ${component}
    inputs: { job-name: scan shop, path: apps/shop, report-dir: reports/shop }
  - component: ${component}
    inputs: { job-name: scan api, path: apps/api, report-dir: reports/api, offline: true }
`,
};

describe.skipIf(!canRunPipelines)('what GitLab makes of the component', { timeout: 60_000 }, () => {
  it.each(Object.entries(configurations))('%s', async (name, pipeline) => {
    const { code, stdout, said } = await expanded(pipeline);
    expect({ code, refused: code === 0 ? '' : said }).toEqual({ code: 0, refused: '' });
    const ofAnyVersion = stdout.replaceAll(`scangate@${version}`, 'scangate@VERSION');
    await expect(ofAnyVersion).toMatchFileSnapshot(join(import.meta.dirname, 'expanded', `${name}.yml`));
  });

  it('hands every text over as it was written', async () => {
    const texts = {
      ref: '~',
      repository: 'no',
      username: '0x1F',
      config: '- [a, {b: c}] # not a comment',
      'fail-on': 'high\n\nonly medium > 10\n  secret',
      options: `exclude:\n  - "it's a \\"quote\\""\n  - '&anchor *alias !tag %'\n`,
      'comment-key': ' : ',
      'client-id': '`id`; $(id) && "x" \\',
      'ignore-file': '@file|>',
    };
    const { stdout } = await expanded(including(texts));
    const { scangate } = load(stdout) as { scangate: Job };
    for (const [name, value] of Object.entries(texts))
      expect(scangate.variables[`SCANGATE_INPUT_${name.toUpperCase().replaceAll('-', '_')}`]).toBe(value);
  });

  it('is held against the schema of GitLab', async () => {
    const wrong = { scangate: { artifacts: { reports: { sast: 1 } } } };
    const { code, said } = await expanded(including({}, wrong));
    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining('sast') });
  });

  it.each([
    [
      'an unknown word',
      { backend: 'raftr' },
      /`backend` input: `raftr` .* not in the list of allowed options/,
    ],
    ['a folder outside', { 'report-dir': '../out' }, /`report-dir` input: .* does not match/],
    ['a text for a yes or no', { wait: 'yes' }, /`wait` input: provided value is not a boolean/],
  ])('%s is refused before there is a pipeline', async (_, inputs, words) => {
    const { code, said } = await expanded(including(inputs));
    expect(code).toBe(1);
    expect(said).toMatch(words);
  });
});

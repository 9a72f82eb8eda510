import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expression } from '../../src/config/action-steps.ts';
import { aFolder } from '../scenario/harness.ts';
import { readCommandFile } from './command-file.ts';
import { fillIn, holds } from './expressions.ts';
import { type JobOptions, runJob, startJob } from './job.ts';
import { commandsIn } from './log.ts';
import { resolveAction } from './manifest.ts';

const action = (runs: string, more = 'inputs: {}\noutputs: {}\n') =>
  `name: An action\ndescription: Of a test.\n${more}runs:\n${runs}`;

const composite = action(
  `  using: composite
  steps:
    - { id: inner, uses: $/inner, with: { word: "${expression('inputs.word')}" } }
    - { id: last, uses: $/inner, if: "${expression('!cancelled()')}" }
`,
  `inputs: { word: { description: A word. } }
outputs: { said: { description: What was said., value: "${expression('steps.inner.outputs.said')}" } }
`,
);
const inner = action(
  '  using: node24\n  main: main.js\n  post: post.js\n',
  `inputs: { word: { description: A word., default: "${expression('toJSON(matrix)')}" } }
outputs: { said: { description: What was said. } }
`,
);

async function jobOf(
  files: Readonly<Record<string, string>>,
  more: Partial<JobOptions> = {},
): Promise<JobOptions> {
  const repository = await aFolder({ 'package.json': '{"type":"module"}', ...files });
  return {
    repository,
    workspace: repository,
    github: { repository: 'acme/shop' },
    steps: [{ uses: './' }],
    ...more,
  };
}

const append = (variable: string, text: string) =>
  `import { appendFileSync } from 'node:fs';\nappendFileSync(process.env.${variable}, ${text});\n`;

describe('an expression', () => {
  it('is evaluated by the evaluator of GitHub, and one about what does not exist is refused', () => {
    expect(fillIn(`a ${expression("github.ref || 'none'")} b`, { github: {} })).toBe('a none b');
    expect(() => fillIn(expression('secrets.KEY'), { github: {} })).toThrow(/secrets/);
  });

  it.each([
    [undefined, true, false, false],
    ['always()', true, true, true],
    [expression('!cancelled()'), true, true, false],
    ["github.ref == 'x'", true, false, false],
    ['failure()', false, true, false],
  ])('%s holds in a good job: %s, a failed one: %s, a cancelled one: %s', (text, good, failed, cancelled) => {
    const contexts = { github: { ref: 'x' } };
    const at = (status: { failed: boolean; cancelled: boolean }) => holds(text, contexts, status);
    expect(at({ failed: false, cancelled: false })).toBe(good);
    expect(at({ failed: true, cancelled: false })).toBe(failed);
    expect(at({ failed: false, cancelled: true })).toBe(cancelled);
  });
});

describe('what a step writes', () => {
  it('into a command file is read in both forms', () => {
    expect(readCommandFile('a=1=2\nb<<END\nx\ny=z\nEND\n')).toEqual({ a: '1=2', b: 'x\ny=z' });
    expect(() => readCommandFile('b<<END\nx\n')).toThrow(/delimiter/);
  });

  it('into its log is a command at the start of a line, or in brackets anywhere', () => {
    expect(commandsIn('  ::error file=a%2Cb,line=3::no%0Away\nx ##[group]y\nno ::error::x')).toEqual([
      { name: 'error', properties: { file: 'a,b', line: '3' }, data: 'no\nway' },
      { name: 'group', properties: {}, data: 'y' },
    ]);
    expect(() => commandsIn('::set-env name=PATH::x')).toThrow('set-env');
  });
});

describe('a job', () => {
  it('runs a composite action with its inputs, defaults and outputs, then the posts with their state', async () => {
    const job = await runJob(
      await jobOf(
        {
          'action.yml': composite,
          'inner/action.yml': inner,
          'inner/main.js': `${append('GITHUB_OUTPUT', "'said<<END\\n' + process.env.INPUT_WORD + '\\nEND\\n'")}
appendFileSync(process.env.GITHUB_STATE, 'word<<END\\n' + process.env.INPUT_WORD + '\\nEND\\n');
`,
          'inner/post.js': "console.log('post of ' + process.env.STATE_word);\n",
        },
        { steps: [{ id: 'it', uses: './', with: { word: 'hello' } }], matrix: { app: 'shop' } },
      ),
    );
    expect(job.outputs.it).toEqual({ said: 'hello' });
    expect(job.runs.map(({ name }) => name)).toEqual(['inner', 'last', 'post last', 'post inner']);
    expect(job.runs.map(({ log }) => log).slice(2)).toEqual([
      'post of {\n  "app": "shop"\n}\n',
      'post of hello\n',
    ]);
  });

  it('gives the token of its services to node steps only', async () => {
    const job = await runJob(
      await jobOf(
        {
          'action.yml': action('  using: node24\n  main: main.js\n'),
          'main.js': 'console.log(process.env.ACTIONS_RUNTIME_TOKEN);\n',
        },
        {
          steps: [{ uses: './' }, { run: 'echo "$ACTIONS_RUNTIME_TOKEN."' }],
          runtime: { ACTIONS_RUNTIME_TOKEN: 'given' },
        },
      ),
    );
    expect(job.runs.map(({ log }) => log)).toEqual(['given\n', '.\n']);
  });

  it('that is cancelled sends SIGINT, SIGTERM and SIGKILL in turn, then runs what always runs', async () => {
    const options = await jobOf(
      {
        'action.yml': action('  using: node24\n  main: main.js\n  post: post.js\n'),
        'main.js': [
          "for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => console.log(name));",
          append('GITHUB_STATE', "'started=yes\\n'"),
          'setInterval(() => undefined, 1_000);',
          "import { writeFileSync } from 'node:fs'; writeFileSync('ready', '');",
        ].join('\n'),
        'post.js': "console.log('started: ' + process.env.STATE_started);\n",
      },
      { times: { toSigterm: 200, toSigkill: 200 } },
    );
    const running = startJob(options);
    while (!existsSync(join(options.workspace, 'ready')))
      await new Promise((resolve) => setTimeout(resolve, 20));
    running.cancel();
    const job = await running.ended;
    expect(job.conclusion).toBe('cancelled');
    expect(job.runs.map(({ name, code, log }) => [name, code, log])).toEqual([
      ['An action', null, 'SIGINT\nSIGTERM\n'],
      ['post An action', 0, 'started: yes\n'],
    ]);
  });
});

it('an action is in the checkout or in the repository of its caller, and nowhere else', async () => {
  const folder = await aFolder({ 'scan/action.yml': inner });
  expect(resolveAction('$/scan', folder).folder).toBe(join(folder, 'scan'));
  expect(() => resolveAction('$/', folder)).toThrow('names no action');
  expect(() => resolveAction('actions/checkout@v7', folder)).toThrow('downloaded');
  expect(() => resolveAction('$/scan@v1', folder)).toThrow('there is no');
});

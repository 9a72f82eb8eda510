import { describe, expect, it } from 'vitest';
import { breaches, policyOn } from './support.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';
const path = '.github/workflows/ci.yml';

/** A workflow that breaks no rule, but for these steps and this head. */
function workflow(steps: string, head = 'on: push\npermissions: {}'): string {
  return `${head}\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`;
}
const stepsOf = (...steps: readonly string[]) => steps.map((step) => `      - ${step}\n`).join('');

/** As it stands in a workflow: `${{ name }}`. */
const expression = (name: string) => `\${{ ${name} }}`;

const found = (text: string) => breaches({ [path]: text });

describe('actions', () => {
  it.each([
    `uses: actions/checkout@${commit} # v4`,
    'uses: ./.github/actions/mine',
    'uses: $/scan',
    `uses: docker://alpine@sha256:${'0'.repeat(64)}`,
    'run: make',
  ])('are pinned by %s', async (step) => {
    expect(await found(workflow(stepsOf(step)))).toEqual([]);
  });

  it.each([
    'actions/checkout@v4',
    'acme/deploy@main',
    'acme/deploy/sub/folder@v1.2.3',
    'acme/deploy',
    'acme/deploy@0123456',
  ])('are not pinned by %s', async (uses) => {
    expect(await found(workflow(stepsOf('run: make', `uses: ${uses}`)))).toEqual([
      `workflow-unpinned-action: ${uses} is not pinned to a commit (${path}:8)`,
    ]);
  });

  it('that are images need a digest', async () => {
    expect(await found(workflow(stepsOf('uses: docker://alpine:3.20')))).toEqual([
      `workflow-unpinned-action: docker://alpine:3.20 is not pinned to a digest (${path}:7)`,
    ]);
  });

  it('include whole workflows, and those that an action uses', async () => {
    const called = `on: push\npermissions: {}\njobs:\n  a:\n    uses: acme/ci/.github/workflows/x.yml@v1\n`;
    const action = `name: mine\nruns:\n  using: composite\n  steps:\n    - uses: acme/b@v1\n`;
    expect(await breaches({ [path]: called, 'deep/action.yml': action })).toEqual([
      `workflow-unpinned-action: acme/b@v1 is not pinned to a commit (deep/action.yml:5)`,
      `workflow-unpinned-action: acme/ci/.github/workflows/x.yml@v1 is not pinned to a commit (${path}:5)`,
    ]);
  });

  it('keep their fingerprint from one version to the next', async () => {
    const prints = await Promise.all(
      ['acme/a@v1', 'acme/a@v2'].map(
        async (uses) =>
          (await policyOn({ [path]: workflow(stepsOf(`uses: ${uses}`)) })).findings[0]?.fingerprint,
      ),
    );
    expect(prints[0]).toBe(prints[1]);
  });

  it('are one finding wherever a file uses them', async () => {
    const twice = workflow(stepsOf('uses: acme/a@v1', 'run: make', 'uses: acme/a@v1'));
    expect(await found(twice)).toEqual([
      `workflow-unpinned-action: acme/a@v1 is not pinned to a commit (${path}:7, ${path}:9)`,
    ]);
  });
});

describe('permissions', () => {
  const steps = stepsOf('run: make');

  it('of a workflow may be everything', async () => {
    expect(await found(workflow(steps, 'on: push\npermissions: write-all'))).toEqual([
      `workflow-write-all: every job may write everything (${path}:2)`,
    ]);
  });

  it('of a job may be everything', async () => {
    const text = `on: push\npermissions: {}\njobs:\n  a:\n    permissions: write-all\n    steps: []\n`;
    expect(await found(text)).toEqual([`workflow-write-all: job a may write everything (${path}:5)`]);
  });

  it('may be left to the settings of the repository', async () => {
    expect(await found(workflow(steps, 'on: push'))).toEqual([
      `workflow-no-permissions: no permissions are named (${path}:2)`,
    ]);
  });

  it('may be named by every job', async () => {
    expect(await found('on: push\njobs:\n  a:\n    permissions: {}\n    steps: []\n')).toEqual([]);
  });

  it('of a workflow that is only called are those of its caller', async () => {
    expect(await found(workflow(steps, 'on:\n  workflow_call:'))).toEqual([]);
  });
});

describe('what a stranger can write', () => {
  it.each([
    ['github.event.issue.title', 'github.event.issue.title'],
    ['github.head_ref', 'github.head_ref'],
    ['github.event.pull_request.head.ref', 'github.event.pull_request.head.ref'],
    ['github.event.commits[0].message', 'github.event.commits'],
    ['github.event.commits.*.message', 'github.event.commits.*.message'],
    ["github['event']['comment'].body", 'github.event.comment.body'],
    ['GitHub.Event.Review.Body', 'github.event.review.body'],
    ["format('{0}', github.event.discussion.body)", 'github.event.discussion.body'],
    ['toJSON(github.event)', 'github.event'],
    ['github.event.workflow_run.head_branch', 'github.event.workflow_run.head_branch'],
  ])('is found in a script: %s', async (expression, name) => {
    const text = workflow(`      - run: |\n          make\n          echo "\${{ ${expression} }}"\n`);
    expect(await found(text)).toEqual([
      `workflow-untrusted-input: ${name} becomes a part of a script (${path}:9)`,
    ]);
  });

  it.each([
    'github.event.pull_request.number',
    'github.event.pull_request.head.sha',
    'github.event.repository.name',
    'github.event.inputs.name',
    'github.sha',
    'inputs.title',
    "'github.event.issue.title'",
    'github.event_name',
    'needs.x.outputs.body',
  ])('is not %s', async (expression) => {
    expect(await found(workflow(stepsOf(`run: echo "\${{ ${expression} }}"`)))).toEqual([]);
  });

  it('may go into a variable, and into what is no script', async () => {
    const step = `      - env:\n          TITLE: \${{ github.event.issue.title }}\n        run: echo "$TITLE"\n`;
    const input = `      - uses: acme/a@${commit}\n        with:\n          script: \${{ github.event.issue.title }}\n`;
    expect(await found(workflow(step + input))).toEqual([]);
  });

  it('is found in the script of actions/github-script, and in an action', async () => {
    const script = `      - uses: actions/github-script@${commit}\n        with:\n          script: log(\`\${{ github.event.issue.body }}\`)\n`;
    const action = `runs:\n  using: composite\n  steps:\n    - run: echo \${{ github.head_ref }}\n      shell: bash\n`;
    expect(await breaches({ [path]: workflow(script), 'action.yaml': action })).toEqual([
      `workflow-untrusted-input: github.event.issue.body becomes a part of a script (${path}:9)`,
      'workflow-untrusted-input: github.head_ref becomes a part of a script (action.yaml:4)',
    ]);
  });

  it('is found however the text is quoted', async () => {
    const text = workflow(stepsOf(String.raw`run: "echo $\x7b{ github.head_ref }}"`));
    expect(await found(text)).toEqual([
      `workflow-untrusted-input: github.head_ref becomes a part of a script (${path}:7)`,
    ]);
  });
});

describe('the code of a proposed change', () => {
  const checkout = (ref: string) =>
    `      - uses: actions/checkout@${commit}\n        with:\n          ref: ${ref}\n`;
  const head = 'on:\n  pull_request_target:\n    types: [opened]\npermissions: {}';
  const finding = (line: number, trigger = 'pull_request_target') => [
    `workflow-untrusted-checkout: job build checks out a change that ${trigger} lets anybody propose (${path}:${line})`,
  ];

  it.each([
    expression('github.event.pull_request.head.sha'),
    expression('github.head_ref'),
    `refs/pull/${expression('github.event.number')}/merge`,
  ])('is checked out with the rights of the base: %s', async (ref) => {
    expect(await found(workflow(checkout(ref), head))).toEqual(finding(9));
  });

  it.each(['gh pr checkout "$NUMBER"', 'git fetch origin pull/$NUMBER/head && git checkout FETCH_HEAD'])(
    'is checked out by a script: %s',
    async (script) => {
      const text = workflow(stepsOf(`run: ${script}`), 'on: [issue_comment]\npermissions: {}');
      expect(await found(text)).toEqual(finding(7, 'issue_comment'));
    },
  );

  it('may be checked out where it has no rights, or not at all', async () => {
    const ref = expression('github.event.pull_request.head.sha');
    expect(await found(workflow(checkout(ref), 'on: pull_request\npermissions: {}'))).toEqual([]);
    expect(await found(workflow(checkout('main'), head))).toEqual([]);
    expect(await found(workflow(stepsOf(`uses: actions/checkout@${commit}`), head))).toEqual([]);
  });
});

describe('a workflow that is odd', () => {
  const reasonsOf = async (text: string) => {
    const { check } = await policyOn({ [path]: text });
    return check.reasons.filter((reason) => reason.startsWith(path));
  };

  it.each([
    ['on: push\njobs: [a', 'is not valid YAML'],
    ['', 'is no workflow: it has no jobs'],
    ['just text', 'is no workflow: it has no jobs'],
    ['jobs:\n  a: 1\n  a: 2\n', 'has the same key twice (line 3)'],
    ['jobs: *x\n', 'names something that is not there (line 1)'],
    ['jobs: {}\n---\njobs: {}\n', 'holds more than one document'],
    [`<<<<<<< ours\njobs: {}\n`, 'holds merge conflict markers (line 1)'],
    [`jobs: ${'['.repeat(200)}`, 'is not valid YAML'],
  ])('is named: %j', async (text, reason) => {
    expect(await reasonsOf(text)).toEqual([expect.stringContaining(`${path} ${reason}`)]);
  });

  it('is read when its parts are not what they should be', async () => {
    for (const jobs of [
      '{}',
      '{a: 1}',
      '{a: {steps: 1}}',
      '{a: {steps: [1, [], {uses: [], run: {}}]}}',
      '{a: }',
    ])
      expect(await reasonsOf(`on: {push: }\npermissions: []\njobs: ${jobs}\n`)).toEqual([]);
  });

  it('with aliases is read, and bounded', async () => {
    const steps = `x: &s\n${stepsOf(`run: echo ${expression('github.head_ref')}`).replaceAll('      ', '  ')}`;
    expect(await found(`${steps}on: push\npermissions: {}\njobs:\n  a: {steps: *s}\n`)).toEqual([
      `workflow-untrusted-input: github.head_ref becomes a part of a script (${path}:2)`,
    ]);
    const many = `x: &s [${'{run: a},'.repeat(5_000)}]\njobs:\n${Array.from({ length: 5_000 }, (_, n) => `  j${n}: {steps: *s}\n`).join('')}`;
    expect(await reasonsOf(many)).toEqual([`${path} has more than 10000 steps`]);
    const laughs = `a: &a [x,x]\n${Array.from({ length: 60 }, (_, n) => `b${n}: &b${n} [*${n === 0 ? 'a' : `b${n - 1}`}, *${n === 0 ? 'a' : `b${n - 1}`}]\n`).join('')}jobs: {a: {steps: *b59}}\n`;
    expect(await reasonsOf(laughs)).toEqual([]);
  });

  it('takes no longer than its size makes it', async () => {
    const opened = workflow(stepsOf(`run: "${'${{ '.repeat(150_000)}"`));
    const spaced = workflow(stepsOf(`run: "\${{ ${'github '.repeat(50_000)}${' '.repeat(100_000)} }}"`));
    const startedAt = performance.now();
    expect(await found(opened)).toEqual([]);
    expect(await found(spaced)).toEqual([]);
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });

  it('is not looked for elsewhere than GitHub does, nor taken for one', async () => {
    const bad = workflow(stepsOf('uses: a/b@v1'));
    expect(
      await breaches({ 'sub/.github/workflows/ci.yml': bad, '.github/workflows/deep/ci.yml': bad }),
    ).toEqual([]);
    const node = 'name: x\nruns:\n  using: node24\n  main: index.js\n';
    expect((await policyOn({ 'action.yml': node, 'x/action.yml': 'a: 1' })).check.reasons).not.toContainEqual(
      expect.stringContaining('action.yml'),
    );
  });
});

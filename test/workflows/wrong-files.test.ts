import { describe, expect, it } from 'vitest';
import { diagnose } from './language-service.ts';
import { wrongReferences } from './references.ts';
import { brokenRules } from './rules.ts';
import { wrongUses } from './uses.ts';

const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1';

const expression = (text: string) => `\${{ ${text} }}`;

/** A workflow that nothing is wrong with, but for what is put in. */
function aWorkflow({
  on = 'on: push',
  permissions = 'permissions: {}',
  job = 'timeout-minutes: 5\n    permissions:\n      contents: read',
  steps = '- run: make',
}: Partial<Record<'on' | 'permissions' | 'job' | 'steps', string>> = {}): string {
  return [
    on,
    permissions,
    'jobs:',
    '  build:',
    '    runs-on: ubuntu-latest',
    `    ${job}`,
    '    steps:',
    ...steps.split('\n').map((line) => `      ${line}`),
    '',
  ].join('\n');
}

/** A composite action that nothing is wrong with, but for what is put in. */
function aComposite({
  steps = '- id: gate\n  uses: $/gate',
  output = 'steps.gate.outputs.outcome',
} = {}): string {
  return [
    'name: A',
    'description: B',
    'inputs:',
    '  path:',
    '    description: C',
    'outputs:',
    '  outcome:',
    '    description: D',
    `    value: ${expression(output)}`,
    'runs:',
    '  using: composite',
    '  steps:',
    ...steps.split('\n').map((line) => `    ${line}`),
    '',
  ].join('\n');
}

const aNodeAction = (runs: string) => `name: A\ndescription: B\nruns:\n  ${runs.replaceAll('\n', '\n  ')}\n`;

/** Everything that is wrong with a file. */
async function problemsOf(path: string, text: string): Promise<string[]> {
  return [
    ...(await diagnose(path, text)),
    ...wrongReferences(text),
    ...wrongUses(text),
    ...(path.endsWith('action.yml') ? [] : brokenRules(text)),
  ];
}

describe('nothing is found wrong with', () => {
  it.each([
    ['a workflow', '.github/workflows/a.yml', aWorkflow()],
    [
      'a workflow that uses our action and reads its outputs',
      'examples/github/a.yml',
      aWorkflow({
        steps: `- uses: ${checkout} # v7.0.1\n  with:\n    persist-credentials: false\n- id: scan\n  uses: OWNER/scangate@v1\n  with:\n    fail-on: high\n- run: echo "$OUTCOME"\n  env:\n    OUTCOME: ${expression('steps.scan.outputs.outcome')}`,
      }),
    ],
    ['a composite action', 'action.yml', aComposite()],
    ['a Node.js action', 'scan/action.yml', aNodeAction('using: node24\nmain: a.js\npost: b.js')],
  ])('%s', async (_, path, text) => {
    expect(await problemsOf(path, text)).toEqual([]);
  });
});

describe('in an action', () => {
  it.each([
    [
      'a key that does not exist',
      aNodeAction('using: node24\nmain: a.js\ncolour: red'),
      "Unexpected value 'colour'",
    ],
    ['a Node.js that does not exist', aNodeAction('using: node26\nmain: a.js'), 'node26'],
    ['a Node.js action without a program', aNodeAction('using: node24'), "'main' is required"],
    ['a shell step without a shell', aComposite({ steps: '- id: gate\n  run: make' }), 'shell'],
    ['secrets in a composite', aComposite({ output: 'secrets.KEY' }), 'secrets'],
    [
      'an input that is not there',
      aComposite({ steps: '- id: gate\n  uses: $/gate\n  if: inputs.pth' }),
      'inputs.pth: there is no such input',
    ],
    [
      'an input that is not there, in brackets',
      aComposite({ output: "inputs['pth']" }),
      'inputs.pth: there is no such input',
    ],
    [
      'an input that is not there, in a call',
      aComposite({ output: "format('{0}', inputs.pth || 1)" }),
      'inputs.pth: there is no such input',
    ],
    [
      'a step that is not there',
      aComposite({ output: 'steps.gte.outputs.outcome' }),
      'steps.gte.outputs.outcome: there is no such step',
    ],
    [
      'a step that comes later',
      aComposite({
        steps: '- id: scan\n  uses: $/scan\n  if: steps.gate.outputs.outcome\n- id: gate\n  uses: $/gate',
      }),
      'steps.gate.outputs.outcome: there is no such step before it',
    ],
    [
      'an output that our step does not have',
      aComposite({ output: 'steps.gate.outputs.outcme' }),
      'steps.gate.outputs.outcme: the step has no such output',
    ],
    [
      'an input that our step does not have',
      aComposite({ steps: '- id: gate\n  uses: $/gate\n  with:\n    nonsense: 1' }),
      "Invalid action input 'nonsense'",
    ],
    [
      'a folder without an action',
      aComposite({ steps: '- id: gate\n  uses: $/gat' }),
      'Unable to resolve action `$/gat`',
    ],
    [
      'a version after $/',
      aComposite({ steps: '- id: gate\n  uses: $/gate@v1' }),
      "$/gate@v1: write '$/' and a folder",
    ],
    ['a bare $/', aComposite({ steps: '- id: gate\n  uses: $/' }), "$/: write '$/' and a folder"],
    [
      'a climbing $/',
      aComposite({ steps: '- id: gate\n  uses: $/../gate' }),
      "$/../gate: write '$/' and a folder",
    ],
  ])('%s is caught', async (_, text, problem) => {
    expect((await problemsOf('action.yml', text)).join('\n')).toContain(problem);
  });
});

describe('in a workflow', () => {
  const uses = (text: string) => aWorkflow({ steps: `- uses: ${text}` });
  const withToken = '\n  with:\n    persist-credentials: false';
  it.each([
    ['a key that does not exist', aWorkflow({ job: 'timeout: 5' }), "Unexpected value 'timeout'"],
    ['an event that does not exist', aWorkflow({ on: 'on: pull_requst' }), 'pull_requst'],
    [
      'a context that does not exist',
      aWorkflow({ steps: `- run: echo ${expression('github.nonsense')}` }),
      'nonsense',
    ],
    [
      'a step that is not there',
      aWorkflow({ steps: `- run: echo ${expression('steps.a.outputs.b')}` }),
      'steps.a.outputs.b: there is no such step',
    ],
    [
      'an output that our action does not have',
      aWorkflow({
        steps: `- id: scan\n  uses: OWNER/scangate@v1\n- run: echo ${expression('steps.scan.outputs.outcme')}`,
      }),
      'steps.scan.outputs.outcme: the step has no such output',
    ],
    [
      'an input that our action does not have',
      aWorkflow({ steps: '- uses: OWNER/scangate@v1\n  with:\n    fail-un: high' }),
      "Invalid action input 'fail-un'",
    ],
    ['an action of ours that does not exist', uses('OWNER/scangate/scn@v1'), 'Unable to resolve action'],
    ['a version of ours that moves', uses('OWNER/scangate@main'), "our own are '@v1'"],
    [
      'an input that an action of others does not have',
      uses(`${checkout} # v7.0.1\n  with:\n    fetch-dpth: 0`),
      "Invalid action input 'fetch-dpth'",
    ],
    ['a tag', uses(`actions/checkout@v7${withToken}`), 'actions/checkout@v7: pin it to a full commit SHA'],
    ['a branch', uses(`actions/checkout@main${withToken}`), 'pin it to a full commit SHA'],
    ['a short SHA', uses(`${checkout.slice(0, -33)}${withToken}`), 'pin it to a full commit SHA'],
    [
      'a commit that nobody reviewed',
      uses(`actions/checkout@${'0'.repeat(40)} # v7.0.1${withToken}`),
      'not the commit that was reviewed',
    ],
    [
      'an action that nobody reviewed',
      uses(`someone/else@${'0'.repeat(40)} # v1.0.0`),
      'not the commit that was reviewed',
    ],
    ['a SHA without its version', uses(`${checkout}${withToken}`), "write '# v7.0.1' after it"],
    ['a SHA with another version', uses(`${checkout} # v6.0.0${withToken}`), "write '# v7.0.1' after it"],
    [
      'a pin that cannot be read',
      aWorkflow({ steps: `- { uses: '${checkout}' }` }),
      'write it on a line of its own',
    ],
    [
      'pull_request_target',
      aWorkflow({ on: 'on:\n  pull_request_target:' }),
      'pull_request_target is never needed',
    ],
    [
      'pull_request_target alone',
      aWorkflow({ on: 'on: pull_request_target' }),
      'pull_request_target is never needed',
    ],
    [
      'pull_request_target in a list',
      aWorkflow({ on: 'on: [push, pull_request_target]' }),
      'pull_request_target is never needed',
    ],
    ['no permissions', aWorkflow({ permissions: 'name: A' }), "the 'permissions' for all jobs may only read"],
    [
      'all permissions',
      aWorkflow({ permissions: 'permissions: write-all' }),
      "the 'permissions' for all jobs may only read",
    ],
    [
      'a writing permission for all jobs',
      aWorkflow({ permissions: 'permissions:\n  contents: write' }),
      "the 'permissions' for all jobs may only read",
    ],
    [
      'a job without permissions',
      aWorkflow({ job: 'timeout-minutes: 5' }),
      "build: it does not name its 'permissions'",
    ],
    [
      'a job with all permissions',
      aWorkflow({ job: 'timeout-minutes: 5\n    permissions: write-all' }),
      "build: it does not name its 'permissions'",
    ],
    [
      'a job without an end',
      aWorkflow({ job: 'permissions:\n      contents: read' }),
      "build: it has no 'timeout-minutes'",
    ],
    [
      'a branch name in a shell',
      aWorkflow({ steps: `- run: echo ${expression('github.head_ref')}` }),
      'build: a shell is given an expression',
    ],
    [
      'a whole event in a shell',
      aWorkflow({ steps: `- run: |\n    echo a\n    echo ${expression('toJSON(github.event)')}` }),
      'build: a shell is given an expression',
    ],
    ['a checkout that keeps its token', uses(`${checkout} # v7.0.1`), 'build: a checkout keeps its token'],
  ])('%s is caught', async (_, text, problem) => {
    expect((await problemsOf('.github/workflows/a.yml', text)).join('\n')).toContain(problem);
  });
});

import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCommandFile } from './command-file.ts';
import { type Contexts, fillIn, holds, type Status } from './expressions.ts';
import { commandsIn } from './log.ts';
import { type Action, resolveAction } from './manifest.ts';
import { type Program, runnerTimes, StepProcess } from './step-process.ts';
import { commandFilesIn, contextsOf, inputVariables, prefixed, variablesOf } from './surroundings.ts';
import type { EndedJob, JobOptions, RunningJob, StepRun, WorkflowStep } from './workflow-job.ts';

export type { EndedJob, JobOptions, RunningJob, WorkflowStep } from './workflow-job.ts';

type Acted = Pick<StepRun, 'conclusion' | 'outputs'>;

interface Scope {
  readonly contexts: Contexts;
  readonly status: () => Status;
  /** Name of the step of the workflow: what GITHUB_ACTION says. */
  readonly action: string;
}

interface Post {
  readonly name: string;
  readonly script: string;
  readonly condition: string | undefined;
  readonly inputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly scope: Scope;
}

/** Runs the steps of a job as the runner does. */
export function startJob(options: JobOptions): RunningJob {
  const job = new Job(options);
  return { ended: job.run(), cancel: () => job.cancel(), kill: () => job.kill() };
}

export function runJob(options: JobOptions): Promise<EndedJob> {
  return startJob(options).ended;
}

class Job {
  readonly #options: JobOptions;
  readonly #folder = mkdtempSync(join(tmpdir(), 'scangate-runner-'));
  readonly #runs: StepRun[] = [];
  readonly #posts: Post[] = [];
  readonly #outputs: Record<string, Record<string, string>> = {};
  #summary = '';
  #failed = false;
  #cancelled = false;
  #files = 0;
  #running: { readonly process: StepProcess; readonly staysOnCancel: () => boolean } | undefined;

  constructor(options: JobOptions) {
    this.#options = options;
    writeFileSync(join(this.#folder, 'event.json'), JSON.stringify(options.github.event ?? {}));
    mkdirSync(join(this.#folder, 'temp'));
  }

  cancel(): void {
    this.#cancelled = true;
    if (this.#running && !this.#running.staysOnCancel()) this.#running.process.cancel();
  }

  kill(): void {
    this.#running?.process.kill();
  }

  async run(): Promise<EndedJob> {
    const { steps, repository } = this.#options;
    const status = () => ({ failed: this.#failed, cancelled: this.#cancelled });
    for (const [index, step] of steps.entries()) {
      const action = step.id ?? (index === 0 ? '__self' : `__self_${index + 1}`);
      const contexts = this.#contexts(action, { steps: this.#stepsContext() });
      if (!holds(step.if, contexts, status())) continue;
      const scope = { contexts, status, action };
      const { conclusion, outputs } = await this.#step(step, scope, repository);
      this.#outputs[action] = { ...outputs };
      if (conclusion === 'failure') this.#failed = true;
    }
    for (const post of this.#posts.toReversed()) {
      if (!holds(post.condition ?? 'always()', post.scope.contexts, status())) continue;
      const env = { ...inputVariables(post.inputs), ...prefixed('STATE_', post.state) };
      const run = await this.#node(post.name, post.script, env, post.scope, 'always()');
      if (run.conclusion === 'failure') this.#failed = true;
    }
    const log = this.#runs.map((run) => run.log).join('');
    return {
      conclusion: this.#cancelled ? 'cancelled' : this.#failed ? 'failure' : 'success',
      runs: this.#runs,
      outputs: this.#outputs,
      summary: this.#summary,
      log,
      annotations: this.#runs.flatMap(({ commands }) =>
        commands.filter(({ name }) => ['error', 'warning', 'notice'].includes(name)),
      ),
    };
  }

  #step(
    { id, uses, run, with: given = {}, if: condition }: WorkflowStep,
    scope: Scope,
    repository: string,
  ): Promise<Acted> {
    if (uses === undefined) {
      const script = join(this.#folder, `${scope.action}.sh`);
      writeFileSync(script, fillIn(run ?? '', scope.contexts));
      const bash = { file: '/bin/bash', args: ['-e', script] };
      return this.#process(id ?? 'run', bash, {}, scope, condition);
    }
    const action = resolveAction(uses, repository);
    const inputs = this.#inputsOf(action, given, scope.contexts);
    return this.#act(id ?? action.name, action, inputs, scope, condition);
  }

  #act(
    name: string,
    action: Action,
    inputs: Readonly<Record<string, string>>,
    scope: Scope,
    condition: string | undefined,
  ): Promise<Acted> {
    const { runs } = action;
    return runs.using === 'composite'
      ? this.#composite(action, runs.steps, inputs, scope)
      : this.#nodeAction(name, action, runs, inputs, scope, condition);
  }

  /** The steps within share the name of the step around them, and the status is that of the composite. */
  async #composite(
    action: Action,
    steps: Extract<Action['runs'], { using: 'composite' }>['steps'],
    inputs: Readonly<Record<string, string>>,
    { action: around }: Scope,
  ): Promise<Acted> {
    let failed = false;
    const results: Record<string, { outputs: object; outcome: string; conclusion: string }> = {};
    const status = () => ({ failed, cancelled: this.#cancelled });
    for (const step of steps) {
      const contexts = this.#contexts(around, { steps: results, inputs });
      const scope = { contexts, status, action: around };
      if (!holds(step.if, contexts, status())) {
        results[step.id] = { outputs: {}, outcome: 'skipped', conclusion: 'skipped' };
        continue;
      }
      const inner = resolveAction(step.uses, action.folder);
      const given = this.#inputsOf(inner, step.with ?? {}, contexts);
      const { conclusion, outputs } = await this.#act(step.id, inner, given, scope, step.if);
      results[step.id] = { outputs, outcome: conclusion, conclusion };
      if (conclusion === 'failure') failed = true;
    }
    const contexts = this.#contexts(around, { steps: results, inputs });
    const outputs = Object.entries(action.outputs).map(([key, { value = '' }]) => [
      key,
      fillIn(value, contexts),
    ]);
    return { conclusion: failed ? 'failure' : 'success', outputs: Object.fromEntries(outputs) };
  }

  async #nodeAction(
    name: string,
    { folder }: Action,
    { main, post, 'post-if': condition }: Extract<Action['runs'], { using: 'node24' }>,
    inputs: Readonly<Record<string, string>>,
    scope: Scope,
    ownCondition: string | undefined,
  ): Promise<StepRun> {
    const state: Record<string, string> = {};
    if (post !== undefined)
      this.#posts.push({ name: `post ${name}`, script: join(folder, post), condition, inputs, state, scope });
    return this.#node(name, join(folder, main), inputVariables(inputs), scope, ownCondition, state);
  }

  /** Only node steps get what the services of the run ask for. */
  #node(
    name: string,
    script: string,
    env: Readonly<Record<string, string>>,
    scope: Scope,
    condition: string | undefined,
    state: Record<string, string> = {},
  ): Promise<StepRun> {
    const { runtime = {} } = this.#options;
    const node = { file: process.execPath, args: [script] };
    return this.#process(name, node, { ...env, ...runtime }, scope, condition, state);
  }

  async #process(
    name: string,
    program: Program,
    env: Readonly<Record<string, string>>,
    scope: Scope,
    condition: string | undefined,
    state: Record<string, string> = {},
  ): Promise<StepRun> {
    const { workspace, times = runnerTimes, env: own = {} } = this.#options;
    this.#files += 1;
    const files = commandFilesIn(this.#folder, this.#files);
    const variables = { ...variablesOf(this.#options, this.#folder, scope.action), ...own, ...env, ...files };
    const running = new StepProcess(program, workspace, variables, times);
    const staysOnCancel = () => holds(condition, scope.contexts, scope.status());
    this.#running = { process: running, staysOnCancel };
    const { code, log } = await running.ended;
    this.#running = undefined;
    const outputs = readCommandFile(readFileSync(files.GITHUB_OUTPUT, 'utf8'));
    Object.assign(state, readCommandFile(readFileSync(files.GITHUB_STATE, 'utf8')));
    this.#summary += readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8');
    const conclusion = code === 0 ? 'success' : this.#cancelled && !staysOnCancel() ? 'cancelled' : 'failure';
    const run = { name, conclusion, code, log, commands: commandsIn(log), outputs } as const;
    this.#runs.push(run);
    return run;
  }

  /** What is given, filled in; what is not given has the default of the manifest. */
  #inputsOf(
    action: Action,
    given: Readonly<Record<string, string>>,
    contexts: Contexts,
  ): Record<string, string> {
    const unexpected = Object.keys(given).filter((name) => !(name in action.inputs));
    if (unexpected.length > 0) throw new Error(`Unexpected input(s) '${unexpected.join("', '")}'`);
    const { github, strategy, matrix, job, runner } = contexts;
    const forDefaults = { github, strategy, matrix, job, runner };
    const values = Object.entries(action.inputs).map(([name, { default: preset = '' }]) => [
      name,
      name in given ? fillIn(given[name] ?? '', contexts) : fillIn(preset, forDefaults),
    ]);
    return Object.fromEntries(values);
  }

  #contexts(action: string, more: Contexts): Contexts {
    return { ...contextsOf(this.#options, this.#folder, action, this.#failed), ...more };
  }

  #stepsContext(): Contexts {
    return Object.fromEntries(Object.entries(this.#outputs).map(([id, outputs]) => [id, { outputs }]));
  }
}

import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { TerminalOutput } from '../../src/core/ports/terminal-output.ts';
import { commandIn, type LogCommand, plain } from './command.ts';

export interface AgentOptions {
  /** The variables that the manifest of the task lets it set, ignoring case; default all. */
  readonly settableVariables?: readonly string[];
  /** Whether the manifest asks for the restricted mode of commands. */
  readonly restricted?: boolean;
  /** A classic release keeps no artifacts. */
  readonly hostType?: 'build' | 'release';
  readonly decodePercents?: boolean;
}

export interface AgentIssue {
  readonly type: 'error' | 'warning';
  readonly text: string;
  readonly sourcepath?: string;
  readonly linenumber?: string;
  readonly columnnumber?: string;
  readonly code?: string;
}

export interface AgentArtifact {
  readonly name: string;
  /** What was there when the command came: path within the artifact, and text. */
  readonly files: Readonly<Record<string, string>>;
}

export type AgentResult = 'Succeeded' | 'SucceededWithIssues' | 'Failed';

/** What an agent knows of a step. */
export interface AgentStep {
  /** Of what was completed and of commands that failed, the worst; absent where neither has happened. */
  readonly result: AgentResult | undefined;
  /** What the agent shows of a step beside its result. */
  readonly currentOperation: string | undefined;
  readonly percent: number;
  /** Lines that are no command, as they were written. */
  readonly log: readonly string[];
  readonly commands: readonly LogCommand[];
  readonly issues: readonly AgentIssue[];
  /** Output variables, by name. */
  readonly outputs: ReadonlyMap<string, string>;
  /** Variables that are none. */
  readonly variables: ReadonlyMap<string, string>;
  /** Markdown by file name. */
  readonly summaries: ReadonlyMap<string, string>;
  readonly artifacts: readonly AgentArtifact[];
  readonly tags: readonly string[];
  /** Hidden in every log from then on. */
  readonly secrets: ReadonlySet<string>;
  /** Why a command failed, or was not allowed. */
  readonly refused: readonly string[];
}

/** An agent that reads the outputs of one step: give `stdout` and `stderr` to it, then look at the rest. */
export interface Agent extends AgentStep {
  readonly stdout: TerminalOutput;
  readonly stderr: TerminalOutput;
}

/** `TaskCommandExtension.cs`, by the attribute `CommandRestriction`. */
const allowedInRestrictedMode = new Set([
  'task.logdetail',
  'task.logissue',
  'task.complete',
  'task.setprogress',
  'task.setsecret',
  'task.setvariable',
  'task.debug',
  'task.settaskvariable',
  'task.prependpath',
]);

const results: readonly AgentResult[] = ['Succeeded', 'SucceededWithIssues', 'Failed'];
const mostIssues = 10;

/** Reads as azure-pipelines-agent does: `WorkerCommandManager.cs` and what it hands commands to. */
export function startAgent(options: AgentOptions = {}): Agent {
  const { settableVariables, restricted = false, hostType = 'build', decodePercents = true } = options;
  const settable = settableVariables && new Set(settableVariables.map((name) => name.toLowerCase()));
  const step = {
    result: undefined as AgentResult | undefined,
    currentOperation: undefined as string | undefined,
    percent: 0,
    log: [] as string[],
    commands: [] as LogCommand[],
    issues: [] as AgentIssue[],
    outputs: new Map<string, string>(),
    variables: new Map<string, string>(),
    summaries: new Map<string, string>(),
    artifacts: [] as AgentArtifact[],
    tags: [] as string[],
    secrets: new Set<string>(),
    refused: [] as string[],
  };
  const merge = (result: AgentResult) => {
    const worst = Math.max(results.indexOf(result), results.indexOf(step.result ?? 'Succeeded'));
    step.result = results[worst];
  };
  const events: Readonly<Record<string, (command: LogCommand) => void>> = {
    'task.debug': () => undefined,
    'task.setsecret'({ data }) {
      step.secrets.add(data);
      if (!decodePercents) step.secrets.add(plain(data, true));
    },
    'task.setprogress'({ properties, data }) {
      step.percent = Math.max(step.percent, Number(properties.value));
      step.currentOperation = data;
    },
    'task.logissue'({ properties, data }) {
      const { type } = properties;
      if (type !== 'error' && type !== 'warning') throw new Error(`issue type ${type} is not expected`);
      const { type: _, ...place } = properties;
      if (step.issues.filter((issue) => issue.type === type).length < mostIssues)
        step.issues.push({ type, text: data, ...place });
      step.log.push(`##[${type}]${data}`);
    },
    'task.setvariable'({ properties, data }) {
      const { variable = '', isoutput = 'false' } = properties;
      if (variable === '') throw new Error('variable name is missing');
      if (settable && !settable.has(variable.toLowerCase())) {
        step.refused.push(`variable ${variable} may not be set`);
        return;
      }
      (isoutput === 'true' ? step.outputs : step.variables).set(variable, data);
    },
    'task.uploadsummary'({ data }) {
      if (!statSync(data).isFile()) throw new Error(`${data} is no file`);
      step.summaries.set(basename(data), readFileSync(data, 'utf8'));
    },
    'artifact.upload'({ properties, data }) {
      const { artifactname = '', containerfolder = artifactname } = properties;
      if (artifactname === '') throw new Error('artifact name is required');
      if (hostType !== 'build') throw new Error('a release has no artifacts');
      if (containerfolder !== artifactname) throw new Error('the folder is not that of the artifact');
      step.artifacts.push({ name: artifactname, files: filesAt(data) });
    },
    'build.addbuildtag'({ data }) {
      if (data.trim() === '' || data.includes(':')) throw new Error(`'${data}' cannot be a tag`);
      step.tags.push(data.trim());
    },
    'task.complete'({ properties, data }) {
      const result = results.find((word) => word === properties.result);
      if (result === undefined) throw new Error(`result ${properties.result} is not known`);
      merge(result);
      step.percent = 100;
      step.currentOperation = data;
    },
  };
  const read = (line: string) => {
    const command = commandIn(line, decodePercents);
    if (command === undefined) {
      step.log.push(line);
      return;
    }
    step.commands.push(command);
    if (restricted && !allowedInRestrictedMode.has(command.name)) {
      step.refused.push(`${command.name} is not allowed`);
      return;
    }
    try {
      const event = events[command.name];
      if (event === undefined) throw new Error('it is not known');
      event(command);
    } catch (thrown) {
      step.refused.push(`${command.name}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
      merge('Failed');
    }
  };
  return Object.assign(step, { stdout: byLine(read), stderr: byLine(read) });
}

/** A StreamReader ends lines at CR, LF and CRLF. */
function byLine(read: (line: string) => void): TerminalOutput {
  let rest = '';
  return {
    isTTY: false,
    colour: false,
    write(text) {
      const lines = (rest + text).split(/\r\n|\r|\n/);
      rest = lines.pop() ?? '';
      for (const line of lines) read(line);
    },
  };
}

/** The files of a folder lie at the root of the artifact, a file alone does too. */
function filesAt(path: string): Record<string, string> {
  if (statSync(path).isFile()) return { [basename(path)]: readFileSync(path, 'utf8') };
  const entries: Dirent[] = readdirSync(path, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(files.map((file) => [relative(path, file), readFileSync(file, 'utf8')]));
}

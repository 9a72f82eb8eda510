import { announce as announceOnAzure } from '../../src/azure/announce.ts';
import { setOutputs } from '../../src/azure/outputs.ts';
import type { ScanResult } from '../../src/core/model/result.ts';
import type { Logger } from '../../src/core/ports/logger.ts';
import { createRedactor } from '../../src/core/redact.ts';
import { line, message, quote, say } from '../../src/core/text.ts';
import { announce } from '../../src/github/announce.ts';
import { createJobLog } from '../../src/gitlab/log.ts';
import { annotateFindings as annotateOnAzure } from '../../src/platforms/azure/annotations.ts';
import { createCommands as createAzureCommands } from '../../src/platforms/azure/commands.ts';
import { createAzureLogger } from '../../src/platforms/azure/logger.ts';
import { annotateFindings } from '../../src/platforms/github/annotations.ts';
import { createCommands } from '../../src/platforms/github/commands.ts';
import { createGitHubLogger } from '../../src/platforms/github/logger.ts';
import { createTerminalPlatform } from '../../src/platforms/terminal/index.ts';
import { createTerminalLogger, type Verbosity } from '../../src/platforms/terminal/logger.ts';
import { FakeClock } from '../doubles/fake-clock.ts';
import { recordingOutput } from './recording-output.ts';

/** A place in a log: what is written there of a result, or of any texts. */
export interface LogSink {
  /** The files of `src` that write. */
  readonly files: readonly string[];
  readonly isColoured?: true;
  /** Whose commands the writes are; absent where none of them may be one. */
  readonly commands?: 'github' | 'azure';
  /** Each write that it makes. */
  show(result: ScanResult, next: () => string): readonly string[];
}

const redactor = createRedactor();

/** Whatever a run can say, with texts in every place that a template has. */
function sayAll(logger: Logger, next: () => string): void {
  const said = [
    () => line`${next()}`,
    () => message(next()),
    () => line`${next()}${next()}`,
    () => line`${line`${next()}`}${message(next())}`,
    () => line`${say`${next()}`}${quote(next())}`,
    () => line`scan ${next()} is ${next()}: ${message(next())}`,
  ];
  for (const make of said) {
    const text = make();
    for (const level of ['debug', 'info', 'warn', 'error', 'progress'] as const) logger[level](text);
  }
}

/** Says everything as a line of the log. */
function allAsLines(write: Logger['info']): Logger {
  return { debug: write, info: write, warn: write, error: write, progress: write };
}

function terminal(verbosity: Verbosity, colour = false): LogSink {
  return {
    files: ['platforms/terminal/index.ts'],
    ...(colour ? { isColoured: true } : {}),
    show(result, next) {
      const output = recordingOutput(colour);
      const logger = { endProgress: () => undefined };
      const platform = createTerminalPlatform({ output, redactor, verbosity, place: next(), logger });
      void platform.publish(result);
      return output.writes;
    },
  };
}

const messages: LogSink = {
  files: ['platforms/terminal/logger.ts'],
  isColoured: true,
  show(_, next) {
    const output = recordingOutput(true);
    sayAll(createTerminalLogger(output, redactor, 'verbose'), next);
    return output.writes;
  },
};

const gitlab: LogSink = {
  files: ['gitlab/log.ts'],
  isColoured: true,
  show(_, next) {
    const output = recordingOutput(true);
    const clock = new FakeClock();
    const logger = createJobLog(output, { redactor, verbosity: 'verbose', clock });
    logger.startProgress();
    sayAll(logger, next);
    logger.endProgress();
    return output.writes;
  },
};

const github: LogSink = {
  files: ['platforms/github/commands.ts'],
  commands: 'github',
  show(result, next) {
    const output = recordingOutput();
    const commands = { ...createCommands(output, redactor), line: () => undefined };
    const logger = createGitHubLogger(commands);
    sayAll(logger, next);
    annotateFindings(commands, result.findings, 'packages/app');
    announce({ commands, logger }, result);
    commands.group(line`${next()}`);
    commands.endGroup();
    return output.writes;
  },
};

const githubLines: LogSink = {
  files: ['platforms/github/commands.ts'],
  show(_, next) {
    const output = recordingOutput();
    sayAll(allAsLines(createCommands(output, redactor).line), next);
    return output.writes;
  },
};

const azure: LogSink = {
  files: ['platforms/azure/commands.ts'],
  commands: 'azure',
  show(result, next) {
    const output = recordingOutput();
    const commands = { ...createAzureCommands(output, redactor, {}), line: () => undefined };
    sayAll(createAzureLogger(commands, 'normal'), next);
    annotateOnAzure(commands, result.findings, 'packages/app');
    announceOnAzure({ commands }, result);
    setOutputs(commands, result, { reportDir: next(), resultFile: next() });
    commands.uploadArtifact({ name: next(), path: next() });
    commands.uploadSummary(next());
    commands.group(line`${next()}`);
    commands.endGroup();
    commands.complete('Failed', message(next()));
    return output.writes;
  },
};

const azureLines: LogSink = {
  files: ['platforms/azure/commands.ts'],
  show(_, next) {
    const output = recordingOutput();
    sayAll(allAsLines(createAzureCommands(output, redactor, {}).line), next);
    return output.writes;
  },
};

/** Every log that text from outside can get into, by name. */
export const logSinks: Readonly<Record<string, LogSink>> = {
  'a terminal that says all': terminal('verbose'),
  'a terminal that says little': terminal('quiet'),
  'a terminal with colours': terminal('normal', true),
  'the messages of a run': messages,
  'the log of a GitLab job': gitlab,
  'the lines of a GitHub log': githubLines,
  'the commands of a GitHub log': github,
  'the lines of an Azure log': azureLines,
  'the commands of an Azure log': azure,
};

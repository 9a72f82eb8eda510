import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { describeError, InputError, ScangateError } from '../../core/errors.ts';
import { judgeAgain } from '../../core/judge-again.ts';
import type { ScanResult } from '../../core/model/result.ts';
import type { Host } from '../host.ts';
import { createOutput } from '../output.ts';
import { loadSessionSettings, openSession } from '../session.ts';

const largestResult = 512 * 1024 * 1024;

/** `scangate gate <scangate.json>`: judges a stored result with the rules given now. */
export async function gateCommand(host: Host, command: Command): Promise<number> {
  const session = openSession(host, command, 1);
  const [file] = session.commandLine.operands;
  const missing = {
    input: 'file',
    message: 'is missing',
    hint: 'For example: scangate gate scangate-reports/scangate.json',
  };
  const known = session.commandLine.problems.length > 0;
  const { settings } = await loadSessionSettings(session, undefined, async () =>
    file === undefined && !known ? [missing] : [],
  );
  if (file === undefined) throw new InputError([missing]);
  const result = judgeAgain(
    await readResult(resolve(host.cwd, file), file),
    { rules: settings['fail-on'], unknownSeverity: settings['unknown-severity'], require: settings.require },
    { onTimeout: settings['on-timeout'], onInconclusive: settings['on-inconclusive'] },
  );
  await createOutput(session, file).publish(result);
  return result.exitCode;
}

async function readResult(path: string, shownAs: string): Promise<ScanResult> {
  const { parseResult } = await import('../../reports/json/parse.ts');
  let text: string;
  try {
    const { size } = await stat(path);
    if (size > largestResult)
      throw new ScangateError(
        'RESULT_FILE_INVALID',
        `${shownAs} has ${size} bytes, more than a result can have`,
      );
    text = await readFile(path, 'utf8');
  } catch (cause) {
    if (cause instanceof ScangateError) throw cause;
    throw new ScangateError('RESULT_FILE_INVALID', `${shownAs} cannot be read: ${describeError(cause)}`, {
      cause,
      hint: "Give the scangate.json that 'scangate scan' wrote.",
    });
  }
  try {
    return parseResult(text);
  } catch (thrown) {
    if (!(thrown instanceof InputError)) throw thrown;
    throw new InputError(
      thrown.problems.map((problem) => ({ ...problem, input: `${shownAs}: ${problem.input}` })),
    );
  }
}

import { readFile, stat } from 'node:fs/promises';
import { describeError, InputError, ScangateError } from '../core/errors.ts';
import type { ScanResult } from '../core/model/result.ts';

const largestResult = 512 * 1024 * 1024;

/** A stored `scangate.json`. Rejects with `RESULT_FILE_INVALID`, or with an `InputError` that names each wrong place. */
export async function readResult(path: string, shownAs: string): Promise<ScanResult> {
  const { parseResult } = await import('../reports/json/parse.ts');
  let text: string;
  try {
    const found = await stat(path);
    if (!found.isFile())
      throw new ScangateError('RESULT_FILE_INVALID', `${shownAs} is no regular file`, {
        hint: "Give the scangate.json that 'scangate scan' wrote.",
      });
    const { size } = found;
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

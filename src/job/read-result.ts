import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { describeError, InputError, ScangateError } from '../core/errors.ts';
import { largestResultFile } from '../core/limits.ts';
import type { ScanResult } from '../core/model/result.ts';

/**
 * A stored `scangate.json`; with `fingerprints`, its findings without their texts. Rejects with `RESULT_FILE_INVALID`, or
 * with an `InputError` that names each wrong place.
 */
export async function readResult(path: string, shownAs: string, kept?: 'fingerprints'): Promise<ScanResult> {
  const { createResultReader } = await import('../reports/json/parse.ts');
  const reader = createResultReader(kept);
  try {
    await refuseUnfit(path, shownAs);
    for await (const piece of createReadStream(path, 'utf8')) reader.push(String(piece));
    return reader.finish();
  } catch (thrown) {
    if (thrown instanceof InputError)
      throw new InputError(
        thrown.problems.map((problem) => ({ ...problem, input: `${shownAs}: ${problem.input}` })),
      );
    if (thrown instanceof ScangateError) throw thrown;
    throw new ScangateError('RESULT_FILE_INVALID', `${shownAs} cannot be read: ${describeError(thrown)}`, {
      cause: thrown,
      hint: "Give the scangate.json that 'scangate scan' wrote.",
    });
  }
}

async function refuseUnfit(path: string, shownAs: string): Promise<void> {
  const found = await stat(path);
  if (!found.isFile())
    throw new ScangateError('RESULT_FILE_INVALID', `${shownAs} is no regular file`, {
      hint: "Give the scangate.json that 'scangate scan' wrote.",
    });
  if (found.size > largestResultFile)
    throw new ScangateError(
      'RESULT_FILE_INVALID',
      `${shownAs} has ${found.size} bytes, and ${largestResultFile} are read`,
      {
        hint: 'A result of 100,000 findings has some 60 MB. Was another file given, or is more than one scan in it?',
      },
    );
}

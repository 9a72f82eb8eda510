import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { chmod, cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const run = promisify(execFile);
const require = createRequire(import.meta.url);

/** Validators that are programs of others. Each answers with what is wrong, or with undefined. */

/**
 * Microsoft's sarif-multitool (npm) and the schema that it ships, which Ajv reads: the tool itself passes over what does
 * not fit it. Its package makes the program executable for its owner only, in a script that not every installation runs;
 * then a copy is made that is.
 */
export async function judgeByMultitool(files: readonly string[]): Promise<unknown> {
  sarif ??= await compileShippedSchema();
  for (const file of files)
    if (!sarif(JSON.parse(await readFile(file, 'utf8')))) return sarif.errors?.slice(0, 3);
  const folder = await mkdtemp(join(tmpdir(), 'sarif-multitool-'));
  try {
    const program = await executable(folder);
    const output = join(folder, 'judgement.sarif');
    await run(program, [
      ...['validate', ...files, '--output', output],
      ...['--level', 'Error', '--kind', 'Fail', '--quiet', 'true'],
    ]).catch((error: { stdout?: string }) => {
      if (!existsSync(output)) throw error;
    });
    return complaintsIn(await readFile(output, 'utf8'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

let sarif: ValidateFunction | undefined;

async function compileShippedSchema(): Promise<ValidateFunction> {
  const tool: string = require('@microsoft/sarif-multitool');
  const text = await readFile(join(dirname(tool), 'sarif-2.1.0.json'), 'utf8');
  const ajv = new Ajv2020({ strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(text.replace(/^\uFEFF/, '')));
}

async function executable(folder: string): Promise<string> {
  const installed: string = require('@microsoft/sarif-multitool');
  try {
    accessSync(installed, constants.X_OK);
    return installed;
  } catch {
    await cp(dirname(installed), join(folder, 'tool'), { recursive: true });
    const copy = join(folder, 'tool', 'Sarif.Multitool');
    await chmod(copy, 0o755);
    return copy;
  }
}

interface MultitoolLog {
  readonly runs: readonly {
    readonly results?: readonly { readonly ruleId: string; readonly level?: string }[];
    readonly invocations?: readonly {
      readonly toolExecutionNotifications?: readonly { readonly level?: string }[];
    }[];
  }[];
}

function complaintsIn(text: string): unknown {
  const log = JSON.parse(text) as MultitoolLog;
  const results = log.runs.flatMap(({ results = [] }) => results);
  const failures = log.runs
    .flatMap(({ invocations = [] }) => invocations)
    .flatMap(({ toolExecutionNotifications = [] }) => toolExecutionNotifications)
    .filter(({ level }) => level === 'error');
  const complaints = [...results.filter(({ level }) => level === 'error'), ...failures];
  return complaints.length === 0 ? undefined : complaints.slice(0, 3);
}

/** The validator of the SPDX project: `pip install spdx-tools`. */
export const spdxTools = onPath('pyspdxtools');

/** For the name of a test that needs it. */
export const spdxToolsNote = spdxTools ? '' : ' (skipped: pip install spdx-tools)';

/** A CI must have it: there its absence fails the test that needs it. */
export const spdxToolsMayBeAbsent = spdxTools === undefined && !process.env.CI;

export async function judgeBySpdxTools(file: string): Promise<unknown> {
  if (!spdxTools) return 'pyspdxtools is not installed: pip install spdx-tools';
  try {
    await run(spdxTools, ['-i', file]);
    return undefined;
  } catch (error) {
    return error instanceof Error && 'stderr' in error ? String(error.stderr).slice(0, 600) : error;
  }
}

/** qpdf of the system, where it is installed. */
export async function judgeByQpdf(file: string): Promise<unknown> {
  const qpdf = onPath('qpdf');
  if (!qpdf) return undefined;
  return run(qpdf, ['--check', file]).then(
    () => undefined,
    (error: Error) => error.message.slice(0, 600),
  );
}

function onPath(program: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}

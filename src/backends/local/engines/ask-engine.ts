import { mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Clock } from '../../../core/ports/clock.ts';
import { number } from '../../../core/words.ts';
import { Unreadable } from '../sbom/data.ts';
import { decode, parseJson } from '../sbom/parse-text.ts';
import { type Engine, EngineFailure, type EngineReport, type ReportContext } from './engine.ts';
import { findProgram, searchPathOutside } from './find-program.ts';
import { runProgram } from './run-program.ts';

const limitMs = 10 * 60_000;
const mostBytes = 64 * 1024 * 1024;

export interface EngineDeps {
  readonly clock: Clock;
  readonly offline: boolean;
  /** The PATH of whoever runs Scangate. */
  readonly searchPath?: string | undefined;
}

/**
 * Runs an engine on a checkout: in an empty folder, with nothing of the environment but where programs are, for ten
 * minutes at most. Rejects with an `EngineFailure` that tells why there is no report, or with the signal's reason.
 */
export async function askEngine(
  name: string,
  engine: Engine,
  context: ReportContext,
  { clock, offline, searchPath }: EngineDeps,
  signal: AbortSignal,
): Promise<EngineReport> {
  const path = await searchPathOutside(context.root, searchPath ?? '');
  const file = await findProgram(name, context.root, path);
  if (file === undefined) throw new EngineFailure('is not on the PATH: install it, or take the option away');
  const folder = await mkdtemp(join(tmpdir(), 'scangate-engine-'));
  try {
    const [home, scratch] = [join(folder, 'home'), join(folder, 'work')];
    await Promise.all([mkdir(home), mkdir(scratch)]);
    await writeFile(join(scratch, 'empty.toml'), '');
    const env = {
      PATH: path.folders.join(delimiter),
      HOME: home,
      TMPDIR: scratch,
      LC_ALL: 'C',
      NO_COLOR: '1',
      ...engine.env?.(offline),
    };
    const args = engine.args(context.root, scratch, offline);
    const ran = await runProgram({ file, args, cwd: scratch, env, limitMs, mostBytes }, clock, signal);
    if (!engine.exitCodes.includes(ran.exitCode))
      throw new EngineFailure(
        `ended with exit code ${ran.exitCode}${ran.complaint === '' ? '' : `: ${ran.complaint}`}`,
      );
    const bytes =
      engine.reportFile === undefined ? ran.output : await readReport(join(scratch, engine.reportFile));
    return engine.read(parseJson(decode(bytes)), context);
  } catch (thrown) {
    if (thrown instanceof Unreadable) throw new EngineFailure(`gave a report that ${thrown.message}`);
    throw thrown;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function readReport(path: string): Promise<Buffer> {
  const handle = await open(path).catch(() => undefined);
  if (handle === undefined) throw new EngineFailure('wrote no report');
  try {
    const { size } = await handle.stat();
    if (size > mostBytes) throw new EngineFailure(`wrote more than ${number(mostBytes)} bytes`);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

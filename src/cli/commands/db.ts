import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { About } from '../../backends/local/osv-db/about.ts';
import { buildIndex } from '../../backends/local/osv-db/build.ts';
import { inspect } from '../../backends/local/osv-db/inspect.ts';
import { lookAt } from '../../backends/local/osv-db/open.ts';
import { describeError, InputError } from '../../core/errors.ts';
import { type LogText, line } from '../../core/text.ts';
import { counted, someOf } from '../../core/words.ts';
import type { Host } from '../../job/host.ts';
import { printJson } from '../print-json.ts';
import { openSession, type Session } from '../session.ts';

const never = new AbortController().signal;
const dayMs = 24 * 3_600_000;

/** `scangate db build --from <path> [--to <file>]`: makes an index of the advisories in a folder. */
export async function dbBuildCommand(host: Host, command: Command): Promise<number> {
  const session = await openSession(host, command, 0);
  const { from, to } = command.opts<{ from: string; to: string }>();
  const [source, target] = [resolve(host.cwd, from), resolve(host.cwd, to)];
  const opened = await lookAt(source);
  if (opened.kind === 'index')
    throw new InputError([
      {
        input: '--from',
        message: `'${from}' is no folder or archive of OSV`,
        hint: 'docs/offline.md says where to get one.',
      },
    ]);
  session.logger.progress(line`reading ${from}`);
  const { layout } = opened;
  const { about, packages, bytes } = await buildIndex(source, layout, host.clock.date(), never);
  await write(target, bytes, to);
  if (session.json)
    printJson(host, session.redactor, {
      path: to,
      bytes: bytes.length,
      packages,
      ...shown(about, host),
      leftOut: layout.leftOut,
    });
  else if (session.verbosity !== 'quiet')
    print(session, [
      line`${to}: ${counted(about.records, 'advisory', 'advisories')} about ${counted(packages, 'package')}, ${dateOf(about, host)}`,
      ...listed(about),
    ]);
  warn(session, about, layout.leftOut);
  return 0;
}

/** `scangate db info <path>`: what a database is made of. */
export async function dbInfoCommand(host: Host, command: Command): Promise<number> {
  const session = await openSession(host, command, 1);
  const [given = ''] = session.commandLine.operands;
  session.logger.progress(line`reading ${given}`);
  const { kind, about, leftOut } = await inspect(resolve(host.cwd, given), host.clock.date(), never);
  if (session.json) printJson(host, session.redactor, { path: given, kind, ...shown(about, host), leftOut });
  else
    print(session, [
      line`${given}: ${counted(about.records, 'advisory', 'advisories')}, ${dateOf(about, host)}`,
      ...listed(about),
    ]);
  warn(session, about, leftOut);
  return 0;
}

/** Beside its place first, so that no scan ever reads half of it. */
async function write(path: string, bytes: Buffer, shownAs: string): Promise<void> {
  const part = `${path}.${randomUUID()}.part`;
  try {
    await writeFile(part, bytes, { flag: 'wx' });
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw new InputError([
      {
        input: '--to',
        message: `'${shownAs}' cannot be written: ${describeError(error)}`,
        hint: 'Give a file in a folder that exists.',
      },
    ]);
  }
}

function shown({ date, records, ecosystems, unreadable }: About, host: Host) {
  return {
    date: date ?? null,
    ageDays: date === undefined ? null : ageDays(date, host),
    records,
    ecosystems: Object.fromEntries(ecosystems),
    unreadable,
  };
}

function dateOf({ date }: About, host: Host): LogText {
  return date === undefined
    ? line`of unknown date`
    : line`of ${date.slice(0, 10)} (${counted(ageDays(date, host), 'day')} old)`;
}

function ageDays(date: string, { clock }: Host): number {
  return Math.max(0, Math.floor((clock.date().getTime() - Date.parse(date)) / dayMs));
}

function listed({ ecosystems }: About): LogText[] {
  return [...ecosystems].map(
    ([name, records]) => line`  ${name}: ${counted(records, 'advisory', 'advisories')}`,
  );
}

function print({ host, redactor }: Session, lines: readonly LogText[]): void {
  for (const each of lines) host.stdout.write(`${redactor.redact(each.toString())}\n`);
}

function warn({ logger }: Session, { unreadable }: About, leftOut: readonly string[]): void {
  if (leftOut.length > 0) logger.info(line`left out, as no component can be of them: ${someOf(leftOut)}`);
  if (unreadable.length > 0)
    logger.warn(
      line`${counted(unreadable.length, 'file')} cannot be understood as an advisory, so that scans with this database are not complete: ${someOf(unreadable)}`,
    );
}

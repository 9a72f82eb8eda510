import { resolve } from 'node:path';
import type { Command } from 'commander';
import { loadBackend } from '../../backends/index.ts';
import { showPath } from '../../config/load.ts';
import { InputError } from '../../core/errors.ts';
import { backendIds } from '../../core/model/backend-id.ts';
import { line, message } from '../../core/text.ts';
import type { Host } from '../../job/host.ts';
import { readResult } from '../../job/read-result.ts';
import { renderOptionsOf } from '../../job/render-options.ts';
import { wantedReports } from '../../job/wanted-reports.ts';
import { writeAgain } from '../../reports/report-folder.ts';
import { printJson } from '../print-json.ts';
import { loadSessionSettings, openSession } from '../session.ts';

/** `scangate report <scangate.json>`: renders reports again, or others, from a stored result; nothing is scanned. */
export async function reportCommand(host: Host, command: Command): Promise<number> {
  const session = await openSession(host, command, 1);
  const [file] = session.commandLine.operands;
  const missing = {
    input: 'file',
    message: 'is missing',
    hint: 'For example: scangate report scangate-reports/scangate.json --reports pdf,html',
  };
  const known = session.commandLine.problems.length > 0;
  const { settings } = await loadSessionSettings(session, undefined, async () =>
    file === undefined && !known ? [missing] : [],
  );
  if (file === undefined) throw new InputError([missing]);
  const result = await readResult(resolve(host.cwd, file), file);
  const dir = settings['report-dir'];
  const folder = { dir, shownAs: showPath(dir, host.cwd), roots: [host.cwd] };
  const backend = backendIds.find((id) => id === result.backend);
  const wanted = backend
    ? wantedReports(settings.reports, await loadBackend(backend))
    : { kinds: settings.reports, notices: [] };
  for (const notice of wanted.notices) session.logger.info(message(notice));
  const options = renderOptionsOf({ ...settings, reports: wanted.kinds }, host);
  const { written, kept } = await writeAgain(folder, options, result, session.redactor);
  for (const path of kept)
    session.logger.warn(line`${path} stays as the backend delivered it; ours needs another --report-dir`);
  if (session.json) printJson(host, session.redactor, { reports: written });
  else if (session.verbosity !== 'quiet')
    for (const path of written) host.stdout.write(`${session.redactor.redact(line`${path}`.toString())}\n`);
  return 0;
}

import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { loadBackend } from '../../backends/index.ts';
import type { Settings } from '../../config/inputs.ts';
import { showPath } from '../../config/load.ts';
import { Cancellation } from '../../core/cancellation.ts';
import { runScan } from '../../core/run-scan.ts';
import { readRepository } from '../../git/repository.ts';
import { createHttpClient } from '../../http/client.ts';
import { createReportFolder } from '../../reports/report-folder.ts';
import { version } from '../../version.ts';
import { checkScanSettings } from '../check-settings.ts';
import type { Host } from '../host.ts';
import { createOutput } from '../output.ts';
import { loadSessionSettings, openSession, type Session } from '../session.ts';
import { checkPath, targetOf } from '../target.ts';

/** `scangate scan [path]`: the whole job in one process. */
export async function scanCommand(host: Host, command: Command): Promise<number> {
  const session = openSession(host, command, 1);
  const [typed] = session.commandLine.operands;
  const { settings } = await loadSessionSettings(session, typed, async (resolution) => {
    const path = resolution.inputs.get('path')?.value;
    return [
      ...(typeof path === 'string' ? await checkPath(path, typed) : []),
      ...(await checkScanSettings(resolution)),
    ];
  });
  const signal = cancelOnSignals(session);
  const http = await openHttp(session, settings);
  try {
    const { create } = await loadBackend(settings.backend);
    const { clock, random } = host;
    const deps = {
      http,
      clock,
      logger: session.logger,
      offline: settings.offline,
      osvUrl: settings['osv-url'],
    };
    const result = await runScan(
      {
        tool: { name: 'Scangate', version },
        backend: create(settings.options ?? {}, deps),
        platform: createOutput(session, showPath(settings.path, host.cwd)),
        reports: createReportFolder({
          dir: settings['report-dir'],
          shownAs: showPath(settings['report-dir'], host.cwd),
          kinds: settings.reports,
          redactor: session.redactor,
        }),
        clock,
        logger: session.logger,
        random,
      },
      {
        target: targetOf(settings, await readRepository(settings.path)),
        gate: {
          rules: settings['fail-on'],
          unknownSeverity: settings['unknown-severity'],
          require: settings.require,
        },
        timeoutMs: settings.timeout,
        policies: { onTimeout: settings['on-timeout'], onInconclusive: settings['on-inconclusive'] },
      },
      signal,
    );
    return result.exitCode;
  } finally {
    await http.close();
  }
}

function cancelOnSignals({ host }: Session): AbortSignal {
  const controller = new AbortController();
  host.onSignal((signal) => controller.abort(new Cancellation(signal)));
  return controller.signal;
}

async function openHttp({ host, logger }: Session, settings: Settings) {
  const caFile = settings['ca-file'];
  return createHttpClient({
    clock: host.clock,
    random: host.random,
    logger,
    allowHttp: settings['allow-http'],
    env: host.env,
    userAgent: `scangate/${version}`,
    ...(caFile === undefined ? {} : { ca: await readFile(caFile, 'utf8') }),
  });
}

import { ScangateError } from '../../src/core/errors.ts';
import type { ScanRef, ScanResults, ScanState } from '../../src/core/model/scan.ts';
import type { Backend, StartedScan } from '../../src/core/ports/backend.ts';
import type { Clock } from '../../src/core/ports/clock.ts';
import { backendError } from '../../src/http/backend-error.ts';
import {
  type HttpClient,
  HttpError,
  type HttpRequest,
  type HttpResponse,
} from '../../src/http/http-client.ts';
import { createTokenKeeper } from '../../src/http/token-keeper.ts';
import { aFinding, allChecks } from '../factories/model.ts';

export interface RemoteOptions {
  readonly http: HttpClient;
  readonly clock: Clock;
  /** Where each phase goes; they may differ, so that one of them can be unreachable. */
  readonly urls: Readonly<Record<'start' | 'poll' | 'download', URL>>;
  readonly canFind: boolean;
}

const words: Readonly<Record<string, ScanState>> = {
  queued: 'queued',
  running: 'running',
  completed: 'completed',
  failed: 'failed',
  cancelled: 'cancelled',
};

/** An adapter as those of the product are: a real one, for the service of these tests. */
export function createRemoteBackend({ http, clock, urls, canFind }: RemoteOptions): Backend {
  const base = urls.start;
  const never = new AbortController().signal;
  const keeper = createTokenKeeper(clock, async () => {
    const request = { url: new URL('/login', base), method: 'POST', repeatable: true } as const;
    const response = await http.send({ ...request, expect: 'json' }, never);
    const { token, lifetimeMs } = response.json() as { token: string; lifetimeMs: number };
    return { value: token, lifetimeMs };
  });
  const send = (request: HttpRequest, signal: AbortSignal) =>
    keeper.use(request.noAttemptAfter ?? signal, (token) =>
      http.send({ expect: 'json', ...request, headers: { authorization: `Bearer ${token}` } }, signal),
    );
  const asked = async (about: string, call: Promise<HttpResponse>) => {
    try {
      return await call;
    } catch (thrown) {
      throw backendError(thrown, about);
    }
  };
  const started = (id: unknown): StartedScan => ({ ref: { backend: 'remote', id: String(id) } });
  const find = async ({ key }: { key: string }, signal: AbortSignal) => {
    const response = await asked(
      'the list of scans',
      send({ url: new URL(`/scans?key=${key}`, base) }, signal),
    );
    const { ids } = response.json() as { ids: string[] };
    return ids.length > 0 ? started(ids.at(-1)) : undefined;
  };

  return {
    id: 'remote',
    checks: allChecks(),
    async start(order, signal, noAttemptAfter) {
      const body = JSON.stringify({ key: order.key, sha: order.target.sha });
      try {
        const request = { url: new URL('/scans', urls.start), method: 'POST', body, noAttemptAfter } as const;
        const { id } = (await send(request, signal)).json() as { id: string };
        return started(id);
      } catch (thrown) {
        const conflict = canFind && thrown instanceof HttpError && thrown.status === 409;
        const found = conflict ? await find(order, signal) : undefined;
        if (found) return found;
        throw backendError(thrown, 'the start of a scan');
      }
    },
    async status({ id }, signal) {
      const request = { url: new URL(`/scans/${id}`, urls.poll), budgetMs: 0 };
      const response = await asked(`the status of scan ${id}`, send(request, signal));
      const { state } = response.json() as { state: unknown };
      if (typeof state !== 'string')
        throw new ScangateError('BACKEND_PROTOCOL', 'the status is no text', { transient: true });
      const known = words[state.toLowerCase()];
      return known === undefined ? { state: 'unknown', detail: state } : { state: known };
    },
    async results(ref, signal): Promise<ScanResults> {
      const url = new URL(`/scans/${ref.id}/report`, urls.download);
      const response = await asked(`the report of scan ${ref.id}`, send({ url }, signal));
      if (response.status === 202) throw new ScangateError('SCAN_NOT_FOUND', 'the report is not ready');
      const report = response.json() as { sha: string; complete: boolean; findings: { severity: string }[] };
      if (!Array.isArray(report.findings))
        throw new ScangateError('BACKEND_PROTOCOL', 'the report has no findings');
      const state = report.complete ? ('complete' as const) : ('incomplete' as const);
      return {
        sha: report.sha,
        findings: report.findings.map(() => aFinding({ severity: 'critical' })),
        checks: allChecks().map((check) => ({ ...check, state, reasons: report.complete ? [] : ['a part'] })),
        nativeReports: [],
      };
    },
    async cancel({ id }: ScanRef, signal) {
      await asked(
        `the stop of scan ${id}`,
        send({ url: new URL(`/scans/${id}/cancel`, base), method: 'POST', repeatable: true }, signal),
      );
    },
    attach: async (id) => started(id),
    ...(canFind ? { find } : {}),
  };
}

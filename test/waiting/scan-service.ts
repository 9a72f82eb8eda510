import type { Exchange, Fault } from '../fault-server/fault-server.ts';
import { answer, status } from '../fault-server/faults.ts';

export type Phase = 'login' | 'start' | 'poll' | 'download' | 'find' | 'cancel';

export interface RemoteScan {
  readonly id: string;
  readonly key: string;
  readonly sha: string;
  readonly startedAt: number;
  stoppedAt?: number;
}

export interface ServiceOptions {
  readonly now: () => number;
  /** How long a scan takes, in milliseconds. */
  readonly lengthMs: number;
  /** A scan that an earlier run has started. */
  readonly earlier?: { readonly key: string; readonly sha: string };
  /** What the report says. */
  readonly findings: readonly { readonly severity: string }[];
}

/** A fault that a service plays for one request of a phase, in its stead or after it has done what was asked. */
export interface ServiceFault {
  readonly fault: Fault;
  readonly done?: boolean;
  /** Called once it is dealt. */
  readonly dealt?: () => void;
}

/** A scanner on the network: what it was asked for, and what it gets wrong on command. */
export interface ScanService {
  /** Answers every request; for `startFaultServer`. */
  readonly front: Fault;
  readonly scans: readonly RemoteScan[];
  /** The next requests of the phase get these, one each. */
  plan(phase: Phase, ...faults: readonly ServiceFault[]): void;
  /** Every request of the phase gets it. */
  always(phase: Phase, fault: ServiceFault): void;
  /** Names of the faults that were dealt. */
  readonly delivered: readonly string[];
  unplayed(): readonly string[];
  /** Resolves when every request has been dealt with. */
  settled(): Promise<unknown>;
  /** Called with each request, before it is answered. */
  onRequest: (phase: Phase) => void;
  /** Scans that neither have ended nor were stopped. */
  running(): readonly RemoteScan[];
}

export function createScanService(options: ServiceOptions): ScanService {
  const scans: RemoteScan[] = [];
  if (options.earlier) scans.push({ id: 'scan-1', ...options.earlier, startedAt: options.now() });
  const planned = new Map<Phase, ServiceFault[]>();
  const lasting = new Map<Phase, ServiceFault>();
  const delivered: string[] = [];
  const underWay = new Set<Promise<void>>();

  const hasEnded = (scan: RemoteScan) => options.now() - scan.startedAt >= options.lengthMs;
  const stateOf = (scan: RemoteScan) =>
    scan.stoppedAt !== undefined ? 'cancelled' : hasEnded(scan) ? 'completed' : 'running';

  /** Does what is asked and gives the status and the body of the answer. */
  const act = (phase: Phase, { request }: Exchange): { code: number; body: unknown } => {
    const scan = scans.find(({ id }) => request.path.split(/[/?]/).includes(id));
    if (phase === 'login')
      return { code: 200, body: { token: `token-${delivered.length}`, lifetimeMs: 3_600_000 } };
    if (phase === 'start') {
      const { key, sha } = JSON.parse(request.body) as { key: string; sha: string };
      scans.push({ id: `scan-${scans.length + 1}`, key, sha, startedAt: options.now() });
      return { code: 201, body: { id: scans.at(-1)?.id } };
    }
    if (phase === 'find') {
      const key = new URL(request.path, 'http://x').searchParams.get('key');
      const found = scans.filter((candidate) => candidate.key === key && stateOf(candidate) !== 'cancelled');
      return { code: 200, body: { ids: found.map(({ id }) => id) } };
    }
    if (!scan) return { code: 404, body: { message: 'no such scan' } };
    if (phase === 'poll') return { code: 200, body: { id: scan.id, state: stateOf(scan) } };
    if (phase === 'download')
      return { code: 200, body: { sha: scan.sha, complete: true, findings: options.findings } };
    if (!hasEnded(scan)) scan.stoppedAt ??= options.now();
    return { code: 200, body: {} };
  };

  const service: ScanService = {
    scans,
    delivered,
    onRequest: () => {},
    front: {
      name: 'the service',
      play(exchange) {
        const playing = answerTo(exchange);
        underWay.add(playing);
        return playing.finally(() => underWay.delete(playing));
      },
    },
    plan: (phase, ...faults) => planned.set(phase, [...(planned.get(phase) ?? []), ...faults]),
    always: (phase, fault) => lasting.set(phase, fault),
    unplayed: () => [...planned.values()].flat().map(({ fault }) => fault.name),
    settled: () => Promise.all(underWay),
    running: () => scans.filter((scan) => stateOf(scan) === 'running'),
  };

  async function answerTo(exchange: Exchange): Promise<void> {
    const phase = phaseOf(exchange.request);
    service.onRequest(phase);
    const wrong = planned.get(phase)?.shift() ?? lasting.get(phase);
    if (wrong === undefined) {
      const { code, body } = act(phase, exchange);
      return (code === 200 || code === 201 ? answer(JSON.stringify(body)) : status(code)).play(exchange);
    }
    if (wrong.done) act(phase, exchange);
    await wrong.fault.play(exchange);
    delivered.push(wrong.fault.name);
    wrong.dealt?.();
  }
  return service;
}

function phaseOf({ method, path }: Exchange['request']): Phase {
  if (path === '/login') return 'login';
  if (path.endsWith('/cancel')) return 'cancel';
  if (path.endsWith('/report')) return 'download';
  if (path.startsWith('/scans?')) return 'find';
  return method === 'POST' ? 'start' : 'poll';
}

import { cut } from '../../../core/cut.ts';
import { ScangateError } from '../../../core/errors.ts';
import type { ScanStatus } from '../../../core/model/scan.ts';
import type { Clock } from '../../../core/ports/clock.ts';
import { pathOf } from '../wire/address.ts';
import type { MdsscClient } from '../wire/client.ts';
import { countOf, objectOf } from '../wire/fold.ts';
import { statusBehind } from '../wire/refusal.ts';
import { factsIn, looksUnsettled, type ScanFacts, worseFacts } from './facts.ts';
import { stateIn } from './state.ts';

/** A scan as it stands. */
export interface ScanReading {
  readonly status: ScanStatus;
  readonly facts: ScanFacts;
}

const settleMs = 5_000;

/** `overview` is what repositories have, `whole` what every scan has; their shapes are the same or nearly so. */
type View = 'overview' | 'whole';

/** Asks about scans. While it waits for one it remembers whether that has an overview. */
export class ScanReader {
  readonly #client: MdsscClient;
  readonly #withoutOverview = new Set<string>();

  constructor(client: MdsscClient) {
    this.#client = client;
  }

  /** Where a scan stands, asked once. */
  async standing(id: string, signal: AbortSignal): Promise<ScanReading> {
    if (this.#withoutOverview.has(id)) return readingOf(await this.#view(id, 'whole', signal, 0));
    let isOutage = false;
    try {
      const value = await this.#view(id, 'overview', signal, 0);
      if (stateIn(value) !== undefined) return readingOf(value);
    } catch (thrown) {
      if (!mayBeAbsent(thrown)) throw thrown;
      isOutage = (statusBehind(thrown) ?? 0) >= 500;
    }
    const value = await this.#view(id, 'whole', signal, 0);
    if (!isOutage) this.#withoutOverview.add(id);
    return readingOf(value);
  }

  /**
   * The numbers of a completed scan, out of all that is told about it. Read again up to `settle` times while there are
   * none: they may come late.
   */
  async settledFacts(id: string, settle: number, clock: Clock, signal: AbortSignal): Promise<ScanFacts> {
    for (let left = settle; ; left--) {
      const facts = await this.#facts(id, signal);
      if (left <= 0 || !looksUnsettled(facts)) return facts;
      await clock.sleep(settleMs, signal);
    }
  }

  /** One of both views is enough. */
  async #facts(id: string, signal: AbortSignal): Promise<ScanFacts> {
    const read: ScanFacts[] = [];
    let failure: unknown;
    for (const view of ['overview', 'whole'] as const) {
      try {
        read.push(factsIn(await this.#view(id, view, signal)));
      } catch (thrown) {
        if (!mayBeAbsent(thrown)) throw thrown;
        failure = thrown;
      }
    }
    const [first, second] = read;
    if (first === undefined) throw failure;
    return second === undefined ? first : worseFacts(first, second);
  }

  async #view(id: string, view: View, signal: AbortSignal, budgetMs?: number): Promise<unknown> {
    const path = view === 'overview' ? pathOf('scans', id, 'overview') : pathOf('scans', id);
    const { value } = await this.#client.ask(
      {
        path,
        meaning: { about: `scan ${id}`, notFound: 'SCAN_NOT_FOUND' },
        ...(budgetMs === undefined ? {} : { sending: { budgetMs } }),
      },
      signal,
    );
    return unwrapped(value);
  }
}

/** A refusal that is about this view alone: whoever may not read one may not read the other. */
function mayBeAbsent(thrown: unknown): boolean {
  const status = statusBehind(thrown) ?? 0;
  const isEnvelope = thrown instanceof ScangateError && thrown.code === 'SCAN_NOT_FOUND';
  return isEnvelope || status === 400 || status === 404 || status === 405 || status >= 500;
}

function readingOf(scan: unknown): ScanReading {
  const status = stateIn(scan) ?? { state: 'unknown', detail: 'the server tells no state' };
  const progress = countOf(objectOf(scan).scanprogress);
  const detail = status.state === 'running' && progress !== undefined ? `${progress} %` : failureIn(scan);
  return {
    status: status.detail === undefined && detail !== undefined ? { ...status, detail } : status,
    facts: factsIn(scan),
  };
}

/** Why a scan failed, where it says so. */
function failureIn(scan: unknown): string | undefined {
  const { failurereason, errormessage, statusmessage } = objectOf(scan);
  const words = [failurereason, errormessage, statusmessage].find(
    (text): text is string => typeof text === 'string' && text.trim() !== '',
  );
  return words === undefined ? undefined : cut(words, 500);
}

/** A scan that is the only member of its answer. */
function unwrapped(value: unknown): unknown {
  if (stateIn(value) !== undefined) return value;
  const { scan, scanresult, data, result } = objectOf(value);
  return [scan, scanresult, data, result].find((inner) => stateIn(inner) !== undefined) ?? value;
}

import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { EmulatorSettings } from '../emulator.ts';
import type { Behaviour } from './behaviours.ts';
import { written } from './casing.ts';
import { nothingYet, outcomeOf, type ScanOutcome } from './outcome.ts';
import type { Scan, Scans } from './scans.ts';

/** What every route needs. */
export interface ServerState {
  readonly settings: EmulatorSettings;
  readonly scans: Scans;
  plays(behaviour: Behaviour): boolean;
  /** What is known of a scan now. */
  outcomeOf(scan: Scan): ScanOutcome;
  /** Answers with a document, in the casing of this server. */
  answer(context: Context, document: unknown, status?: ContentfulStatusCode): Response;
  /** Answers with the product's envelope for a refusal. */
  refuse(context: Context, status: ContentfulStatusCode, key: string, message: string): Response;
}

export function createServerState(settings: EmulatorSettings, scans: Scans): ServerState {
  const plays = (behaviour: Behaviour) => settings.play.has(behaviour);
  const casing = plays('camel-case') ? 'camel' : 'pascal';
  const answer: ServerState['answer'] = (context, document, status = 200) =>
    context.json(written(document, casing), status);
  return {
    settings,
    scans,
    plays,
    outcomeOf: (scan) => (scans.isAnalysed(scan) ? outcomeOf(settings) : nothingYet),
    answer,
    refuse: (context, status, key, message) =>
      answer(context, { Result: 'Error', ResponseKey: key, ResponseMessage: message }, status),
  };
}

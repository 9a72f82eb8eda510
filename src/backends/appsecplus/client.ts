import type { z } from 'zod';
import { ScangateError } from '../../core/errors.ts';
import { largestAnswer } from '../../core/limits.ts';
import type { HttpRequest } from '../../http/http-client.ts';
import { createPacer } from '../../http/pacer.ts';
import type { BackendDeps } from '../backend-module.ts';
import { createAccess } from './access.ts';
import { listing } from './listing.ts';
import { listOf, type ScanOrderBody, scanOf, startOf } from './purposes.ts';
import { type Purpose, refused } from './refused.ts';
import {
  type Application,
  applicationSchema,
  type Policy,
  policySchema,
  type Scan,
  scanSchema,
  type Vulnerability,
  vulnerabilitySchema,
} from './schema.ts';

/** A list and whether all of it was read. */
export interface Listed<Entry> {
  readonly entries: readonly Entry[];
  /** Why it is not all, as a sentence's end: `2 entries cannot be read`. */
  readonly gap?: string;
}

/** The calls of the AppSec+ API. Each rejects with a `ScangateError`, or with the reason of its signal. */
export interface Client {
  applications(signal: AbortSignal): Promise<Listed<Application>>;
  /** `status` takes one word only. */
  scans(applicationId: string, status: string, signal: AbortSignal): Promise<Listed<Scan>>;
  /** `SCAN_NOT_FOUND` where there is none. */
  scan(id: string, signal: AbortSignal, repeat?: 'never'): Promise<Scan>;
  /** `SCAN_CONFLICT` when one is running already. */
  trigger(order: ScanOrderBody, signal: AbortSignal, noAttemptAfter: AbortSignal): Promise<Scan>;
  /** Of all scans, since there is no filter for one. */
  vulnerabilities(applicationId: string | undefined, signal: AbortSignal): Promise<Listed<Vulnerability>>;
  policies(signal: AbortSignal): Promise<Listed<Policy>>;
}

/** 100 requests in any minute: what is sent at once, and 90 more. */
const pace = { burst: 10, everyMs: 667 };
const listAttemptMs = 120_000;
const mostPages = 1_000;
/** Scans that run are few, and "avoid fetching full scan history repeatedly" says the guide on best practices. */
const mostPagesOfScans = 20;

export function createClient(deps: BackendDeps, root: string): Client {
  const pacer = createPacer(pace);
  const access = createAccess(deps, root, pacer);

  const send = async (
    purpose: Purpose,
    path: string,
    request: Omit<HttpRequest, 'url'>,
    signal: AbortSignal,
  ): Promise<unknown> => {
    try {
      const response = await access.use(request.noAttemptAfter ?? signal, (authorization) =>
        deps.http.send(
          {
            ...request,
            url: new URL(root + path),
            headers: { ...request.headers, authorization, accept: 'application/json' },
            expect: 'json',
            pacer,
          },
          signal,
        ),
      );
      return response.json();
    } catch (thrown) {
      signal.throwIfAborted();
      throw refused(thrown, purpose, access.reveals);
    }
  };

  const list = async <Schema extends z.ZodType<{ readonly id?: string | undefined }>>(
    what: string,
    query: Readonly<Record<string, string>>,
    schema: Schema,
    signal: AbortSignal,
    most = mostPages,
  ): Promise<Listed<z.infer<Schema>>> => {
    const path = `/${what}`;
    const purpose = listOf(what, root + path);
    const read = (cursor: string | undefined) => {
      const search = new URLSearchParams({ ...query, ...(cursor === undefined ? {} : { cursor }) });
      const limits = { maxBytes: largestAnswer, attemptMs: listAttemptMs };
      return send(purpose, search.size === 0 ? path : `${path}?${search}`, limits, signal);
    };
    return listing(purpose.about, read, schema, most);
  };

  return {
    applications: (signal) => list('applications', {}, applicationSchema, signal),
    scans: (applicationId, status, signal) =>
      list('scans', { applicationId, status }, scanSchema, signal, mostPagesOfScans),
    async scan(id, signal, repeat) {
      const once = repeat === 'never' ? { budgetMs: 0 } : {};
      const json = await send(scanOf(id), `/scans/${encodeURIComponent(id)}`, once, signal);
      const { data } = scanSchema.safeParse(json);
      if (data?.id === id) return data;
      throw new ScangateError('BACKEND_PROTOCOL', `scan ${id}: the answer is not that scan`, {
        hint: 'Does a proxy answer in the place of AppSec+?',
        transient: true,
      });
    },
    async trigger(order, signal, noAttemptAfter) {
      const json = await send(
        startOf(order),
        '/scans',
        {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(order),
          noAttemptAfter,
        },
        signal,
      );
      const { data } = scanSchema.safeParse(json);
      const { applicationId } = order;
      if (data && (data.applicationId ?? applicationId) === applicationId) return data;
      throw new ScangateError('BACKEND_PROTOCOL', 'POST /scans: the answer is not the scan asked for', {
        hint: 'Does a proxy answer in the place of AppSec+?',
        mayHaveRun: true,
      });
    },
    vulnerabilities: (applicationId, signal) =>
      list(
        'vulnerabilities',
        applicationId === undefined ? {} : { applicationId },
        vulnerabilitySchema,
        signal,
      ),
    policies: (signal) => list('policies', {}, policySchema, signal),
  };
}

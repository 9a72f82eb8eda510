import { z } from 'zod';
import type { BackendDeps, BackendModule } from '../../../src/backends/backend-module.ts';
import { type OptionTable, readOptions } from '../../../src/backends/options.ts';
import { ScangateError } from '../../../src/core/errors.ts';
import { fingerprintOf } from '../../../src/core/fingerprint.ts';
import type { CheckCapability } from '../../../src/core/model/check.ts';
import type { Finding } from '../../../src/core/model/finding.ts';
import { isScanId, type ScanState } from '../../../src/core/model/scan.ts';
import { parseSeverity } from '../../../src/core/model/severity.ts';
import type { Backend, StartedScan } from '../../../src/core/ports/backend.ts';
import { backendError } from '../../../src/http/backend-error.ts';
import type { HttpRequest } from '../../../src/http/http-client.ts';

const id = 'fake';

const code: CheckCapability = { name: 'code', categories: ['sast'] };

const options = {
  profile: {
    type: { kind: 'choice', values: ['quick', 'deep'] },
    default: 'quick',
    description: 'How closely the code is looked at.',
  },
} as const satisfies OptionTable;

export const fakeBackend: BackendModule = {
  checks: [code],
  attaches: true,
  connection: { credentials: [['api-key']] },
  options,
  delivers: [],
  checkOptions: (given, spelled) => readOptions(id, options, given, spelled).problems,
  create: (given, deps) => createFakeBackend(readOptions(id, options, given, 'options').values.profile, deps),
};

const scan = z.object({ id: z.string().refine(isScanId), state: z.string() });
const scans = z.array(scan);
const findings = z.array(
  z.object({ rule: z.string(), severity: z.string(), title: z.string(), file: z.string(), line: z.number() }),
);

/** The vendor's words, each with what it means here; any other word is `unknown`, and asked about again. */
const states: Readonly<Record<string, ScanState>> = {
  waiting: 'queued',
  working: 'running',
  done: 'completed',
  broken: 'failed',
  stopped: 'cancelled',
};

function createFakeBackend(profile: string, { http, baseUrl, apiKey = '' }: BackendDeps): Backend {
  /** Sends a request and reads the answer; a shape that is not known is an error, never an empty answer. */
  const ask = async <Answer>(
    about: string,
    path: string,
    shape: z.ZodType<Answer>,
    request: Partial<HttpRequest>,
    signal: AbortSignal,
  ): Promise<Answer> => {
    try {
      const url = new URL(path, baseUrl);
      const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
      const answer = await http.send({ url, headers, expect: 'json', ...request }, signal);
      return shape.parse(answer.json());
    } catch (thrown) {
      if (thrown instanceof z.ZodError)
        throw new ScangateError('BACKEND_PROTOCOL', `${about} has another shape`, { transient: true });
      throw backendError(thrown, about);
    }
  };
  const started = (found: { id: string }): StartedScan => ({ ref: { backend: id, id: found.id } });

  return {
    id,
    checks: [code],
    async preflight(_target, signal) {
      await ask('the check of the key', '/me', z.object({ name: z.string() }), {}, signal);
    },
    async start({ target, key }, signal, noAttemptAfter) {
      const body = JSON.stringify({ repository: target.repository, ref: target.ref, key, profile });
      const request = { method: 'POST', body, noAttemptAfter } as const;
      return started(await ask('the start of a scan', '/scans', scan, request, signal));
    },
    async status(ref, signal) {
      const about = `the status of scan ${ref.id}`;
      const { state } = await ask(about, `/scans/${ref.id}`, scan, { budgetMs: 0 }, signal);
      const known = states[state];
      return known ? { state: known } : { state: 'unknown', detail: state };
    },
    async results(ref, signal) {
      const about = `the findings of scan ${ref.id}`;
      const found = await ask(about, `/scans/${ref.id}/findings`, findings, {}, signal);
      const scope = `profile ${profile}`;
      return {
        findings: found.map(normalise),
        checks: [{ ...code, state: 'complete', reasons: [], scope }],
        nativeReports: [],
      };
    },
    async cancel(ref, signal) {
      const request = { method: 'POST', repeatable: true } as const;
      await ask(`the stop of scan ${ref.id}`, `/scans/${ref.id}/stop`, scan, request, signal);
    },
    async find({ key }, signal) {
      const [newest] = await ask('the list of scans', `/scans?key=${key}`, scans, {}, signal);
      return newest && started(newest);
    },
    async attach(scanId, signal) {
      return started(await ask(`scan ${scanId}`, `/scans/${scanId}`, scan, {}, signal));
    },
  };
}

function normalise({ rule, severity, title, file, line }: z.infer<typeof findings>[number]): Finding {
  return {
    fingerprint: fingerprintOf('sast', rule, file, title),
    category: 'sast',
    severity: parseSeverity(severity),
    ruleId: rule,
    title,
    locations: [{ path: file, startLine: line }],
    aliases: [],
    cwes: [],
    ratings: [],
    fixVersions: [],
  };
}

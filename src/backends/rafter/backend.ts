import { ScangateError } from '../../core/errors.ts';
import type { ScanResults, ScanStatus } from '../../core/model/scan.ts';
import type { Backend } from '../../core/ports/backend.ts';
import { line } from '../../core/text.ts';
import { HttpError } from '../../http/http-client.ts';
import type { BackendDeps } from '../backend-module.ts';
import { noApi } from '../no-api.ts';
import { rafterAddress } from './address.ts';
import { rafterChecks } from './checks.ts';
import { createRafterClient } from './client.ts';
import { ownReports } from './native-reports.ts';
import type { RafterOptions } from './options.ts';
import { usedUpBy } from './quota.ts';
import { addressHint, createRefusals, isForeign, quotaExhausted } from './refusals.ts';
import { readResults, withOwnReports } from './results.ts';
import { statusAnswer } from './schema.ts';
import { readLevelMap } from './severity.ts';
import { postOnce, startedId } from './start.ts';
import { stateOf } from './state.ts';
import { type RafterTarget, rafterTarget } from './target.ts';

const id = 'rafter';
/** The id that no scan has (RFC 9562, section 5.9). */
const noScan = '00000000-0000-0000-0000-000000000000';
/** As often as the vendor's own tools ask: the limit of 100 requests a minute is that of a whole company's address. */
const pollEveryMs = 10_000;

/** There is no request that stops a scan or looks one up, so there is neither `cancel` nor `find`. */
export function createRafterBackend(options: RafterOptions, deps: BackendDeps): Backend {
  const { logger, sourceToken } = deps;
  const client = createRafterClient(deps, deps.baseUrl ?? new URL(rafterAddress));
  const refusals = createRefusals(deps);
  const mode = options['scan-mode'];
  const { levels } = readLevelMap(options['level-map'] ?? {}, 'options');
  let usedUp: string | undefined;
  /** Absent where another process has ordered the scan. */
  let ordered: RafterTarget | undefined;

  const reading = async <Answer>(
    about: string,
    signal: AbortSignal,
    answer: Promise<Answer>,
  ): Promise<Answer> => {
    try {
      return await answer;
    } catch (thrown) {
      signal.throwIfAborted();
      throw refusals.ofReading(thrown, about);
    }
  };

  /** A Rafter refuses a scan that cannot be in words of its own. */
  const expectRafter = async (signal: AbortSignal): Promise<void> => {
    try {
      await client.scan(noScan, 'json', signal);
    } catch (thrown) {
      if (!(thrown instanceof HttpError)) throw thrown;
      if (isForeign(thrown)) throw noApi('Rafter', thrown, addressHint);
    }
  };

  /** Older servers may have no usage endpoint: then the start tells, which goes to no other server than a Rafter. */
  const usageOf = async (signal: AbortSignal): Promise<unknown> => {
    try {
      return await client.usage(signal);
    } catch (thrown) {
      if (!(thrown instanceof HttpError) || thrown.status !== 404) throw thrown;
      if (isForeign(thrown)) await expectRafter(signal);
      logger.debug(line`${thrown.message}; the start will tell whether a scan is left`);
      return undefined;
    }
  };

  const statusOf = async (scanId: string, signal: AbortSignal, budgetMs?: number): Promise<ScanStatus> => {
    const about = `the status of scan ${scanId}`;
    const answer = await reading(about, signal, client.scan(scanId, 'json', signal, budgetMs));
    const read = statusAnswer.safeParse(answer.json()).data;
    if (read === undefined)
      throw new ScangateError('BACKEND_PROTOCOL', `${about}: the answer names no status`, {
        transient: true,
      });
    const state = stateOf(read.status);
    const detail = state === 'unknown' ? read.status : (read.error ?? read.message);
    return { state, ...(detail !== undefined && { detail: refusals.words(detail) }) };
  };

  return {
    id,
    checks: rafterChecks,

    /** An empty quota is for `start` to refuse: a scan of an earlier run can be taken up all the same. */
    async preflight(target, signal) {
      rafterTarget(target, options);
      usedUp = usedUpBy(await reading('the usage of the account', signal, usageOf(signal)), mode);
    },

    async start({ target }, signal, noAttemptAfter) {
      const asked = rafterTarget(target, options);
      ordered = asked;
      if (usedUp !== undefined) throw quotaExhausted(usedUp, mode);
      const isOnGitHub = asked.provider === undefined;
      if (sourceToken !== undefined && !isOnGitHub)
        logger.warn(line`source-token is not sent: Rafter takes one for repositories on GitHub only`);
      const token = sourceToken !== undefined && isOnGitHub ? { github_token: sourceToken } : {};
      const body = { ...asked, scan_mode: mode, ...token };
      try {
        const answer = await postOnce(deps, client, body, signal, noAttemptAfter);
        return { ref: { backend: id, id: startedId(answer, refusals) }, pollEveryMs };
      } catch (thrown) {
        signal.throwIfAborted();
        throw refusals.ofStart(thrown, asked, mode);
      }
    },

    status: ({ id: scanId }, signal) => statusOf(scanId, signal, 0),

    async attach(scanId, signal) {
      await statusOf(scanId, signal);
      return { ref: { backend: id, id: scanId }, pollEveryMs };
    },

    async results({ id: scanId }, signal): Promise<ScanResults> {
      const about = `the results of scan ${scanId}`;
      const answer = (await reading(about, signal, client.scan(scanId, 'json', signal))).json();
      const read = readResults(answer, scanId, levels, ordered);
      const { 'repository-name': repository, 'branch-name': branch } = options;
      return {
        ...withOwnReports(read, await ownReports(client, deps, scanId, signal)),
        ...(repository === undefined && branch === undefined ? {} : { ofOtherCode: true }),
      };
    },
  };
}

import { cut } from '../../core/cut.ts';
import { ScangateError } from '../../core/errors.ts';
import { createRedactor } from '../../core/redact.ts';
import { backendError } from '../../http/backend-error.ts';
import { HttpError } from '../../http/http-client.ts';
import type { BackendDeps } from '../backend-module.ts';
import { noApi } from '../no-api.ts';
import { describeUsedUp, type UsedUp } from './quota.ts';
import { refusalAnswer } from './schema.ts';
import type { RafterTarget } from './target.ts';

/** Characters of the server's own words that a message repeats. */
const quotedLength = 200;

type RefusalCode = 'CREDENTIALS_REFUSED' | 'TARGET_UNUSABLE' | 'SCAN_NOT_FOUND' | 'BACKEND_PROTOCOL';

/** Makes of a failed request the error that says what to do. */
export interface Refusals {
  /** Of a request that only reads; `about` names what was asked for. */
  ofReading(thrown: unknown, about: string): ScangateError;
  /** Of a start. */
  ofStart(thrown: unknown, target: RafterTarget, mode: string): ScangateError;
  /** The server's words, cut and without the credentials that it may have repeated. */
  words(text: string): string;
}

export function createRefusals({
  apiKey,
  sourceToken,
}: Pick<BackendDeps, 'apiKey' | 'sourceToken'>): Refusals {
  const redactor = createRedactor();
  for (const secret of [apiKey, sourceToken]) if (secret !== undefined) redactor.add(secret);
  const words = (text: string) => cut(redactor.redact(text).replaceAll(/\s+/g, ' '), quotedLength);
  const said = ({ answer }: HttpError) => {
    const { error, message } = readRefusal(answer);
    const text = error ?? message;
    return text === undefined ? '' : `: ${words(text)}`;
  };

  const refusal = (cause: HttpError, code: RefusalCode, what: string, hint: string) =>
    new ScangateError(code, `${what}${said(cause)}`, { cause, hint });

  const ofReading = (thrown: unknown, about: string): ScangateError => {
    if (!(thrown instanceof HttpError)) return backendError(thrown, about);
    const { status } = thrown;
    if (status === 401)
      return refusal(thrown, 'CREDENTIALS_REFUSED', `${about}: Rafter does not accept the API key`, keyHint);
    if (status === 403)
      return refusal(thrown, 'CREDENTIALS_REFUSED', `${about}: Rafter does not allow it`, keyHint);
    if (status === 404)
      return refusal(thrown, 'SCAN_NOT_FOUND', `${about}: Rafter does not know the scan`, scanHint);
    return backendError(thrown, about);
  };

  return {
    words,
    ofReading,
    ofStart(thrown, target, mode) {
      const about = `starting a scan of branch ${target.branch_name} of ${target.repository_name}`;
      if (!(thrown instanceof HttpError)) return backendError(thrown, about);
      const { status } = thrown;
      const usedUp = usedUpByRefusal(thrown, mode);
      if (usedUp !== undefined) return quotaExhausted(usedUp, mode, thrown);
      if (status === 403 && /\bscope\b/i.test(said(thrown)))
        return refusal(thrown, 'CREDENTIALS_REFUSED', `${about}: the API key may only read`, scopeHint);
      if (isForeign(thrown)) return noApi('Rafter', thrown, addressHint);
      if (status === 404)
        return refusal(thrown, 'TARGET_UNUSABLE', `${about}: Rafter does not find it`, notFoundHint);
      if (status === 400 || status === 422)
        return refusal(thrown, 'TARGET_UNUSABLE', `${about}: Rafter does not take it`, targetHint);
      return ofReading(thrown, about);
    },
  };
}

/** No scan is left, whoever says so. */
export function quotaExhausted(usedUp: UsedUp, mode: string, cause?: unknown): ScangateError {
  const other = mode === 'plus' ? " 'scan-mode: fast' has a quota of its own." : '';
  return new ScangateError('QUOTA_EXHAUSTED', `Rafter's quota is used up: ${usedUp}`, {
    cause,
    hint: `Wait until it is renewed, or take a larger plan.${other} 'scan-id' judges a scan that was made already.`,
  });
}

/** A 404 that Rafter did not write: another server answers there. */
export function isForeign({ status, answer }: HttpError): boolean {
  return status === 404 && readRefusal(answer).error === undefined;
}

/**
 * What a refused start says about the quota: 403 or 429 with the fields of a quota, or 403 in the words of older servers.
 * A 429 without them is the limit of 100 requests a minute.
 */
export function usedUpByRefusal({ status, answer }: HttpError, mode: string): UsedUp | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const { scan_mode, used, limit, error = '' } = readRefusal(answer);
  const hasFields = scan_mode !== undefined || (used !== undefined && limit !== undefined);
  const oldWords = status === 403 && /\b(scan limit|quota)\b/i.test(error) && !/\bscope\b/i.test(error);
  return hasFields || oldWords ? describeUsedUp(mode, used, limit) : undefined;
}

function readRefusal(answer: unknown) {
  return refusalAnswer.safeParse(answer).data ?? {};
}

const keyHint =
  'Check SCANGATE_API_KEY or RAFTER_API_KEY: a key begins with RF and is made in the settings of your Rafter account.';
const scanHint = 'Is it a scan of the same Rafter account, and is the key of that account?';
const scopeHint =
  "Make a key with the scope 'Read & Scan' in the settings of your Rafter account, and give it in SCANGATE_API_KEY or RAFTER_API_KEY.";
export const addressHint =
  'Set base-url (SCANGATE_BASE_URL or RAFTER_URL) to the address of the server, such as https://rafter.so.';
const targetHint = "Check 'repository', 'ref' and the options repository-name, branch-name and provider.";
const notFoundHint =
  'Check the spelling of both. Was the branch pushed? That of a fork is not in the base repository, and a tag is no branch. ' +
  'For a private repository connect it in your Rafter account, or give a token that may read it in SCANGATE_SOURCE_TOKEN or RAFTER_GITHUB_TOKEN.';

import { cut } from '../../core/cut.ts';
import { type ErrorCode, ScangateError } from '../../core/errors.ts';
import { backendError } from '../../http/backend-error.ts';
import { HttpError } from '../../http/http-client.ts';
import { noApi } from '../no-api.ts';
import { refusalSchema } from './schema.ts';

/** What was asked for, as far as its failure depends on that. */
export interface Call {
  /** `creative 100` */
  readonly about: string;
  /** Whether a 404 means a scan that is gone, something that the user named, or another server. */
  readonly names: 'scan' | 'target' | 'address';
  /** It starts a scan: when no answer comes, one may be running. */
  readonly starts: boolean;
}

const mostIssues = 3;
const mostCharacters = 200;

/** A failed request as an error with a way out. What is no `HttpError`, such as the reason of a signal, stays what it is. */
export function refusalOf(thrown: unknown, call: Call): unknown {
  if (!(thrown instanceof HttpError)) return thrown;
  if (thrown.status === 404 && call.names === 'address') return noApi('Advalidation', thrown, addressHint);
  const general = backendError(thrown, call.about);
  const known = knownRefusal(thrown.status, call);
  const said = issuesIn(thrown.answer);
  return new ScangateError(
    known?.code ?? general.code,
    `${general.message}${said === '' ? '' : `: ${said}`}`,
    {
      cause: thrown,
      hint: known?.hint ?? general.hint,
      transient: general.transient,
      mayHaveRun: call.starts && general.mayHaveRun,
    },
  );
}

function knownRefusal(
  status: number | undefined,
  { names }: Call,
): { readonly code: ErrorCode; readonly hint: string } | undefined {
  if (status === 401)
    return {
      code: 'CREDENTIALS_REFUSED',
      hint: 'Check the API key (SCANGATE_API_KEY or ADVALIDATION_API_KEY), and whether your account lives at another base-url, such as https://app2.advalidation.io.',
    };
  if (status === 403)
    return {
      code: 'CREDENTIALS_REFUSED',
      hint: 'The API key is good, but its user may not do this: ask for access to the creative or campaign, or use the key of another user.',
    };
  if (status === 404 && names !== 'address') return notFound[names];
  if (status === 409)
    return {
      code: 'SCAN_CONFLICT',
      hint: 'Run again when the scan under way has ended, or take it up with scan-id.',
    };
  if (status === 413)
    return { code: 'TARGET_UNUSABLE', hint: "Host the file and give its address with the option 'url'." };
  if (status === 422 || status === 400)
    return {
      code: 'TARGET_UNUSABLE',
      hint: "Check the options: the creative must fit the campaign's type, display or video.",
    };
  if (status === 429)
    return {
      code: 'BACKEND_UNREACHABLE',
      hint: 'Advalidation takes 60 requests a minute from one IP address: let fewer jobs run at once.',
    };
  return undefined;
}

const notFound: Readonly<
  Record<Exclude<Call['names'], 'address'>, { readonly code: ErrorCode; readonly hint: string }>
> = {
  scan: {
    code: 'SCAN_NOT_FOUND',
    hint: 'Check the id, and whether the API key is of the account that has the scan.',
  },
  target: {
    code: 'TARGET_UNUSABLE',
    hint: 'Check the id in the options, and whether the API key is of the account that has it.',
  },
};

const addressHint =
  'Set base-url (SCANGATE_BASE_URL or ADVALIDATION_BASE_URL) to the address of the application, such as https://app.advalidation.io.';

/** `issues[].message` and `relatedField` of the body, in short. */
function issuesIn(answer: unknown): string {
  const parsed = refusalSchema.safeParse(answer);
  if (!parsed.success) return '';
  return parsed.data.error.issues
    .slice(0, mostIssues)
    .map(({ message = '', relatedField }) =>
      relatedField === undefined
        ? cut(message, mostCharacters)
        : `${cut(relatedField, mostCharacters)}: ${cut(message, mostCharacters)}`,
    )
    .filter((words) => words !== '')
    .join('; ');
}

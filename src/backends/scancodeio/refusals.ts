import { cut } from '../../core/cut.ts';
import { type ErrorCode, ScangateError } from '../../core/errors.ts';
import { createRedactor } from '../../core/redact.ts';
import { backendError } from '../../http/backend-error.ts';
import { HttpError } from '../../http/http-client.ts';

/** Characters of the server's own words that a message repeats. */
const quotedLength = 300;

/** Makes of a failed request the error that says what to do; `about` names what was asked for. */
export type Refusals = (thrown: unknown, about: string) => ScangateError;

export function createRefusals(apiKey: string | undefined): Refusals {
  const redactor = createRedactor();
  if (apiKey !== undefined) redactor.add(apiKey);
  return (thrown, about) => {
    if (!(thrown instanceof HttpError)) return backendError(thrown, about);
    const words = redactor.redact(wordsOf(thrown.answer));
    const said = words === '' ? '' : `: ${words}`;
    const known = explain(thrown, words, apiKey !== undefined);
    if (known === undefined) return backendError(thrown, about);
    const { code, message, hint } = known;
    const { transient, mayHaveRun, retryAfterMs } = thrown;
    return new ScangateError(code, `${about}: ${message}${said}`, {
      cause: thrown,
      hint,
      transient,
      mayHaveRun,
      retryAfterMs,
    });
  };
}

interface Explanation {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string;
}

function explain({ status, message }: HttpError, words: string, hasKey: boolean): Explanation | undefined {
  switch (status) {
    case 401:
      return {
        code: 'CREDENTIALS_REFUSED',
        message: hasKey ? 'ScanCode.io does not accept the API key' : 'ScanCode.io asks for an API key',
        hint: `${hasKey ? 'Check' : 'Set'} SCANGATE_API_KEY or SCANCODEIO_TOKEN. On the server, 'scanpipe create-user NAME' makes a key.`,
      };
    case 403:
      return {
        code: 'CREDENTIALS_REFUSED',
        message: 'ScanCode.io does not allow it',
        hint: 'The API key is good, but its user lacks the right, or a proxy refuses: ask the administrator of the server.',
      };
    case 400:
      return words === ''
        ? {
            code: 'BACKEND_PROTOCOL',
            message: 'the server answers 400 and gives no reason',
            hint: "Does it know itself by the host name in 'base-url'? Its administrator adds that to ALLOWED_HOSTS.",
          }
        : {
            code: 'BACKEND_PROTOCOL',
            message: 'ScanCode.io does not take it',
            hint: "Check the options of the backend against the server's version.",
          };
    case 404:
      return words === ''
        ? {
            code: 'SCAN_NOT_FOUND',
            message: `${message}, and not in the words of ScanCode.io`,
            hint: "Check 'base-url' (SCANCODEIO_URL): it is the address of the server, without /api.",
          }
        : {
            code: 'SCAN_NOT_FOUND',
            message: 'ScanCode.io does not find it',
            hint: 'Was the project deleted on the server?',
          };
    case 413:
      return {
        code: 'TARGET_UNUSABLE',
        message: 'the upload is larger than the server or its proxy takes',
        hint: "Raise the limit there (nginx: client_max_body_size), scan a part of the checkout with 'path', or let the server download it with the option input-urls.",
      };
    case 502:
    case 504:
      return {
        code: 'BACKEND_UNREACHABLE',
        message,
        hint: 'A server without a task queue (SCANCODEIO_ASYNC=False) answers nobody while a pipeline runs: its administrator can turn the queue on.',
      };
    default:
      return undefined;
  }
}

/** What the body of a refusal says: `{"detail"}`, `{"status"}`, `{"error"}`, `{"errors"}` or a list by field. */
export function wordsOf(answer: unknown): string {
  return cut(textsIn(answer, 0).join('; ').replaceAll(/\s+/g, ' ').trim(), quotedLength);
}

const ownFields = new Set(['detail', 'status', 'error', 'errors', 'non_field_errors']);

function textsIn(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return [value];
  if (depth > 3 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, 5).flatMap((item) => textsIn(item, depth + 1));
  return Object.entries(value)
    .slice(0, 5)
    .flatMap(([field, inner]) =>
      textsIn(inner, depth + 1).map((text) => (ownFields.has(field) ? text : `${field}: ${text}`)),
    );
}

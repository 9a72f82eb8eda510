import type { Outcome } from './outcome.ts';

/** Every way a run can fail, named by what was being done, with the outcome that it leads to. */
const codes = {
  INPUT_INVALID: 'misconfigured',
  CONFIG_FILE_INVALID: 'misconfigured',
  TARGET_UNUSABLE: 'misconfigured',
  CREDENTIALS_REFUSED: 'misconfigured',
  TLS_UNTRUSTED: 'misconfigured',
  REPORT_WRITE_FAILED: 'misconfigured',
  REPORTS_LOST: 'inconclusive',
  RESULT_FILE_INVALID: 'misconfigured',
  STATE_FILE_INVALID: 'misconfigured',
  HOST_UNKNOWN: 'misconfigured',
  QUOTA_EXHAUSTED: 'inconclusive',
  SCAN_CONFLICT: 'inconclusive',
  BACKEND_UNREACHABLE: 'inconclusive',
  BACKEND_PROTOCOL: 'inconclusive',
  START_UNCERTAIN: 'inconclusive',
  SCAN_NOT_FOUND: 'inconclusive',
  SCAN_FAILED: 'inconclusive',
  RESULTS_STALE: 'inconclusive',
  RESULTS_TOO_LARGE: 'inconclusive',
  DEADLINE_PASSED: 'timed-out',
  CANCELLED: 'cancelled',
  INTERNAL: 'inconclusive',
} as const satisfies Record<string, Outcome>;

export type ErrorCode = keyof typeof codes;

export interface ErrorDetails {
  /** What the user can do about it, as a sentence. */
  readonly hint?: string | undefined;
  readonly cause?: unknown;
  /** Whether the same call may well succeed later. */
  readonly transient?: boolean;
  /** Milliseconds that the other side asked to wait before that. */
  readonly retryAfterMs?: number | undefined;
  /** Whether what was asked for may have been done all the same; of a start: that a scan may be running. */
  readonly mayHaveRun?: boolean;
}

/**
 * A failure with a code, a cause and a way out. `message` and `hint` may quote text from outside: a sink cleans them.
 * Neither ever holds a header, a token or a response body.
 */
export class ScangateError extends Error {
  override readonly name = 'ScangateError';
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly transient: boolean;
  readonly retryAfterMs: number | undefined;
  readonly mayHaveRun: boolean;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.hint = details.hint;
    this.transient = details.transient ?? false;
    this.retryAfterMs = details.retryAfterMs;
    this.mayHaveRun = details.mayHaveRun ?? false;
  }

  get outcome(): Outcome {
    return codes[this.code];
  }

  /** Where it was thrown, and where its causes were, a line each: for whoever mends it. */
  get trace(): readonly string[] {
    const { cause } = this;
    const own = this.stack?.split('\n') ?? [];
    if (cause instanceof ScangateError) return [...own, ...cause.trace];
    return [...own, ...((cause instanceof Error && cause.stack?.split('\n')) || [])];
  }
}

/** One thing wrong with what the user gave. */
export interface Problem {
  /** The input as the user wrote it: `--fail-on`, `SCANGATE_FAIL_ON`, `fail-on in .scangate.yml`. */
  readonly input: string;
  readonly message: string;
  readonly hint?: string;
}

/** `--backend: 'locl' is not known. Did you mean 'local'?` */
export function describeProblem({ input, message, hint }: Problem): string {
  return `${input}: ${message}${hint === undefined ? '' : `. ${hint}`}`;
}

/** Everything wrong with what the user gave, at once. */
export class InputError extends ScangateError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super('INPUT_INVALID', problems.map(describeProblem).join('\n'));
    this.problems = problems;
  }
}

/** What a thrown value says, in one line: its message, and the message of its cause where that adds something. */
export function describeError(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const { cause } = thrown;
  if (cause instanceof Error && cause.message !== '' && !thrown.message.includes(cause.message))
    return `${thrown.message}: ${cause.message}`;
  return thrown.message;
}

/** Any thrown value as a `ScangateError`; one that nobody foresaw is `INTERNAL` and keeps its cause. */
export function toScangateError(thrown: unknown): ScangateError {
  if (thrown instanceof ScangateError) return thrown;
  return new ScangateError('INTERNAL', `unexpected error: ${describeError(thrown)}`, {
    cause: thrown,
    hint: 'This is a defect of Scangate: please report it with the output of the same run with --verbose.',
  });
}

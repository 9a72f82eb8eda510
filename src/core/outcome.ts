/**
 * The outcomes of a run and their exit codes. The tables in the README and in
 * `docs/troubleshooting.md` are generated from this one.
 */
export const outcomes = {
  passed: { exitCode: 0, when: 'results complete and checked, the gate holds' },
  skipped: {
    exitCode: 0,
    when: 'credentials withheld by the CI (fork, Dependabot) and `on-missing-credentials` says skip',
  },
  started: { exitCode: 0, when: 'the scan was started and `wait` is false: nothing is judged yet' },
  failed: { exitCode: 1, when: 'the gate is broken' },
  inconclusive: {
    exitCode: 2,
    when: 'the scan failed, its results are unreadable, incomplete or of another commit, or the backend stayed unreachable',
  },
  misconfigured: { exitCode: 3, when: 'bad input, refused credentials, untrusted TLS certificate' },
  'timed-out': { exitCode: 4, when: 'the deadline passed (the remote scan was stopped)' },
  cancelled: {
    exitCode: 130,
    when: 'SIGINT (130), SIGTERM (143) or SIGHUP (129); the remote scan was stopped',
  },
} as const satisfies Record<string, { exitCode: number; when: string }>;

export type Outcome = keyof typeof outcomes;

/** `warn` lets the job go on: the outcome stays what it is, the exit code becomes 0. */
export type OutcomePolicy = 'fail' | 'warn';

export interface OutcomePolicies {
  readonly onTimeout: OutcomePolicy;
  readonly onInconclusive: OutcomePolicy;
}

/** The signals that end a run early, with the exit code a shell gives them (128 + number). */
export const signalExitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
export type CancelSignal = keyof typeof signalExitCodes;

/** The process exit code of an outcome; a cancelled run keeps the code of its signal. */
export function exitCodeOf(outcome: Outcome, policies: OutcomePolicies, signal?: CancelSignal): number {
  if (outcome === 'timed-out' && policies.onTimeout === 'warn') return 0;
  if (outcome === 'inconclusive' && policies.onInconclusive === 'warn') return 0;
  if (outcome === 'cancelled' && signal !== undefined) return signalExitCodes[signal];
  return outcomes[outcome].exitCode;
}

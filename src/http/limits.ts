/** What an exchange may take before it is given up. */
export interface Limits {
  /** Milliseconds until there is a connection, the TLS handshake included. */
  readonly connectMs: number;
  /** Milliseconds until the head of the answer is there, connecting included. */
  readonly headersMs: number;
  /** Milliseconds for a whole attempt, redirects and body included; a download has none. */
  readonly attemptMs: number;
  /** A download must bring at least `progressBytes` in every `progressMs` milliseconds. */
  readonly progressMs: number;
  readonly progressBytes: number;
  /** The largest body that is read into memory, in bytes, unless a request says otherwise. */
  readonly bodyBytes: number;
  /** The largest file that is downloaded, in bytes, unless a request says otherwise. */
  readonly downloadBytes: number;
}

export const defaultLimits: Limits = {
  connectMs: 10_000,
  headersMs: 30_000,
  attemptMs: 60_000,
  progressMs: 30_000,
  progressBytes: 30 * 1024,
  bodyBytes: 1024 * 1024,
  downloadBytes: 100 * 1024 * 1024,
};

import type { Problem } from '../core/errors.ts';
import type { CheckCapability } from '../core/model/check.ts';
import type { Backend } from '../core/ports/backend.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { Logger } from '../core/ports/logger.ts';
import type { HttpClient } from '../http/http-client.ts';

/** What a backend is made of, beside its own options. */
export interface BackendDeps {
  readonly http: HttpClient;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Send nothing anywhere. */
  readonly offline: boolean;
  /** The address and the key that the user gave, for a backend that is somewhere else. */
  readonly baseUrl?: URL | undefined;
  readonly apiKey?: string | undefined;
  readonly osvUrl: URL;
  /** The folder that reports go into, absolute: a backend that reads the checkout does not take them for a part of it. */
  readonly reportDir: string;
}

/** What each backend's folder offers to the registry. */
export interface BackendModule {
  readonly checks: readonly CheckCapability[];
  /** Whether its scans can be left and taken up again: whether the backend has `attach`. */
  readonly attaches: boolean;
  /** What is wrong with the `options` of the user; `spelled` is the input as the user wrote it. */
  checkOptions(options: Readonly<Record<string, unknown>>, spelled: string): readonly Problem[];
  /** Makes the backend from options that `checkOptions` had nothing to say about. */
  create(options: Readonly<Record<string, unknown>>, deps: BackendDeps): Backend;
}

import type { Problem } from '../core/errors.ts';
import type { CheckCapability } from '../core/model/check.ts';
import type { NativeReport, ReportKind } from '../core/model/report.ts';
import type { Backend } from '../core/ports/backend.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { Logger } from '../core/ports/logger.ts';
import type { HttpClient } from '../http/http-client.ts';
import type { OptionTable } from './options.ts';
import type { ConnectionInput } from './vendor-environment.ts';

/** How a backend that is somewhere else is reached. */
export interface Connection {
  /** The address where the user gives none; absent: one must be given. */
  readonly baseUrl?: string;
  /** The inputs that log in, a group for each way; one of the groups must be given. Empty: none is needed. */
  readonly credentials: readonly (readonly Exclude<ConnectionInput, 'base-url'>[])[];
  /** Inputs that may be given besides. */
  readonly optional?: readonly Exclude<ConnectionInput, 'base-url'>[];
}

/** What a backend is made of, beside its own options. */
export interface BackendDeps {
  readonly http: HttpClient;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Numbers from 0 up to 1. */
  readonly random: () => number;
  /** Send nothing anywhere. */
  readonly offline: boolean;
  /** The address that the user gave, else that of the `connection`. */
  readonly baseUrl?: URL | undefined;
  readonly apiKey?: string | undefined;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly clientId?: string | undefined;
  readonly clientSecret?: string | undefined;
  readonly sourceToken?: string | undefined;
  /** Hides a text wherever it would be shown from now on: for a secret that the backend itself gives out, such as a token. */
  addSecret(secret: string): void;
  /** The kinds of report that the user asked for: nothing else need be downloaded. */
  readonly reports: readonly ReportKind[];
  readonly osvUrl: URL;
  /** Folder or file of a database of known vulnerabilities, absolute. */
  readonly osvDb?: string | undefined;
  /** The PATH of whoever runs Scangate: where programs that the user asks for are looked for. */
  readonly searchPath?: string | undefined;
  /** The folder that reports go into, absolute: a backend that reads the checkout does not take them for a part of it. */
  readonly reportDir: string;
}

/** What each backend's folder offers to the registry. */
export interface BackendModule {
  readonly checks: readonly CheckCapability[];
  /** Whether its scans can be left and taken up again: whether the backend has `attach`. */
  readonly attaches: boolean;
  /** It never says in which version something is fixed, so that no rule about what is fixable could be broken. */
  readonly namesNoFixes?: true;
  /** Absent: it is not somewhere else. */
  readonly connection?: Connection;
  readonly options: OptionTable;
  /** The kinds of report that it can deliver itself. */
  readonly delivers: readonly NativeReport['kind'][];
  /** The kinds of report that make no sense for what it scans, with the reason in words. */
  readonly senseless?: { readonly kinds: readonly ReportKind[]; readonly reason: string };
  /** What is wrong with the `options` of the user; `spelled` is the input as the user wrote it. */
  checkOptions(options: Readonly<Record<string, unknown>>, spelled: string): readonly Problem[];
  /** Makes the backend from options that `checkOptions` had nothing to say about. */
  create(options: Readonly<Record<string, unknown>>, deps: BackendDeps): Backend;
}

import type { Finding } from '../../../core/model/finding.ts';
import type { Component, Dependency } from '../../../core/model/sbom.ts';

/** What an engine said about a checkout, as far as it could be understood. */
export interface EngineReport {
  /** The version that it gives itself. */
  readonly version?: string | undefined;
  readonly components: readonly Component[];
  readonly dependencies: readonly Dependency[];
  /** Present when it looks for vulnerabilities. */
  readonly findings?: readonly Finding[];
  /** What could not be understood, a sentence each. */
  readonly problems: readonly string[];
}

/** What a report is read against. */
export interface ReportContext {
  /** Absolute path of the checkout: places in the report are made relative to it. */
  readonly root: string;
  /** Names of first-party projects, which are no components. */
  readonly projects: ReadonlySet<string>;
  isFile(path: string): boolean;
}

/** A program of the user's machine that reads checkouts. */
export interface Engine {
  /** `scratch` is an empty folder that is removed afterwards. */
  args(checkout: string, scratch: string, offline: boolean): readonly string[];
  /** Variables that it gets beside PATH, HOME and the language. */
  readonly env?: (offline: boolean) => Readonly<Record<string, string>>;
  /** A file in `scratch` that it writes its report to; absent: to its output. */
  readonly reportFile?: string;
  /** Exit codes after which there is a report. */
  readonly exitCodes: readonly number[];
  readonly findsVulnerabilities: boolean;
  /** What whoever asks for it must know, a sentence. */
  readonly warning?: string;
  /** Throws `Unreadable`. */
  read(report: unknown, context: ReportContext): EngineReport;
}

/** Why an engine has no report: a sentence without its name. */
export class EngineFailure extends Error {
  override readonly name = 'EngineFailure';
}

import type { InputName, Settings } from '../config/inputs.ts';
import type { InputSource } from '../config/sources.ts';
import type { ScanResult } from '../core/model/result.ts';
import type { ScannedCode } from '../core/model/scan.ts';
import type { Logger } from '../core/ports/logger.ts';
import type { TerminalOutput } from '../core/ports/terminal-output.ts';
import type { Redactor } from '../core/redact.ts';

/** Why a job has no secrets, in the words of its CI. */
export interface Withheld {
  /** `GitHub withholds secrets from pull requests of forks` */
  readonly why: string;
  /** What to do about it. */
  readonly hint: string;
}

/** What a CI says about the job that runs. All text in it comes from outside. */
export interface CiContext {
  /** The code in question: of a change request its own head, never the commit that merges it. */
  readonly code: ScannedCode;
  /** Whether a checkout of this commit stands for that code, as the commit that merges it does. */
  standsFor(sha: string): boolean;
  /** Absent where the job has its secrets. */
  readonly withheld?: Withheld;
  /** Whether anybody may have written what is checked out, the config file included. */
  readonly fromFork: boolean;
  /** Where temporary files may lie; absent where the CI names no folder. */
  readonly tempDir?: string | undefined;
}

/** How a command speaks in the log of a job. */
export interface CiLog {
  readonly output: TerminalOutput;
  readonly verbosity: 'quiet' | 'normal' | 'verbose';
}

/** A CI whose job a command is: what it knows, and how it is told the result. */
export interface Ci extends CiContext {
  readonly id: 'gitlab' | 'azure';
  /** Inputs as the CI hands them over; flags count before them, `SCANGATE_…` after them. */
  readonly inputs: readonly InputSource[];
  /** Variables of the CI itself that stand for an input, as `GITLAB_TOKEN` does. */
  readonly names: Partial<Readonly<Record<InputName, readonly string[]>>>;
  /** Makes the CI hide what it is told to hide, too, where it can. */
  readonly redactor: Redactor;
  readonly logger: Logger & { endProgress(): void };
  /** Whether its log shows colours although it is no terminal; absent: as the output says. */
  readonly colour?: boolean;
  /** Called once, before anything is scanned; never rejects. */
  begin?(settings: Settings): Promise<void>;
  /**
   * Sets the outputs of the job and shows the result on the pages of the CI. What cannot be shown is a warning: it
   * never rejects, but with the signal's reason, and never changes the verdict.
   */
  publish(publication: Publication, signal: AbortSignal): Promise<void>;
}

/** A result, and what publishing it depends on. */
export interface Publication {
  /** Without the secrets of the run. */
  readonly result: ScanResult;
  readonly settings: Settings;
  /** Absolute; the reports lie beside it. */
  readonly resultFile: string;
  /** What was scanned, relative to the work tree: what the paths of the embedded scanner begin with. */
  readonly folder: string;
}

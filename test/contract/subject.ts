import type { BackendModule } from '../../src/backends/backend-module.ts';
import type { ScanState } from '../../src/core/model/scan.ts';
import type { EmulatorModule } from '../../src/emulators/emulator.ts';
import { type Emulated, emulate, type Scene } from '../backends/emulated.ts';

/** A kind of request that a backend sends, as its vendor documents it. */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Tested against the path, without the query. */
  readonly path: RegExp;
}

/** What the contract must know of a backend, beside its code: all of it from the vendor's documents. */
export interface ContractSubject {
  readonly backend: BackendModule;
  readonly emulator: EmulatorModule;
  readonly endpoints: {
    /** The request that makes a scan, and the one that asks where it stands; absent: nobody else makes scans. */
    readonly start?: Endpoint;
    readonly status?: Endpoint;
    /** The request that brings findings. */
    readonly findings: Endpoint;
  };
  /** The vendor's words for the states of a scan. */
  readonly words?: Readonly<Partial<Record<Exclude<ScanState, 'unknown'>, readonly string[]>>>;
  /** How many findings there are is told apart from them, so that a list which is not there hides none. */
  readonly countsApart?: true;
  /** Where a severity stands in an answer, by default the one that brings findings; absent: there are none. */
  readonly severity?: {
    readonly endpoint?: Endpoint;
    /** The answer with a severity in it that nobody has heard of. */
    readonly spoil: (body: string) => string;
  };
  /** Odd behaviour of the emulator, by what it shows. */
  readonly plays: {
    /** The key is good, but may not do what is needed. */
    readonly scope?: string;
    readonly quota?: string;
    /** The findings come in pages. */
    readonly pages?: string;
    /** With these nothing is left that would break the gate. */
    readonly mayPass?: readonly string[];
  };
  /** More of a scene that the tests of this subject need. */
  readonly sceneFor?: (scene: Scene) => Scene;
}

/** The subject in a scene. */
export function open(subject: ContractSubject, scene: Scene = {}): Promise<Emulated> {
  return emulate(subject.emulator, subject.backend, { ...scene, ...subject.sceneFor?.(scene) });
}

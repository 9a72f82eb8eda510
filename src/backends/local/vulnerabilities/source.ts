import type { Component } from '../../../core/model/sbom.ts';
import type { OsvRecord } from './schema.ts';

/** Somebody who knows vulnerabilities of components. */
export interface Source {
  /** For people: `https://api.osv.dev`. */
  readonly name: string;
  /** Of components that it can never say anything about, nothing is asked. */
  knows(component: Component): boolean;
  /** Resolves however little came of it; rejects with the signal's reason only. */
  ask(components: readonly Component[], signal: AbortSignal): Promise<Answer>;
}

/** What a source said about the components that it was asked about. */
export interface Answer {
  /** As `Source.name`, or with what only the answer tells: `the database of 2026-11-20`. */
  readonly source: string;
  /** The components whose advisories it has told to the end. */
  readonly answered: ReadonlySet<Component>;
  /** Records about the components in their versions; also where the answer is not whole. */
  readonly records: ReadonlyMap<Component, readonly OsvRecord[]>;
  /** Advisories about components of which no more than the id is known. */
  readonly unread: ReadonlyMap<Component, readonly string[]>;
  /** What kept it from a whole answer, for the log: another source may do as well. */
  readonly failure?: string | undefined;
  /** Why the check is not complete because of this answer, a sentence each. */
  reasons(left: Left): readonly string[];
}

/** What no source could tell. */
export interface Left {
  readonly components: ReadonlySet<Component>;
  /** Ids of advisories. */
  readonly unread: ReadonlySet<string>;
}

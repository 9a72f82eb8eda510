/**
 * How a component is needed: `required` at run time, `optional` (may be absent), `development` (never at run time).
 * A component that is needed in several ways has the strongest.
 */
export type Scope = 'required' | 'optional' | 'development';

/** A digest in lower-case hexadecimal. */
export interface Hash {
  readonly algorithm: 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512' | 'MD5';
  readonly hex: string;
}

/** One third-party component: one name and version, however often the checkout holds it. */
export interface Component {
  /** Package URL (ECMA-427) with version; unique within the SBOM and the name that dependencies use. */
  readonly purl: string;
  /** As OSV.dev names it: `npm`, `PyPI`, `Go`, `crates.io`, … */
  readonly ecosystem: string;
  /** The full name in the ecosystem's own spelling, scope included: `@angular/core`, `JSONStream`. */
  readonly name: string;
  readonly version: string;
  readonly scope: Scope;
  /** SPDX expressions or free text, as the source has them. */
  readonly licenses: readonly string[];
  readonly hashes: readonly Hash[];
  /** The lockfiles that name it, relative to the checkout. */
  readonly lockfiles: readonly string[];
}

/** A first-party package: the project a lockfile belongs to, or a workspace of it. */
export interface Project {
  /** Unique within the SBOM and never equal to a purl: the name that dependencies use. */
  readonly id: string;
  /** As its manifest says, else the folder's name. */
  readonly name: string;
  readonly version?: string;
  /** Folder, relative to the checkout; `.` is the checkout itself. */
  readonly path: string;
  readonly lockfile: string;
}

/** `dependsOn` holds purls of components and ids of projects. */
export interface Dependency {
  readonly ref: string;
  readonly dependsOn: readonly string[];
}

/** Software bill of materials of one checkout, in a stable order. */
export interface Sbom {
  readonly projects: readonly Project[];
  readonly components: readonly Component[];
  readonly dependencies: readonly Dependency[];
}

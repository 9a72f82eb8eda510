/**
 * What one result may hold, so that no backend, checkout or stored result brings the process beyond 256 MiB of memory
 * (`docs/adr/0022-limits-of-a-result.md`). More is never left out in silence: it ends in an error, or in a check that is
 * not complete.
 */

/** Findings, those that are ignored among them. */
export const mostFindings = 100_000;

/** Components of a bill of materials. */
export const mostComponents = 50_000;

/** Of them and of projects: what each of them needs. */
export const mostDependencies = 2 * mostComponents;

/** The bytes of `scangate.json`. */
export const largestResultFile = 96 * 1024 * 1024;

/** The bytes of one answer of a backend in JSON, whose values are in memory beside it. */
export const largestAnswer = 16 * 1024 * 1024;

/** The bytes of one report of a backend that is kept as it comes. */
export const largestReport = 32 * 1024 * 1024;

/** The values, of any kind, in one answer in JSON: `[{},{},…]` takes twenty times its length in memory. */
export const mostJsonValues = 1_000_000;

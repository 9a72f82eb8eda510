/**
 * What one result may hold, so that no backend, checkout or stored result brings the process beyond 256 MiB of memory
 * (`docs/adr/0022-limits-of-a-result.md`). More is never left out in silence: it ends in an error, or in a check that is
 * not complete.
 */

/** Findings. */
export const mostFindings = 100_000;

/** Components of a bill of materials. */
export const mostComponents = 200_000;

/** Of them and of projects: what each of them needs. */
export const mostDependencies = 2 * mostComponents;

/** The bytes of `scangate.json`. */
export const largestResultFile = 96 * 1024 * 1024;

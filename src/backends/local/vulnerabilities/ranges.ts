import type { OsvAffected, OsvEvent, OsvRange } from './schema.ts';
import type { VersionOrder } from './versions/order.ts';

/**
 * Whether entries about a package hold one of its versions (https://ossf.github.io/osv-schema/#evaluation);
 * `undefined` when that cannot be told: the ranges may hold it, but the version, or the start of a range, has no place
 * in the order.
 */
export function isAffected(
  version: string,
  affected: readonly OsvAffected[],
  order: VersionOrder | undefined,
): boolean | undefined {
  const known = order?.isVersion(version) ? order : undefined;
  const ranges = rangesOf(affected);
  if (affected.some((entry) => lists(entry, version, known)) || ranges.some(holdsAll)) return true;
  if (known === undefined) return ranges.length === 0 ? false : undefined;
  if (ranges.some((range) => contains(range, version, known))) return true;
  return ranges.every((range) => hasKnownStarts(range, known)) ? false : undefined;
}

/** The ranges of versions: a GIT range holds commits. */
export function rangesOf(affected: readonly OsvAffected[]): OsvRange[] {
  return affected.flatMap((entry) => entry.ranges).filter((range) => range.type !== 'GIT');
}

/** Beside ranges, which know other spellings, the list is taken by its letters. */
function lists(entry: OsvAffected, version: string, order: VersionOrder | undefined): boolean {
  if (entry.versions.includes(version)) return true;
  if (order === undefined || rangesOf([entry]).length > 0) return false;
  return entry.versions.some((listed) => order.isVersion(listed) && order.compare(listed, version) === 0);
}

/** From the first version on, without an end: no order is needed. */
function holdsAll({ events }: OsvRange): boolean {
  const ends = events.some(({ fixed, last_affected: last, limit }) => fixed ?? last ?? limit);
  return !ends && events.some(({ introduced }) => introduced === '0');
}

function hasKnownStarts({ events }: OsvRange, order: VersionOrder): boolean {
  return events.every(
    ({ introduced }) => introduced === undefined || introduced === '0' || order.isVersion(introduced),
  );
}

/** A change of state along the versions of a package. */
interface Step {
  readonly version: string;
  readonly kind: 'fixed' | 'introduced' | 'last_affected';
}

/** At one version: first the end of an older interval, then the start of the next, which may end there again. */
const kinds = ['fixed', 'introduced', 'last_affected'] as const;

/** Whether a range holds a version, by the events that have a place in the order. */
export function contains({ events }: OsvRange, version: string, order: VersionOrder): boolean {
  if (!isBeforeLimits(events, version, order)) return false;
  let affected = false;
  for (const step of stepsOf(events, order)) {
    const distance = isZero(step) ? -1 : order.compare(step.version, version);
    if (step.kind === 'introduced' && distance <= 0) affected = true;
    if (step.kind === 'fixed' && distance <= 0) affected = false;
    if (step.kind === 'last_affected' && distance < 0) affected = false;
  }
  return affected;
}

/** One limit that it is before is enough; `*` is beyond every version. */
function isBeforeLimits(events: readonly OsvEvent[], version: string, order: VersionOrder): boolean {
  const limits = events.flatMap(({ limit }) => limit ?? []);
  return (
    limits.length === 0 ||
    limits.some((limit) => !order.isVersion(limit) || order.compare(version, limit) < 0)
  );
}

function stepsOf(events: readonly OsvEvent[], order: VersionOrder): Step[] {
  const steps = events.flatMap((event) =>
    kinds.flatMap((kind) => {
      const version = event[kind];
      return version === undefined ? [] : [{ version, kind }];
    }),
  );
  return steps
    .filter((step) => isZero(step) || order.isVersion(step.version))
    .sort(
      (a, b) =>
        Number(isZero(b)) - Number(isZero(a)) ||
        (isZero(a) ? 0 : order.compare(a.version, b.version)) ||
        kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
    );
}

/** `introduced: 0` comes before every version, prereleases included. */
function isZero(step: Step): boolean {
  return step.kind === 'introduced' && step.version === '0';
}

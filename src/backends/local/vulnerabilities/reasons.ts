import type { Component } from '../../../core/model/sbom.ts';
import { counted, number, someOf } from '../../../core/words.ts';
import type { Coverage } from './coverage.ts';
import { type Listing, pagesPerComponent } from './listing.ts';
import type { Records } from './records.ts';
import { wayOut } from './way-out.ts';

/** Why the check is not complete, for somebody who has never heard of OSV; `origin` is that of the service. */
export function reasonsFor(coverage: Coverage, listing: Listing, records: Records, origin: string): string[] {
  return [
    ...failureReason(coverage, listing),
    ...leftOut(listing.unreadable, `the answer of ${origin} could not be read`),
    ...leftOut(listing.endless, `more than ${pagesPerComponent} pages of advisories, or one page for ever`),
    ...recordsReason(records),
    ...leftOut(coverage.versionless, 'no version'),
    ...leftOut(coverage.misversioned, 'no version that an advisory could speak of'),
    ...leftOut(coverage.foreign, 'of an ecosystem that OSV does not know'),
  ];
}

function failureReason({ askable }: Coverage, { failure, unanswered }: Listing): string[] {
  if (failure === undefined) return [];
  const asked = counted(askable.length, 'component');
  const left =
    unanswered.length === askable.length
      ? `the known vulnerabilities of ${asked} were NOT checked`
      : `${number(unanswered.length)} of ${asked} were not checked to the end`;
  return [`${left}: ${failure.message}. ${wayOut(failure)}`];
}

function recordsReason({ unreadable, failure }: Records): string[] {
  if (unreadable.length === 0) return [];
  const advisories = counted(unreadable.length, 'advisory', 'advisories');
  const why = failure === undefined ? '' : ` ${failure.message}. ${wayOut(failure)}`;
  return [`${advisories} could not be read, so the severity is not known: ${someOf(unreadable)}.${why}`];
}

function leftOut(components: readonly Component[], why: string): string[] {
  if (components.length === 0) return [];
  const names = components.map(({ name, version }) => (version === '' ? name : `${name}@${version}`));
  const were = counted(components.length, 'component was', 'components were');
  return [`${were} not checked (${why}): ${someOf(names)}.`];
}

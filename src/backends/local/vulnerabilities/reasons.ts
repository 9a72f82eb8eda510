import type { Component } from '../../../core/model/sbom.ts';
import { counted, number, someOf } from '../../../core/words.ts';
import { leftOut } from './left-out.ts';
import { type Listing, pagesPerComponent } from './listing.ts';
import type { Records } from './records.ts';
import type { Left } from './source.ts';
import { wayOut } from './way-out.ts';

/**
 * Why the answer of OSV leaves something open, for somebody who has never heard of OSV; `origin` is that of the service.
 */
export function reasonsFor(
  asked: readonly Component[],
  listing: Listing,
  records: Omit<Records, 'readable'>,
  left: Left,
  origin: string,
): string[] {
  const stillLeft = (components: readonly Component[]) =>
    components.filter((component) => left.components.has(component));
  return [
    ...failureReason(asked, stillLeft(listing.unanswered), listing.failure),
    ...leftOut(stillLeft(listing.unreadable), `the answer of ${origin} could not be read`),
    ...leftOut(
      stillLeft(listing.endless),
      `more than ${pagesPerComponent} pages of advisories, or one page for ever`,
    ),
    ...recordsReason(
      records.unreadable.filter((id) => left.unread.has(id)),
      records.failure,
    ),
  ];
}

function failureReason(
  asked: readonly Component[],
  unanswered: readonly Component[],
  failure: Listing['failure'],
): string[] {
  if (failure === undefined || unanswered.length === 0) return [];
  const all = counted(asked.length, 'component');
  const left =
    unanswered.length === asked.length
      ? `the known vulnerabilities of ${all} were NOT checked`
      : `${number(unanswered.length)} of ${all} were not checked to the end`;
  return [`${left}: ${failure.message}. ${wayOut(failure)}`];
}

function recordsReason(unreadable: readonly string[], failure: Records['failure']): string[] {
  if (unreadable.length === 0) return [];
  const advisories = counted(unreadable.length, 'advisory', 'advisories');
  const why = failure === undefined ? '' : ` ${failure.message}. ${wayOut(failure)}`;
  return [`${advisories} could not be read, so the severity is not known: ${someOf(unreadable)}.${why}`];
}

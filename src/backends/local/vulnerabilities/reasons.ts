import type { Component } from '../../../core/model/sbom.ts';
import type { Coverage } from './coverage.ts';
import { type Listing, pagesPerComponent } from './listing.ts';
import type { Records } from './records.ts';
import { wayOut } from './way-out.ts';

/** Names that one sentence lists. */
const listed = 5;

/** Why the check is not complete, for somebody who has never heard of OSV; `origin` is that of the service. */
export function reasonsFor(coverage: Coverage, listing: Listing, records: Records, origin: string): string[] {
  return [
    ...failureReason(coverage, listing),
    ...notChecked(listing.unreadable, `the answer of ${origin} could not be read`),
    ...notChecked(
      listing.endless,
      `more than ${pagesPerComponent} pages of advisories, or one page for ever`,
    ),
    ...recordsReason(records),
    ...notChecked(coverage.versionless, 'no version'),
    ...notChecked(coverage.foreign, 'of an ecosystem that OSV does not know'),
  ];
}

/** `1 component`, `1,204 components`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
}

function failureReason({ askable }: Coverage, { failure, unanswered }: Listing): string[] {
  if (failure === undefined) return [];
  const asked = count(askable.length, 'component');
  const left =
    unanswered.length === askable.length
      ? `the known vulnerabilities of ${asked} were NOT checked`
      : `${unanswered.length.toLocaleString('en-US')} of ${asked} were not checked to the end`;
  return [`${left}: ${failure.message}. ${wayOut(failure)}`];
}

function recordsReason({ unreadable, failure }: Records): string[] {
  if (unreadable.length === 0) return [];
  const advisories = count(unreadable.length, 'advisory', 'advisories');
  const why = failure === undefined ? '' : ` ${failure.message}. ${wayOut(failure)}`;
  return [`${advisories} could not be read, so the severity is not known: ${some(unreadable)}.${why}`];
}

function notChecked(components: readonly Component[], why: string): string[] {
  if (components.length === 0) return [];
  const names = components.map(({ name, version }) => (version === '' ? name : `${name}@${version}`));
  const were = count(components.length, 'component was', 'components were');
  return [`${were} not checked (${why}): ${some(names)}.`];
}

function some(names: readonly string[]): string {
  const rest = names.length - listed;
  return names.slice(0, listed).join(', ') + (rest > 0 ? ` and ${rest.toLocaleString('en-US')} more` : '');
}

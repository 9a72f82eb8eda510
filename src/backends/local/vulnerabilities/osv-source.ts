import type { Logger } from '../../../core/ports/logger.ts';
import { line } from '../../../core/text.ts';
import { counted } from '../../../core/words.ts';
import type { HttpClient } from '../../../http/http-client.ts';
import { listAdvisories } from './listing.ts';
import { createOsvClient } from './osv-client.ts';
import { reasonsFor } from './reasons.ts';
import { readRecords } from './records.ts';
import type { Source } from './source.ts';

/** The OSV API. */
export function osvSource(http: HttpClient, osvUrl: URL, logger: Logger): Source {
  const osv = createOsvClient(http, osvUrl);
  const name = osv.origin;
  return {
    name,
    knows: () => true,
    async ask(components, signal) {
      const listing = await listAdvisories(osv, components, signal);
      const ids = [...new Set([...listing.ids.values()].flatMap((each) => [...each]))];
      if (ids.length > 0)
        logger.progress(line`reading ${counted(ids.length, 'advisory', 'advisories')} from ${name}`);
      const { readable, unreadable, failure } = await readRecords(osv, ids, signal);
      const open = new Set([...listing.unanswered, ...listing.unreadable, ...listing.endless]);
      return {
        source: name,
        answered: new Set(components.filter((component) => !open.has(component))),
        records: new Map(
          [...listing.ids].map(([component, each]) => [
            component,
            [...each].flatMap((id) => readable.get(id) ?? []),
          ]),
        ),
        unread: new Map(
          [...listing.ids].map(([component, each]) => [
            component,
            [...each].filter((id) => !readable.has(id)),
          ]),
        ),
        failure: (listing.failure ?? failure)?.message,
        reasons: (left) => reasonsFor(components, listing, { unreadable, failure }, left, name),
      };
    },
  };
}

/** Where a list is cut, when lists are cut at all. */
const perPage = 2;

/** A list as the documents show it, a bare array, or in pages that `cursor` leads through. */
export function listAnswer(
  play: ReadonlySet<string>,
  entries: readonly object[],
  cursor: string | undefined,
): Response {
  const name = play.has('paged-data') ? 'data' : 'items';
  const start = Number(cursor?.replace('after-', '') ?? 0);
  const page = entries.slice(start, start + perPage);
  if (play.has('cursor-loop'))
    return Response.json({ items: page, nextCursor: start === 0 ? 'after-2' : 'after-0' });
  if (!play.has('paged-items') && !play.has('paged-data')) return Response.json(entries);
  const end = start + page.length;
  return Response.json({ [name]: page, nextCursor: end < entries.length ? `after-${end}` : null });
}

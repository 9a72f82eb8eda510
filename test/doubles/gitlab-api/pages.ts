import type { ApiAnswer, ApiCall, World } from './world.ts';

/**
 * One page of a list (GitLab, "REST API", Pagination): 20 items when not told otherwise, at most 100. Pages by offset are
 * named in `x-…` and `link`, pages by keyset in `link` alone.
 */
export function pageOf(
  { pagination }: World,
  { path, query }: ApiCall,
  items: readonly unknown[],
  address: string,
): ApiAnswer {
  const size = Math.min(100, Number(query.get('per_page') ?? 20));
  const cursor = query.get('cursor');
  const page = Number((cursor === null ? query.get('page') : atob(cursor)) ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const linkTo = (target: number, rel: string) => {
    const place = pagination === 'keyset' ? `cursor=${btoa(String(target))}` : `page=${target}`;
    return `<${address}${path}?per_page=${size}&${place}>; rel="${rel}"`;
  };
  const next = page < last ? page + 1 : undefined;
  const links = [
    ...(page > 1 && pagination === 'offset' ? [linkTo(page - 1, 'prev')] : []),
    ...(next === undefined ? [] : [linkTo(next, 'next')]),
  ];
  const offsets = {
    'x-next-page': String(next ?? ''),
    'x-page': String(page),
    'x-per-page': String(size),
    'x-prev-page': page > 1 ? String(page - 1) : '',
    'x-total': String(items.length),
    'x-total-pages': String(last),
  };
  return {
    status: 200,
    body: items.slice((page - 1) * size, page * size),
    headers: {
      ...(links.length === 0 ? {} : { link: links.join(', ') }),
      ...(pagination === 'offset' ? offsets : {}),
    },
  };
}

import type { RunSettings } from './runs.ts';

export interface Page {
  readonly count: number;
  readonly next: string | null;
  readonly previous: string | null;
  readonly results: readonly unknown[];
}

/** One page of a list (PageNumberPagination); undefined where there is no such page. */
export function pageOf(items: readonly unknown[], url: URL, { plays }: RunSettings): Page | undefined {
  const size = plays('small-pages') || plays('foreign-next') ? 2 : 50;
  const page = Number(url.searchParams.get('page') ?? '1');
  const start = plays('endless-pages') ? 0 : (page - 1) * size;
  if (!Number.isInteger(page) || page < 1 || (page > 1 && start >= items.length)) return undefined;
  const link = (to: number) => {
    const other = new URL(url);
    if (plays('foreign-next')) other.host = 'web.internal:8000';
    other.searchParams.set('page', String(to));
    return other.href;
  };
  const goesOn = start + size < items.length || (plays('endless-pages') && items.length > 0);
  return {
    count: items.length + (plays('lost-items') ? 1 : 0),
    next: goesOn ? link(page + 1) : null,
    previous: page > 1 ? link(page - 1) : null,
    results: items.slice(start, start + size),
  };
}

import type { Context } from 'hono';

/** What is wrong with a request, as the vendor says it. */
export interface Issue {
  readonly type: string;
  readonly message: string;
  readonly relatedField?: string;
}

const statuses = { 401: 401, 403: 403, 404: 404, 413: 413, 422: 422, 429: 429 } as const;

export function refuse(c: Context, status: keyof typeof statuses, ...issues: readonly Issue[]): Response {
  return c.json({ error: { responseCode: status, issues } }, statuses[status]);
}

export function notFound(c: Context, what: string): Response {
  return refuse(c, 404, { type: 'not_found', message: `${what} was not found` });
}

const pageSize = 20;

/** A page of a list; `page` is the number asked for, from 1. */
export function listed<Item>(c: Context, items: readonly Item[]): Response {
  const page = Math.max(1, Number(c.req.query('page') ?? '1') || 1);
  const shown = items.slice((page - 1) * pageSize, page * pageSize);
  const totalPages = Math.max(1, Math.ceil(items.length / pageSize));
  const pagination = { count: shown.length, totalCount: items.length, page, totalPages };
  return c.json({ meta: { pagination }, data: shown });
}

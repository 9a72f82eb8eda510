import type { Context } from 'hono';
import { pageOf } from './listing.ts';
import type { RunSettings } from './runs.ts';

/** What Django and its REST framework answer, whatever was asked. */
export function unauthorized(context: Context, detail: string): Response {
  return context.json({ detail }, 401, { 'www-authenticate': 'Token' });
}

/** In the words of servers up to 36.1; later ones say `No Project matches the given query.` */
export function notFound(context: Context): Response {
  return context.json({ detail: 'Not found.' }, 404);
}

export function refused(context: Context, status: string): Response {
  return context.json({ status }, 400);
}

export function serverError(context: Context): Response {
  return context.html('<!doctype html><title>Server Error (500)</title><h1>Server Error (500)</h1>', 500);
}

export function paged(context: Context, items: readonly unknown[], settings: RunSettings): Response {
  const page = pageOf(items, new URL(context.req.url), settings);
  return page ? context.json(page) : context.json({ detail: 'Invalid page.' }, 404);
}

export function originOf(context: Context): string {
  return new URL(context.req.url).origin;
}

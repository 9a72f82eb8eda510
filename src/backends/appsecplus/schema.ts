import { z } from 'zod';

/** A text that nothing depends on: whatever else stands there is none. */
const text = z.string().optional().catch(undefined);

/** Ids are strings in the documents; a number is read as one. */
const id = z.union([z.string().min(1), z.int().transform(String)]);

/** `GET /scans/{id}` and the answer of `POST /scans`. */
export const scanSchema = z.object({
  id,
  applicationId: id.optional().catch(undefined),
  scanType: text,
  status: z.string().min(1),
  triggeredBy: text,
  /** Null while it is queued. */
  startedAt: text,
  completedAt: text,
  /** Null until the scan is completed; read by `readCounts`. */
  summary: z.unknown().optional(),
});
export type Scan = z.infer<typeof scanSchema>;

/** An entry of `GET /applications`. */
export const applicationSchema = z.object({ id, name: text, repoUrl: text });
export type Application = z.infer<typeof applicationSchema>;

/** An entry of `GET /vulnerabilities`: one finding. */
export const vulnerabilitySchema = z.object({
  id: id.optional().catch(undefined),
  /** The scan that found it, "when applicable". */
  scanId: id.optional().catch(undefined),
  title: text,
  description: text,
  severity: text,
  status: text,
  cwe: z.unknown().optional(),
  cve: z.unknown().optional(),
  cvssScore: z.number().optional().catch(undefined),
  introducedIn: text,
  remediation: text,
});
export type Vulnerability = z.infer<typeof vulnerabilitySchema>;

/** An entry of `GET /policies`. */
export const policySchema = z.object({
  id: text,
  name: text,
  action: z.string(),
  conditions: z
    .object({ applicationIds: z.array(id).optional().catch(undefined), vulnerabilitySeverity: text })
    .catch({}),
});
export type Policy = z.infer<typeof policySchema>;

/** The answer of `POST /oauth/token`. A token that no header could hold is none. */
export const tokenSchema = z.object({
  access_token: z.string().regex(/^[\x21-\x7e]+$/),
  /** Seconds. */
  expires_in: z.coerce.number().positive().optional().catch(undefined),
});

/** Null, or an empty text, on the last page. */
const cursor = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .transform((value) => value || undefined);

/** A list is a bare array, or in pages that `cursor` leads through. */
const pageSchema = z.union([
  z.array(z.unknown()).transform((entries) => ({ entries, next: undefined })),
  z
    .object({
      items: z.array(z.unknown()).optional(),
      data: z.array(z.unknown()).optional(),
      nextCursor: cursor,
      next_cursor: cursor,
    })
    .transform(({ items, data, nextCursor, next_cursor }) => ({
      entries: items ?? data,
      next: nextCursor ?? next_cursor,
    })),
]);

/** The entries of a page and the cursor of the next; undefined for what is no list. */
export function readPage(json: unknown): { readonly entries: unknown[]; readonly next?: string } | undefined {
  const { data } = pageSchema.safeParse(json);
  if (data?.entries === undefined) return undefined;
  const { entries, next } = data;
  return next === undefined ? { entries } : { entries, next };
}

/** The "standard AppSec+ error object". */
export const errorSchema = z.object({ message: z.string() });

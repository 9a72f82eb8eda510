import { z } from 'zod';

/** OSV leaves out what is empty; some mirrors write `null` instead. */
function listOf<Item extends z.ZodType>(item: Item) {
  return z
    .array(item)
    .nullish()
    .transform((items) => items ?? []);
}
const optionalText = z
  .string()
  .nullish()
  .transform((text) => text ?? undefined);

/** The answer of `POST /v1/querybatch`; its results are read one by one, so that a bad one spoils no other. */
export const batchAnswer = z.object({ results: listOf(z.unknown()) });

/** One result of a batch; a query without hits is answered with `{}`. */
export const batchResult = z.object({
  vulns: listOf(z.object({ id: z.string().min(1) })),
  next_page_token: optionalText,
});

/** The schema leaves these objects to each database: whatever they hold, the record stays readable. */
const databaseSpecific = z
  .object({ severity: z.unknown(), cwe_ids: z.array(z.unknown()).catch([]) })
  .partial()
  .catch({});

const severity = z.object({ type: z.string(), score: z.string() });

const event = z.object({
  introduced: optionalText,
  fixed: optionalText,
  last_affected: optionalText,
  limit: optionalText,
});

const affected = z.object({
  package: z.object({ ecosystem: z.string(), name: z.string() }).nullish(),
  severity: listOf(severity),
  ranges: listOf(z.object({ type: z.string(), events: listOf(event) })),
  versions: listOf(z.string()),
  ecosystem_specific: databaseSpecific,
  database_specific: databaseSpecific,
});

/** The parts of a record that Scangate uses (https://ossf.github.io/osv-schema/, version 1.7). */
export const osvRecord = z.object({
  id: z.string().min(1),
  modified: optionalText,
  withdrawn: optionalText,
  aliases: listOf(z.string()),
  summary: optionalText,
  details: optionalText,
  severity: listOf(severity),
  affected: listOf(affected),
  database_specific: databaseSpecific,
});

export type OsvRecord = z.infer<typeof osvRecord>;
export type OsvAffected = z.infer<typeof affected>;
export type OsvRange = OsvAffected['ranges'][number];
export type OsvEvent = z.infer<typeof event>;
export type OsvSeverity = z.infer<typeof severity>;

import { z } from 'zod';

/**
 * What the adapter reads of the API (https://advalidation.com/docs/api): permissive in what nothing depends on. A count
 * that is no number is null, which the adapter takes as "not said", never as zero.
 */
const id = z.union([
  z.int().positive(),
  z
    .string()
    .regex(/^[1-9]\d{0,14}$/)
    .transform(Number),
]);
const text = z.string().min(1).optional().catch(undefined);
const count = z
  .union([
    z.int().nonnegative(),
    z
      .string()
      .regex(/^\d{1,15}$/)
      .transform(Number),
  ])
  .nullable()
  .catch(null);
/** Anything that is not clearly "no" is "yes". */
const flag = z
  .unknown()
  .optional()
  .transform((value) => ![undefined, null, false, 0, '', '0', 'false'].some((no) => no === value));

export const scanSchema = z.object({
  id,
  processingStatus: z.string().catch(''),
  nbIssues: count,
  isInconclusive: flag,
  inconclusiveReason: text,
  /** Looked at one by one by `readTests`. */
  tests: z.unknown().optional(),
  monitoring_alerts: z.unknown().optional(),
  monitoringAlerts: z.unknown().optional(),
});
export type Scan = z.infer<typeof scanSchema>;

export const testSchema = z.object({
  name: z.string().min(1),
  /** `pass`, `fail` or `warn`. */
  result: z.string().transform((word) => word.trim().toLowerCase()),
  value: z.union([z.string(), z.number(), z.boolean()]).transform(String).optional().catch(undefined),
  valueFormatted: text,
  valuePhrase: text,
  attributes: z
    .array(
      z.object({ name: text, description: text, value: z.unknown().optional() }).catch({ value: undefined }),
    )
    .catch([]),
});
export type Test = z.infer<typeof testSchema>;

export const creativeSchema = z.object({
  id,
  campaignId: id.optional().catch(undefined),
  name: text,
  sourceType: text,
  shareURL: text,
  width: count,
  height: count,
  nbVariations: count,
  nbMediaFiles: count,
  latestScanStatus: scanSchema.nullable().default(null),
});
export type Creative = z.infer<typeof creativeSchema>;

/** An entry of `/creatives/{id}/variations`: it names the creative of the variation. */
export const variationSchema = z
  .object({ creativeId: id.optional(), id: id.optional(), label: text, name: text })
  .transform(({ creativeId, id: own, label, name }, context) => {
    const found = creativeId ?? own;
    if (found === undefined) {
      context.addIssue('no id');
      return z.NEVER;
    }
    return { creativeId: found, label: label ?? name ?? `#${found}` };
  });
export type Variation = z.infer<typeof variationSchema>;

export const campaignSchema = z.object({ id, name: text, adspecId: id.nullable().catch(null) });
export type Campaign = z.infer<typeof campaignSchema>;

export const specificationSchema = z.object({
  id,
  name: text,
  type: text,
  isDefault: flag,
  tests: z.array(z.object({ name: text, conditionsString: text }).catch({})).catch([]),
});
export type Specification = z.infer<typeof specificationSchema>;

export const paginationSchema = z
  .object({ pagination: z.object({ page: count, totalPages: count }) })
  .optional()
  .catch(undefined);

/** The body of a refusal. */
export const refusalSchema = z.object({
  error: z.object({
    issues: z.array(z.object({ message: text, relatedField: text }).catch({})),
  }),
});

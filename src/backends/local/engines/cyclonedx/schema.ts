import { z } from 'zod';

/** What is not what it should be is left out; only the frame must be right (CycloneDX 1.2 to 1.7, JSON). */
const text = z.string().optional().catch(undefined);
const list = z.array(z.unknown()).catch([]).default([]);

export const bomFrame = z.object({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.string().regex(/^1\.\d+$/),
  metadata: z
    .object({ tools: z.unknown(), component: z.object({ 'bom-ref': text }).optional().catch(undefined) })
    .partial()
    .catch({})
    .default({}),
  components: z.array(z.unknown()).default([]),
  dependencies: list,
  vulnerabilities: z.array(z.unknown()).default([]),
});

export const bomComponent = z.object({
  type: z.string(),
  'bom-ref': text,
  name: z.string(),
  version: text,
  purl: text,
  scope: z.enum(['required', 'optional', 'excluded']).optional().catch(undefined),
  licenses: list,
  hashes: list,
  properties: list,
  components: list,
});
export type BomComponent = z.infer<typeof bomComponent>;

export const bomLicense = z.union([
  z.object({ expression: z.string() }).transform(({ expression }) => expression),
  z.object({ license: z.object({ id: z.string() }) }).transform(({ license }) => license.id),
  z.object({ license: z.object({ name: z.string() }) }).transform(({ license }) => license.name),
]);

export const bomHash = z.object({
  alg: z.enum(['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512', 'MD5']),
  content: z.string().regex(/^[0-9a-fA-F]{32,128}$/),
});

export const bomProperty = z.object({ name: z.string(), value: z.string() });

export const bomDependency = z.object({ ref: z.string(), dependsOn: z.array(z.string()).default([]) });

export const bomTool = z.object({ name: z.string(), version: z.string() });

/** Strict in what a finding cannot be without: its name, and what it affects. */
export const bomVulnerability = z.object({
  id: z.string().min(1),
  description: text,
  recommendation: text,
  ratings: list,
  cwes: list,
  affects: z.array(z.object({ ref: z.string() })).min(1),
});

export const bomRating = z.object({
  severity: z.unknown(),
  score: z.number().min(0).max(10).optional().catch(undefined),
  method: text,
  vector: text,
});

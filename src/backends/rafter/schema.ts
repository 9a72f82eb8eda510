import { z } from 'zod';
import { cut } from '../../core/cut.ts';

/** Anything that can stand for a text; what is empty or of another kind counts as absent. */
const text = z
  .union([z.string(), z.number()])
  .transform((value) => {
    const trimmed = String(value).trim();
    return trimmed === '' ? undefined : trimmed;
  })
  .optional()
  .catch(undefined);
/** What a sentence of ours names. */
const name = text.transform((value) => (value === undefined ? undefined : cut(value, 200)));
const number = z.number().optional().catch(undefined);

/** `200` to `POST /api/static/scan`; some documents write `scanId`. */
export const startAnswer = z.object({
  success: z.boolean().optional().catch(undefined),
  scan_id: text,
  scanId: text,
  error: text,
});

/** What every answer of `GET /api/static/scan` has. */
export const statusAnswer = z.object({
  status: z.string().min(1),
  error: text,
  message: text,
});

/**
 * The same of a completed scan. The list is called `vulnerabilities`, in one document `findings` beside a `summary`; one
 * that is there and no list makes the whole unreadable.
 */
export const completedAnswer = z.object({
  status: z.string().min(1),
  success: z.boolean().optional().catch(undefined),
  error: text,
  scan_id: text,
  repository_name: name,
  branch_name: name,
  scan_mode: name,
  mode: name,
  vulnerabilities: z.array(z.unknown()).nullish(),
  findings: z.array(z.unknown()).nullish(),
  summary: z.record(z.string(), z.unknown()).optional().catch(undefined),
});
export type CompletedAnswer = z.infer<typeof completedAnswer>;

const region = z
  .object({ startLine: number, startColumn: number, endLine: number, endColumn: number })
  .optional()
  .catch(undefined);

/** One location of a SARIF result (SARIF 2.1.0, section 3.28). */
export const sarifLocation = z.object({
  physicalLocation: z.object({
    artifactLocation: z.object({ uri: text }).optional().catch(undefined),
    region,
  }),
});

/** The SARIF result that a finding of a recorded run was made of. */
const sarifResult = z
  .object({
    ruleId: text,
    level: text,
    message: z.object({ text }).optional().catch(undefined),
    locations: z.array(z.unknown()).optional().catch(undefined),
  })
  .optional()
  .catch(undefined);

/** One entry of the list, in any of the shapes that documents and recorded runs have. */
export const listedFinding = z.object({
  rule_id: text,
  ruleId: text,
  level: text,
  severity: text,
  file: text,
  line: number,
  column: number,
  title: text,
  message: text,
  description: text,
  suggestion: text,
  recommendation: text,
  result: sarifResult,
});
export type ListedFinding = z.infer<typeof listedFinding>;

const pool = z.object({ used: number, limit: number, remaining: number }).optional().catch(undefined);

/** `GET /api/static/usage`: the current shape with two pools, and the older one with `can_scan`. */
export const usageAnswer = z.object({
  quota: z.object({
    fast: pool,
    plus: pool,
    quota_reset_date: text,
    can_scan: z.boolean().optional().catch(undefined),
    remaining_scans: number,
    scans_limit: number,
    reset_date: text,
  }),
});

/** The body of a refusal; `used`, `limit` and `scan_mode` are there when a quota is used up. */
export const refusalAnswer = z.object({
  error: text,
  message: text,
  scan_mode: text,
  used: number,
  limit: number,
});

/** `format=md`. */
export const markdownAnswer = z.object({ markdown: z.string() });

/** As much of a SARIF 2.1.0 log as tells it from everything else. */
export const sarifLog = z.object({
  version: z.literal('2.1.0'),
  runs: z.array(
    z.object({
      tool: z.object({ driver: z.object({ name: z.string() }) }),
      results: z.array(z.unknown()).nullish(),
    }),
  ),
});

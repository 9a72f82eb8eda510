import { z } from 'zod';
import { ScangateError } from '../../core/errors.ts';
import { ownEntries } from '../own-entries.ts';

const text = z.string().nullish().catch(undefined);
/** A number, whatever else stands there is none. */
const count = z.number().int().nonnegative().nullish().catch(undefined);
/** An id that is put into a path. */
const uuid = z.string().regex(/^[0-9A-Za-z][0-9A-Za-z-]{0,63}$/);

/** One run of a pipeline (RunSerializer). */
const run = z.object({
  uuid,
  pipeline_name: z.string(),
  status: z.string(),
  task_output: text,
  log: text,
});
export type Run = z.infer<typeof run>;

const dependenciesSummary = z
  .object({ total: count, is_pinned: count, is_resolved: count })
  .nullish()
  .catch(undefined);

/** A project, in a list or by itself (ProjectSerializer). */
export const project = z.object({
  uuid,
  name: z.string(),
  runs: z.array(run),
  notes: text,
  settings: z
    .object({ ignored_vulnerabilities: z.array(z.unknown()).nullish().catch(undefined) })
    .nullish()
    .catch(undefined),
  discovered_packages_summary: z.object({ total: count }).nullish().catch(undefined),
  discovered_dependencies_summary: dependenciesSummary,
});
export type Project = z.infer<typeof project>;

/** A page of a list (PageNumberPagination); `next` only says whether there is one. */
export const page = z.object({
  count: z.number().int().nonnegative(),
  next: z.unknown(),
  results: z.array(z.unknown()),
});

export const projects = z.object({ count: z.number().int().nonnegative(), results: z.array(project) });

/** `GET /api/projects/pipelines/`; whether one is available is told by servers after 37.2.0. */
export const pipelines = z.array(
  z.object({
    name: z.string(),
    is_available: z.boolean().nullish().catch(undefined),
    unavailable_reason: text,
  }),
);

const alerts = ownEntries(z.array(z.string()));
/** `GET …/compliance/`: by model, then by severity, the names of what breaks the policies. */
export const compliance = z.object({ compliance_alerts: ownEntries(alerts) });

export const clarity = z.object({ license_clarity_compliance_alert: z.string().nullable() });
export const scorecard = z.object({ scorecard_compliance_alert: z.string().nullable() });

/** A message that a pipeline left (ProjectMessageSerializer). */
export const message = z.object({
  severity: z.string(),
  description: text,
  model: text,
  details: z.object({ resource_path: text, reason: text, status: text }).nullish().catch(undefined),
});
export type Message = z.infer<typeof message>;

/** Reads an answer; what is not in the shape of the API rejects the call, and is never taken for nothing found. */
export function read<Shape>(schema: z.ZodType<Shape>, answer: unknown, about: string): Shape {
  const { success, data, error } = schema.safeParse(answer);
  if (success) return data;
  const [issue] = error.issues;
  const where = issue === undefined || issue.path.length === 0 ? 'the whole of it' : issue.path.join('.');
  throw new ScangateError(
    'BACKEND_PROTOCOL',
    `${about}: the answer is not in the shape of ScanCode.io (${where})`,
    {
      hint: "Check 'base-url': does another program answer there? ScanCode.io is known from 34.8 on.",
    },
  );
}

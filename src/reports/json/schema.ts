import { z } from 'zod';
import { checkNames } from '../../core/model/check.ts';
import { categories } from '../../core/model/finding.ts';
import { nativeOnlyKind, reportKinds } from '../../core/model/report.ts';
import { knownSeverities, severities } from '../../core/model/severity.ts';
import { type Outcome, outcomes } from '../../core/outcome.ts';
import { schemaId, schemaVersion } from './version.ts';

const text = z.string();
const texts = z.array(text);
const count = z.int().nonnegative();
const instant = z.iso.datetime('expected a time in ISO 8601, UTC');
const position = z.int().positive();

const problem = z.object({ input: text, message: text, hint: text.exactOptional() });

const failure = z.object({
  code: text,
  message: text,
  hint: text.exactOptional(),
  problems: z.array(problem).exactOptional(),
});

const verdict = z.object({
  gate: z.enum(['held', 'broken', 'unknown']),
  rules: z.array(z.object({ rule: text, broken: z.boolean(), count, allowed: count })),
  unmet: z.array(z.object({ about: text, reason: text })),
});

const check = z.object({
  name: z.enum(checkNames),
  categories: z.array(z.enum(categories)),
  state: z.enum(['complete', 'incomplete', 'not-checked']),
  worst: z.enum(knownSeverities).exactOptional(),
  reasons: texts,
  scope: text,
});

const location = z.object({
  path: text,
  startLine: position.exactOptional(),
  startColumn: position.exactOptional(),
  endLine: position.exactOptional(),
  endColumn: position.exactOptional(),
});

const rating = z.object({
  version: z.enum(['2.0', '3.0', '3.1', '4.0']),
  vector: text,
  score: z.number().min(0).max(10),
});

export const finding = z.object({
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits'),
  category: z.enum(categories),
  severity: z.enum(severities),
  ruleId: text,
  title: text,
  description: text.exactOptional(),
  locations: z.array(location),
  component: z.object({ purl: text, name: text, version: text }).exactOptional(),
  aliases: texts,
  cwes: texts,
  ratings: z.array(rating),
  fixVersions: texts,
  remediation: text.exactOptional(),
  url: text.exactOptional(),
  countedOnly: z.literal(true).exactOptional(),
  baseline: z.enum(['new', 'known']).exactOptional(),
});

export const ignored = z.object({
  finding,
  reason: text,
  until: z.iso.date('expected a day as in 2027-01-31').exactOptional(),
});

export const component = z.object({
  purl: text,
  ecosystem: text,
  name: text,
  version: text,
  scope: z.enum(['required', 'optional', 'development']),
  licenses: texts,
  hashes: z.array(
    z.object({
      algorithm: z.enum(['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512', 'MD5']),
      hex: z.string().regex(/^[0-9a-f]+$/, 'expected lower-case hexadecimal digits'),
    }),
  ),
  lockfiles: texts,
});

export const dependency = z.object({ ref: text, dependsOn: texts });

const sbom = z.object({
  projects: z.array(
    z.object({ id: text, name: text, version: text.exactOptional(), path: text, lockfile: text }),
  ),
  components: z.array(component),
  dependencies: z.array(dependency),
});

const outcomeNames = Object.keys(outcomes) as Outcome[];

/** `scangate.json` as it lies on disk. Keys that it does not name are ignored, so that a version may add some. */
export const resultDocument = z.object({
  $schema: z.literal(schemaId).exactOptional(),
  schemaVersion: z.literal(schemaVersion),
  tool: z.object({ name: text, version: text }),
  outcome: z.enum(outcomeNames),
  exitCode: z.int().min(0).max(255),
  backend: text,
  target: z.object({
    repository: text.exactOptional(),
    ref: text.exactOptional(),
    sha: text.exactOptional(),
  }),
  scan: z.object({ backend: text, id: text, url: text.exactOptional() }).exactOptional(),
  startedAt: instant,
  finishedAt: instant,
  failOn: texts,
  verdict: verdict.exactOptional(),
  failure: failure.exactOptional(),
  checks: z.array(check),
  counts: z.object({
    critical: count,
    high: count,
    medium: count,
    low: count,
    info: count,
    unknown: count,
  }),
  findings: z.array(finding),
  ignored: z.array(ignored).exactOptional(),
  sbom: sbom.exactOptional(),
  notices: texts.exactOptional(),
  grading: z.literal('pass-fail').exactOptional(),
  reports: z.array(
    z.object({
      kind: z.enum([...reportKinds, nativeOnlyKind]),
      path: text,
      madeBy: z.enum(['scangate', 'backend']),
    }),
  ),
});

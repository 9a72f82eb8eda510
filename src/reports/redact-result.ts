import { checkNames } from '../core/model/check.ts';
import { categories } from '../core/model/finding.ts';
import { reportKinds } from '../core/model/report.ts';
import type { ScanResult } from '../core/model/result.ts';
import { severities } from '../core/model/severity.ts';
import { outcomes } from '../core/outcome.ts';
import type { Redactor } from '../core/redact.ts';

/** Words of the model, which a secret of the same spelling must not break. */
const vocabulary = new Set<string>([
  ...severities,
  ...categories,
  ...checkNames,
  ...reportKinds,
  ...Object.keys(outcomes),
  ...['complete', 'incomplete', 'not-checked', 'held', 'broken', 'unknown'],
  ...['required', 'optional', 'development', 'scangate', 'backend'],
]);

/**
 * The result without the secrets of the run, and with well-formed text. It happens before rendering: in the text of a
 * report a replacement could break the format, and an encoding could hide a secret.
 */
export function redactResult(result: ScanResult, redactor: Redactor): ScanResult {
  const clean = <Value>(value: Value): Value => mapStrings(value, redactor) as Value;
  return clean(result);
}

function mapStrings(value: unknown, redactor: Redactor): unknown {
  if (typeof value === 'string') return vocabulary.has(value) ? value : redactor.redact(value.toWellFormed());
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, redactor));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, redactor)]));
}

import type { Problem } from '../../core/errors.ts';
import { type Severity, severities } from '../../core/model/severity.ts';
import { nearest } from '../../core/nearest.ts';

/** What each word means, in lower case. */
export type LevelMap = ReadonlyMap<string, Severity>;

/**
 * The levels of the current reference page (`error`, `warning`, `note`), the words of older ones, and those that SARIF
 * and Trivy know besides. The vendor's own action counts error as high, warning as medium and note as low.
 */
const usual: readonly (readonly [string, Severity])[] = [
  ['critical', 'critical'],
  ['error', 'high'],
  ['high', 'high'],
  ['warning', 'medium'],
  ['medium', 'medium'],
  ['moderate', 'medium'],
  ['note', 'low'],
  ['low', 'low'],
  ['info', 'info'],
  ['informational', 'info'],
  ['none', 'info'],
];

/** The usual meanings under those of the user; `input` is the option as the user wrote it. */
export function readLevelMap(
  given: Readonly<Record<string, unknown>>,
  input: string,
): { readonly levels: LevelMap; readonly problems: readonly Problem[] } {
  const levels = new Map(usual);
  const problems: Problem[] = [];
  for (const [word, meaning] of Object.entries(given)) {
    const severity = severities.find((known) => known === String(meaning).trim().toLowerCase());
    if (severity) levels.set(word.trim().toLowerCase(), severity);
    else problems.push(notASeverity(word, String(meaning), input));
  }
  return { levels, problems };
}

function notASeverity(word: string, meaning: string, input: string): Problem {
  const near = nearest(meaning, severities);
  const possible = `Possible: ${severities.join(', ')}.`;
  return {
    input,
    message: `'${meaning}', which '${word}' shall mean, is no severity`,
    hint: near ? `Did you mean '${near}'? ${possible}` : possible,
  };
}

/** The meaning of the first word that has one. */
export function severityOf(words: readonly (string | undefined)[], levels: LevelMap): Severity {
  for (const word of words) {
    const known = levels.get(word?.toLowerCase() ?? '');
    if (known) return known;
  }
  return 'unknown';
}

import type { CvssRating } from '../../core/model/finding.ts';
import { parseSeverity, type Severity, worse } from '../../core/model/severity.ts';

/** One judgement of a vulnerability: a word, a number from 0 to 10, or both, with the method that it was made by. */
export interface Judgement {
  readonly method: string;
  readonly value: string;
  readonly vector: string;
}

/** The bands of CVSS 3 and 4 (section 5 and 6 of their specifications). */
export function severityOfScore(score: number): Severity {
  if (!(score >= 0 && score <= 10)) return 'unknown';
  if (score === 0) return 'info';
  if (score < 4) return 'low';
  if (score < 7) return 'medium';
  return score < 9 ? 'high' : 'critical';
}

/** The methods that say how bad something is, best first; the likelihood of an exploit (EPSS) and the like do not. */
const methods: readonly RegExp[] = [
  /^cvss_?v?(3|4)(\.?\d)?$/i,
  /^cvss_?v?2(\.?0)?$/i,
  /^(generic_textual|cvss.*_qr|.*_textual|severity)$/i,
];

/** The worst word or number by the best method that there is. */
export function severityOf(judgements: readonly Judgement[]): Severity {
  for (const method of methods) {
    const found = judgements
      .filter((judgement) => method.test(judgement.method))
      .map(({ value }) => severityOfValue(value))
      .reduce(worse, 'unknown');
    if (found !== 'unknown') return found;
  }
  return 'unknown';
}

function severityOfValue(value: string): Severity {
  const number = /^\s*\d+(\.\d+)?\s*$/.test(value) ? Number(value) : Number.NaN;
  return Number.isNaN(number) ? severityOfWord(value) : severityOfScore(number);
}

/** `IMPORTANT` is a word of Red Hat and others for high. */
function severityOfWord(word: string): Severity {
  return word.trim().toLowerCase() === 'important' ? 'high' : parseSeverity(word);
}

const vectorShape = /^(?:CVSS:(3\.0|3\.1|4\.0)\/)?[A-Za-z]+:[A-Za-z]+(?:\/[A-Za-z]+:[A-Za-z]+)*$/;

/**
 * The CVSS vectors among them, each once, with the score that the source gives. A vector without its version is one of
 * CVSS 2 if it names a metric that no other has (`Au`); ScanCode.io cuts the version off what an SBOM gives, and then
 * nobody knows which it was.
 */
export function ratingsOf(judgements: readonly Judgement[]): CvssRating[] {
  const ratings = new Map<string, CvssRating>();
  for (const { value, vector } of judgements) {
    const shape = vectorShape.exec(vector);
    const version =
      (shape?.[1] as CvssRating['version'] | undefined) ?? (/\/Au:/.test(vector) ? '2.0' : undefined);
    const score = Number(value);
    if (shape === null || version === undefined || value.trim() === '' || !(score >= 0 && score <= 10))
      continue;
    ratings.set(vector, { version, vector, score });
  }
  return [...ratings.values()];
}

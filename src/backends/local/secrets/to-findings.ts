import { fingerprintOf } from '../../../core/fingerprint.ts';
import type { Finding, Location } from '../../../core/model/finding.ts';
import type { Severity } from '../../../core/model/severity.ts';
import type { Range } from './careful-rule.ts';
import type { Detection } from './detector.ts';
import { type Position, positionsOf } from './positions.ts';
import { surroundingsIn } from './surroundings.ts';

/** Every rule of the preset reports errors: whether a secret is still valid, and for what, cannot be seen in a file. */
const severityOf: Record<Detection['level'], Severity> = { error: 'high', warning: 'medium', info: 'low' };

const description =
  'Everyone who can read the repository can read this secret, and its history keeps it: revoke it where it was issued, then remove it from the file.';

/**
 * The detections of one file as findings. The fingerprint is made of the rule, the path, what stands around the secret
 * on its line, and a number among those that are equal in all this; not of the secret, which could be guessed from it.
 */
export function toFindings(path: string, text: string, detections: readonly Detection[]): Finding[] {
  const places = detections.map(({ range }) => placeOf(text, range));
  const positions = positionsOf(text, places.flat());
  const surroundingsOf = surroundingsIn(
    text,
    detections.map(({ range }) => range),
  );
  const seen = new Map<string, number>();
  return detections.map((detection, index) => {
    const parts = [detection.messageId, path, surroundingsOf(detection.range)];
    const key = parts.join('\n');
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return {
      fingerprint: fingerprintOf('secret', ...parts, String(ordinal)),
      category: 'secret',
      severity: severityOf[detection.level],
      ruleId: detection.messageId,
      title: detection.message,
      description,
      locations: [locationOf(path, places[index] ?? detection.range, positions)],
      aliases: [],
      cwes: ['CWE-798'],
      ratings: [],
      fixVersions: [],
      ...(detection.docsUrl !== undefined && { url: detection.docsUrl }),
    };
  });
}

/** A range does not end with a line end. */
function placeOf(text: string, [start, end]: Range): Range {
  return [start, start + text.slice(start, end).trimEnd().length];
}

/** The end column is the one after the last character, as in SARIF. */
function locationOf(path: string, [start, end]: Range, positions: ReadonlyMap<number, Position>): Location {
  const [from, to] = [positions.get(start), positions.get(end)];
  return {
    path,
    ...(from && { startLine: from.line, startColumn: from.column }),
    ...(to && { endLine: to.line, endColumn: to.column }),
  };
}

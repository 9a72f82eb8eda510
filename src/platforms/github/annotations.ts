import type { Finding, Location } from '../../core/model/finding.ts';
import type { Severity } from '../../core/model/severity.ts';
import { placeWithin } from '../../core/place-within.ts';
import { type LogText, line, message } from '../../core/text.ts';
import { counted } from '../../core/words.ts';
import { worstFirst } from '../../core/worst-first.ts';
import type { AnnotationLevel, AnnotationPlace, Commands } from './commands.ts';

/** A severity that nobody named is shown as a bad one: nobody knows that it is less. */
const levels: Readonly<Record<Severity, AnnotationLevel>> = {
  critical: 'error',
  high: 'error',
  unknown: 'error',
  medium: 'warning',
  low: 'notice',
  info: 'notice',
};

/**
 * Shows findings at their lines, the worst first, as many of each level as the step can still show. To be called last
 * in a step, so that its own warnings have found room. `folder` is what was scanned, relative to the work tree. Returns how
 * many are shown.
 */
export function annotateFindings(commands: Commands, findings: readonly Finding[], folder = ''): number {
  const placed = findings.filter((finding) => placeWithin(finding) !== undefined);
  const byLevel = Map.groupBy(placed, ({ severity }) => levels[severity]);
  let shown = 0;
  for (const [level, group] of byLevel)
    for (const finding of worstFirst(group, commands.annotationsLeft(level))) {
      const place = placeOf(finding, folder);
      commands.annotate({
        level,
        title: titleOf(finding),
        text: textOf(finding),
        ...(place ? { place } : {}),
      });
      shown += 1;
    }
  if (placed.length > shown)
    commands.line(
      line`${shown} of ${counted(placed.length, 'finding')} with a place are shown at their lines; the reports have all`,
    );
  return shown;
}

function titleOf({ severity, ruleId, title }: Finding): LogText {
  return title === ruleId ? line`${severity}: ${title}` : line`${severity}: ${title} (${ruleId})`;
}

function textOf({ title, description, component, fixVersions }: Finding): LogText[] {
  const [fix] = fixVersions;
  return [
    message(description ?? title),
    ...(component === undefined ? [] : [line`In ${component.name} ${component.version}.`]),
    ...(fix === undefined ? [] : [line`Fixed in ${fix}.`]),
  ];
}

function placeOf(finding: Finding, folder: string): AnnotationPlace | undefined {
  const location = placeWithin(finding);
  return location === undefined ? undefined : toPlace(location, folder);
}

function toPlace(
  { path, startLine, startColumn, endLine, endColumn }: Location,
  folder: string,
): AnnotationPlace {
  return {
    file: folder === '' ? path : `${folder}/${path}`,
    ...(startLine === undefined ? {} : { line: startLine }),
    ...(endLine === undefined ? {} : { endLine }),
    ...(startColumn === undefined ? {} : { column: startColumn }),
    ...(endColumn === undefined ? {} : { endColumn }),
  };
}

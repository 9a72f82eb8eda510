import type { Finding, Location } from '../../core/model/finding.ts';
import type { Severity } from '../../core/model/severity.ts';
import { placeWithin } from '../../core/place-within.ts';
import { type LogText, line } from '../../core/text.ts';
import { counted } from '../../core/words.ts';
import { worstFirst } from '../../core/worst-first.ts';
import type { Commands, IssueLevel, IssuePlace } from './commands.ts';

/** A severity that nobody named is shown as a bad one: nobody knows that it is less. */
const levels: Readonly<Record<Severity, IssueLevel>> = {
  critical: 'error',
  high: 'error',
  unknown: 'error',
  medium: 'warning',
  low: 'warning',
  info: 'warning',
};

/**
 * Shows findings at their lines, the worst first, as many of each level as the step can still show. To be called after
 * its own warnings. `folder` is what was scanned, relative to the repository. Returns how many are shown.
 */
export function annotateFindings(commands: Commands, findings: readonly Finding[], folder = ''): number {
  const placed = findings.filter((finding) => placeWithin(finding) !== undefined);
  const byLevel = Map.groupBy(placed, ({ severity }) => levels[severity]);
  let shown = 0;
  for (const [level, group] of byLevel)
    for (const finding of worstFirst(group, commands.issuesLeft(level))) {
      const place = placeOf(finding, folder);
      commands.issue({ level, text: textOf(finding), code: finding.ruleId, ...(place ? { place } : {}) });
      shown += 1;
    }
  if (placed.length > shown)
    commands.line(
      line`${shown} of ${counted(placed.length, 'finding')} with a place are shown at their lines; the reports have all`,
    );
  return shown;
}

/** The agent puts the place and the rule before it. */
function textOf({ severity, title, component, fixVersions }: Finding): LogText {
  const [fix] = fixVersions;
  const about = component === undefined ? line`` : line` in ${component.name} ${component.version}`;
  return line`${severity}: ${title}${about}${fix === undefined ? line`` : line`; fixed in ${fix}`}`;
}

function placeOf(finding: Finding, folder: string): IssuePlace | undefined {
  const location = placeWithin(finding);
  return location === undefined ? undefined : toPlace(location, folder);
}

function toPlace({ path, startLine, startColumn }: Location, folder: string): IssuePlace {
  return {
    file: folder === '' ? path : `${folder}/${path}`,
    ...(startLine === undefined ? {} : { line: startLine }),
    ...(startColumn === undefined ? {} : { column: startColumn }),
  };
}

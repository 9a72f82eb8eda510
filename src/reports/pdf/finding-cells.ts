import { type Finding, isVulnerability, type Location } from '../../core/model/finding.ts';
import { type LogText, line, message } from '../../core/text.ts';
import { pageOf } from './links.ts';
import { colours, styles } from './theme.ts';
import type { Paragraph } from './typesetter.ts';

const shownPlaces = 3;
const shownNames = 4;
const shownFixes = 3;
const longestPath = 100;

const small = { ...styles.small, maxLines: 3 };

/** What it is: its name, its title, what else it is known by, and what the source says to do. */
export function describeFinding(finding: Finding): Paragraph[] {
  const { ruleId, title, url, remediation } = finding;
  const link = pageOf(url);
  return [
    {
      text: line`${ruleId}`,
      style: { ...styles.cellStrong, maxLines: 3, ...(link ? { colour: colours.link } : {}) },
      link,
    },
    { text: line`${title}`, style: { ...styles.cell, maxLines: 5 } },
    { text: joined(namesOf(finding)), style: small },
    ...(remediation
      ? [{ text: line`To do: ${message(remediation)}`, style: { ...small, maxLines: 6 } }]
      : []),
  ];
}

/** The category, whether it is new, its scores and its other names. */
function namesOf({ category, baseline, ratings, cwes, aliases }: Finding): LogText[] {
  const [rating] = ratings;
  return [
    line`${category}`,
    ...(baseline === 'new' ? [line`new`] : []),
    ...(rating ? [line`CVSS ${rating.version} ${rating.score.toFixed(1)}`] : []),
    ...some([...cwes, ...aliases], shownNames),
  ];
}

/** The component, then the places it was seen in. */
export function describePlace({ component, locations }: Finding): Paragraph[] {
  const places = some(locations.map(placeOf), shownPlaces);
  return [
    ...(component
      ? [{ text: line`${component.name} ${component.version}`, style: { ...styles.cell, maxLines: 3 } }]
      : []),
    ...places.map((text) => ({ text, style: component ? small : { ...styles.cell, maxLines: 3 } })),
  ];
}

/** Of a long path the middle is left out: the file's own name tells more. */
function placeOf({ path, startLine }: Location): string {
  const shown = path.length > longestPath ? `${path.slice(0, 40)}…${path.slice(41 - longestPath)}` : path;
  return startLine === undefined ? shown : `${shown}:${startLine}`;
}

/** The versions that no longer have it; that there is none is only said of a vulnerability. */
export function describeFix(finding: Finding): Paragraph[] {
  const { fixVersions } = finding;
  if (fixVersions.length > 0)
    return [{ text: joined(some(fixVersions, shownFixes), ', '), style: { ...styles.cell, maxLines: 4 } }];
  return [
    {
      text: isVulnerability(finding) ? line`no fix known` : line`–`,
      style: { ...styles.cell, colour: colours.muted },
    },
  ];
}

/** The first of them, and how many more there are. */
function some(texts: readonly string[], limit: number): LogText[] {
  const rest = texts.length - limit;
  return [
    ...texts.slice(0, limit).map((text) => line`${text}`),
    ...(rest > 0 ? [line`and ${rest} more`] : []),
  ];
}

function joined(texts: readonly LogText[], separator = ' · '): LogText {
  return texts.reduce((all, text, index) => (index === 0 ? text : line`${all}${separator}${text}`), line``);
}

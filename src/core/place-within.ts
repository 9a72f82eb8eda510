import type { Finding, Location } from './model/finding.ts';
import { visible } from './text.ts';

/** The first place of a finding that lies within what was scanned; a CI shows a finding there. */
export function placeWithin({ locations }: Pick<Finding, 'locations'>): Location | undefined {
  return locations.find(({ path }) => isWithin(path));
}

/** Relative, without a step upwards, and without a character that nobody sees. */
function isWithin(path: string): boolean {
  const isSeen = path !== '' && path === visible(path, path.length);
  return isSeen && !/^[/\\]|^[a-z]:/i.test(path) && !path.split(/[/\\]/).includes('..');
}

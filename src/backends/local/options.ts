import type { Problem } from '../../core/errors.ts';
import { nearest } from '../../core/nearest.ts';
import { whyNotObeyed } from './checkout/pattern.ts';

/** The `options` of the local backend. */
export interface LocalOptions {
  /** Patterns, as in .gitignore, of files that are not looked at. */
  readonly exclude: readonly string[];
}

/** The options with a sentence each; the table in the documentation is generated from it. */
export const localOptions = {
  exclude: 'Files that are not looked at: a list of patterns as in .gitignore.',
} as const satisfies Record<keyof LocalOptions, string>;

export function parseLocalOptions(
  options: Readonly<Record<string, unknown>>,
  spelled: string,
): { readonly options: LocalOptions; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const names = Object.keys(localOptions);
  for (const key of Object.keys(options).filter((candidate) => !names.includes(candidate))) {
    const near = nearest(key, names);
    problems.push({
      input: `${spelled}: ${key}`,
      message: 'is not an option of backend local',
      hint: near ? `Did you mean '${near}'?` : `Possible: ${names.join(', ')}.`,
    });
  }
  const { exclude = [] } = options;
  const patterns = typeof exclude === 'string' ? [exclude] : Array.isArray(exclude) ? exclude : [undefined];
  const texts = patterns.filter(
    (pattern): pattern is string => typeof pattern === 'string' && pattern.trim() !== '',
  );
  if (texts.length !== patterns.length)
    problems.push({
      input: `${spelled}: exclude`,
      message: 'is not a list of patterns',
      hint: 'For example \'exclude: [test/fixtures, "*.snap"]\'.',
    });
  for (const text of texts)
    for (const pattern of text.split('\n')) {
      const why = whyNotObeyed(pattern);
      if (why !== undefined)
        problems.push({
          input: `${spelled}: exclude`,
          message: `'${pattern}' ${why}`,
          hint: 'Write it shorter, or as several patterns.',
        });
    }
  return { options: { exclude: texts }, problems };
}

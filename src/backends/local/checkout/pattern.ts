import { number } from '../../../core/words.ts';

const longest = 1024;
const mostStars = 4;

/**
 * Why a pattern cannot be obeyed; undefined when it can. Patterns become regular expressions, and many stars in one
 * name make one that runs for ever.
 */
export function whyNotObeyed(pattern: string): string | undefined {
  if (pattern.length > longest) return `has more than ${number(longest)} characters`;
  const stars = Math.max(...pattern.split('/').map((name) => name.split('*').length - 1));
  return stars > mostStars ? `has more than ${mostStars} stars in one name` : undefined;
}

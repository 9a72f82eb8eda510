/**
 * A range in Poetry's own spelling as PEP 440 has it: `^1.2` is `>=1.2,<2`, `~1.2` is `>=1.2,<1.3`, a bare version is `==`.
 * Empty, so that any version fits, for what cannot be said so.
 */
export function toSpecifier(range: string): string {
  if (range.includes('||') || range.includes('|')) return '';
  return range
    .split(',')
    .map((part) => clause(part.trim()))
    .filter((part) => part !== '')
    .join(',');
}

function clause(part: string): string {
  if (part === '*' || part === '') return '';
  const [, operator = '', version = ''] = /^(\^|~(?!=)|)\s*v?(\d[\w.*+!-]*)$/.exec(part) ?? [];
  if (version === '') return part;
  if (operator === '') return `==${version}`;
  const numbers = /^\d+(?:\.\d+)*/.exec(version)?.[0].split('.').map(Number) ?? [];
  const firstNonZero = numbers.findIndex((number) => number > 0);
  const caret = firstNonZero < 0 ? numbers.length - 1 : firstNonZero;
  const raised = operator === '^' ? caret : Math.min(1, numbers.length - 1);
  const end = [...numbers.slice(0, raised), (numbers[raised] ?? 0) + 1].join('.');
  return `>=${version},<${end}`;
}

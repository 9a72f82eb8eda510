import { type Category, categories } from '../model/finding.ts';
import { type Severity, severities } from '../model/severity.ts';
import { nearest } from '../nearest.ts';

/**
 * One rule of `fail-on`:
 *
 *     rule := [new] [fixable] [category] [only] [severity] [> count]
 *
 * It is broken when more than `allowed` findings match it.
 */
export interface Rule {
  /** Only findings that the baseline does not hold. */
  readonly isNew: boolean;
  /** Only findings for which a fix exists. */
  readonly fixable: boolean;
  readonly category?: Category;
  /** At or above this severity, or exactly this one with `only`; any severity when absent. */
  readonly severity?: Severity;
  readonly only: boolean;
  readonly allowed: number;
}

/** What is wrong with one rule. `line` counts from 1 within the text. */
export interface RuleProblem {
  readonly line: number;
  readonly word: string;
  readonly message: string;
  readonly hint?: string;
}

export interface ParsedRules {
  readonly rules: readonly Rule[];
  readonly problems: readonly RuleProblem[];
}

/** The place of each word in a rule, in the order of the grammar. */
const slots = ['new', 'fixable', 'category', 'only', 'severity'] as const;
type Slot = (typeof slots)[number];

const slotOf = new Map<string, Slot>([
  ['new', 'new'],
  ['fixable', 'fixable'],
  ['only', 'only'],
  ...categories.map((category): [string, Slot] => [category, 'category']),
  ...severities.map((severity): [string, Slot] => [severity, 'severity']),
]);

const grammar = '[new] [fixable] [category] [only] [severity] [> count]';

/** Reads the rules, one a line or separated by commas; `none` alone means no rule. All problems are found at once. */
export function parseRules(text: string): ParsedRules {
  const rules: Rule[] = [];
  const problems: RuleProblem[] = [];
  const written = [...splitRules(text)];
  if (written.length === 0)
    problems.push({
      line: 1,
      word: '',
      message: 'holds no rule',
      hint: "Write a rule such as 'high', or 'none' to only report.",
    });
  for (const { line, source } of written) {
    if (source.toLowerCase() === 'none') {
      if (written.length > 1)
        problems.push({
          line,
          word: source,
          message: "'none' stands alone",
          hint: "Remove 'none' or the other rules.",
        });
      continue;
    }
    const parsed = parseRule(source);
    if ('message' in parsed) problems.push({ line, ...parsed });
    else rules.push(parsed);
  }
  return { rules: problems.length > 0 ? [] : rules, problems };
}

/** The rule in canonical spelling. */
export function formatRule(rule: Rule): string {
  const words = [
    rule.isNew ? 'new' : undefined,
    rule.fixable ? 'fixable' : undefined,
    rule.category,
    rule.only ? 'only' : undefined,
    rule.severity,
    rule.allowed > 0 ? `> ${rule.allowed}` : undefined,
  ];
  return words.filter((word) => word !== undefined).join(' ');
}

function* splitRules(text: string): Generator<{ line: number; source: string }> {
  for (const [index, row] of text.split(/\r\n|\n|\r/).entries())
    for (const part of row.split(',')) if (part.trim() !== '') yield { line: index + 1, source: part.trim() };
}

function parseRule(source: string): Rule | Omit<RuleProblem, 'line'> {
  const [head = '', ...tail] = source.split('>');
  const words = head.split(/\s+/).filter((word) => word !== '');
  const filled = new Map<Slot, string>();
  for (const word of words) {
    const problem = fill(filled, word);
    if (problem) return problem;
  }
  if (filled.size === 0)
    return {
      word: source,
      message: 'does not say what to count',
      hint: `A rule is ${grammar}, for example 'info > 10' or 'secret'.`,
    };
  if (filled.has('only') && !filled.has('severity'))
    return {
      word: 'only',
      message: "'only' needs a severity after it",
      hint: "For example 'only medium > 10'.",
    };
  const allowed = tail.length === 0 ? 0 : parseCount(tail.join('>').trim());
  if (typeof allowed !== 'number') return allowed;
  const category = categories.find((name) => name === filled.get('category'));
  const severity = severities.find((name) => name === filled.get('severity'));
  return {
    isNew: filled.has('new'),
    fixable: filled.has('fixable'),
    ...(category ? { category } : {}),
    ...(severity ? { severity } : {}),
    only: filled.has('only'),
    allowed,
  };
}

function fill(filled: Map<Slot, string>, written: string): Omit<RuleProblem, 'line'> | undefined {
  const word = written.toLowerCase();
  const slot = slotOf.get(word);
  if (word === 'none')
    return { word: written, message: "'none' stands alone", hint: "Remove 'none' or the other words." };
  if (slot === undefined) {
    const near = nearest(word, [...slotOf.keys(), 'none']);
    return {
      word: written,
      message: `'${written}' is not a word of a rule`,
      hint: near
        ? `Did you mean '${near}'?`
        : `Severities: ${severities.join(', ')}. Categories: ${categories.join(', ')}. Also: new, fixable, only.`,
    };
  }
  const before = filled.get(slot);
  if (before !== undefined)
    return {
      word: written,
      message:
        before === word
          ? `'${word}' stands there twice`
          : `'${before}' and '${word}' cannot stand in one rule`,
      hint: 'Write two rules, separated by a comma.',
    };
  const wrongOrder = [...filled.keys()].some((other) => slots.indexOf(other) > slots.indexOf(slot));
  filled.set(slot, word);
  if (!wrongOrder) return undefined;
  const ordered = slots.flatMap((name) => filled.get(name) ?? []).join(' ');
  return {
    word: written,
    message: `'${word}' is in the wrong place`,
    hint: `The order is ${grammar}: '${ordered}'.`,
  };
}

function parseCount(text: string): number | Omit<RuleProblem, 'line'> {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const atLeast = /^=\s*([1-9]\d{0,8})$/.exec(text)?.[1];
  return {
    word: `>${text}`,
    message: text === '' ? "'>' needs a number after it" : `'${text}' is not a whole number of findings`,
    hint: atLeast
      ? `Write '> ${Number(atLeast) - 1}'.`
      : "For example 'high > 5' is broken by the sixth finding.",
  };
}

import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** The contexts of an expression, by name. */
export type Contexts = Readonly<Record<string, unknown>>;

/** How far the job, or the composite action that a step is in, has come. */
export interface Status {
  readonly failed: boolean;
  readonly cancelled: boolean;
}

/** Text in which each `${{ }}` is replaced by its value; GitHub's own evaluator refuses what does not exist. */
export function fillIn(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{([\s\S]*?)\}\}/g, (_, expression: string) =>
    evaluate(expression, contexts, []).coerceString(),
  );
}

/** Whether a step runs: without a status function, `success()` is meant as well. */
export function holds(condition: string | undefined, contexts: Contexts, status: Status): boolean {
  const bare = (condition ?? 'success()').replace(/^\s*\$\{\{([\s\S]*)\}\}\s*$/, '$1');
  const hasStatus = /\b(?:always|success|failure|cancelled)\s*\(/i.test(bare);
  const whole = hasStatus ? bare : `success() && (${bare})`;
  const value = evaluate(whole, contexts, statusFunctions(status));
  return !['', 'false', '0', 'null'].includes(value.coerceString()) || value.kind === data.Kind.Dictionary;
}

type StatusFunction = { name: string; minArgs: number; maxArgs: number; call: () => data.BooleanData };

function statusFunctions({ failed, cancelled }: Status): StatusFunction[] {
  const answers = { always: true, success: !failed && !cancelled, failure: failed && !cancelled, cancelled };
  return Object.entries(answers).map(([name, answer]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(answer),
  }));
}

function evaluate(
  expression: string,
  contexts: Contexts,
  functions: readonly StatusFunction[],
): data.ExpressionData {
  const { tokens } = new Lexer(expression.trim()).lex();
  const tree = new Parser(tokens, Object.keys(contexts), [...functions]).parse();
  const values: data.ExpressionData = JSON.parse(JSON.stringify(contexts), data.reviver);
  if (!(values instanceof data.Dictionary)) throw new Error('the contexts are not a map');
  return new Evaluator(tree, values, new Map(functions.map((one) => [one.name, one]))).evaluate();
}

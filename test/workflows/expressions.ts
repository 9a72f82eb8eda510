import { Lexer, Parser } from '@actions/expressions';
import {
  Binary,
  ContextAccess,
  type Expr,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Unary,
} from '@actions/expressions/ast';
import { textsIn } from './yaml.ts';

const contexts = [
  'github',
  'inputs',
  'steps',
  'needs',
  'matrix',
  'strategy',
  'job',
  'jobs',
  'runner',
  'env',
  'vars',
  'secrets',
];
const functions = ['always', 'cancelled', 'failure', 'success', 'hashFiles'].map((name) => ({
  name,
  minArgs: 0,
  maxArgs: 255,
}));

/** Every place that the expressions below a value read, as `['steps', 'scan', 'outputs', 'total']`. */
export function readsIn(value: unknown): string[][] {
  return [...textsIn(value)].flatMap(([key, text]) =>
    expressionsOf(key, text).flatMap((expression) => reads(parse(expression))),
  );
}

function expressionsOf(key: string, text: string): string[] {
  const marked = [...text.matchAll(/\$\{\{((?:'[^']*'|[^'])*?)\}\}/g)].map(([, inner = '']) => inner);
  return key === 'if' && marked.length === 0 ? [text] : marked;
}

function parse(expression: string): Expr {
  return new Parser(new Lexer(expression).lex().tokens, contexts, functions).parse();
}

function reads(node: Expr): string[][] {
  const path = pathOf(node);
  if (path) return [path];
  return childrenOf(node).flatMap(reads);
}

function pathOf(node: Expr): string[] | undefined {
  if (node instanceof ContextAccess) return [node.name.lexeme];
  if (!(node instanceof IndexAccess && node.index instanceof Literal)) return undefined;
  const start = pathOf(node.expr);
  return start && [...start, node.index.literal.coerceString()];
}

function childrenOf(node: Expr): readonly Expr[] {
  if (node instanceof IndexAccess) return [node.expr, node.index];
  if (node instanceof FunctionCall || node instanceof Logical) return node.args;
  if (node instanceof Binary) return [node.left, node.right];
  if (node instanceof Unary) return [node.expr];
  if (node instanceof Grouping) return [node.group];
  return [];
}

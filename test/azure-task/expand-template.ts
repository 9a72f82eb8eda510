import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { type Contexts, evaluate, isTrue, textOf } from './expression.ts';

interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly default?: unknown;
  readonly values?: readonly unknown[];
}

type Mapping = Readonly<Record<string, unknown>>;

/** A template as the server hands it to the agent: parameters filled in, templates within it included. */
export function expandTemplate(path: string, given: Mapping): Mapping {
  const { parameters = [], ...body } = load(readFileSync(path, 'utf8')) as Mapping & {
    readonly parameters?: readonly Parameter[];
  };
  const unknown = Object.keys(given).filter((name) => !parameters.some((own) => own.name === name));
  if (unknown.length > 0) throw new Error(`Unexpected parameter '${unknown.join("', '")}'`);
  const values = parameters.map((parameter) => [parameter.name, parameterValue(parameter, given)]);
  return expandMapping(body, { parameters: Object.fromEntries(values) }, path);
}

function parameterValue({ name, type, values, default: preset }: Parameter, given: Mapping): unknown {
  const value = name in given ? given[name] : preset;
  if (value === undefined) throw new Error(`A value for the '${name}' parameter must be provided`);
  const isOne = {
    boolean: /^(?:true|false)$/i.test(String(value)),
    string: typeof value !== 'object',
    number: Number.isFinite(Number(value)),
  }[type];
  if (isOne === false || (values && !values.includes(value)))
    throw new Error(`The '${name}' parameter value '${String(value)}' is not a valid ${type}`);
  return type === 'boolean' ? String(value).toLowerCase() === 'true' : value;
}

function expand(node: unknown, contexts: Contexts, path: string): unknown {
  if (typeof node === 'string') return fillIn(node, contexts);
  if (Array.isArray(node)) return node.flatMap((item) => expandItem(item, contexts, path));
  return node !== null && typeof node === 'object' ? expandMapping(node as Mapping, contexts, path) : node;
}

/** An item that is a directive over a list, or gives a list, stands for all that it gives. */
function expandItem(item: unknown, contexts: Contexts, path: string): unknown[] {
  const [[key = '', value] = []] = Object.entries(Object(typeof item === 'string' ? {} : item));
  const directive = Array.isArray(value) ? directiveOf(key, contexts) : undefined;
  if (directive) return directive.flatMap((inner) => asList(expand(value, inner, path)));
  if (key === 'template') {
    const { template, parameters = {} } = item as { template: string; parameters?: Mapping };
    const given = expandMapping(parameters, contexts, path);
    return Object.values(expandTemplate(join(dirname(path), template), given)).flat();
  }
  return asList(expand(item, contexts, path));
}

function expandMapping(node: Mapping, contexts: Contexts, path: string): Record<string, unknown> {
  const parts = Object.entries(node).flatMap(([key, value]): object[] => {
    const directive = directiveOf(key, contexts);
    if (directive) return directive.map((inner) => Object(expand(value, inner, path)));
    return [{ [textOf(fillIn(key, contexts))]: expand(value, contexts, path) }];
  });
  return Object.assign({}, ...parts);
}

/** The contexts in which what follows an `if` or an `each` is expanded; undefined where a key is neither. */
function directiveOf(key: string, contexts: Contexts): Contexts[] | undefined {
  const condition = /^\$\{\{ if (.*) \}\}$/.exec(key)?.[1];
  if (condition !== undefined) return isTrue(evaluate(condition, contexts)) ? [contexts] : [];
  const [, name = '', collection] = /^\$\{\{ each (\w+) in (.*) \}\}$/.exec(key) ?? [];
  if (collection === undefined) return undefined;
  const items = evaluate(collection, contexts);
  const each = Array.isArray(items)
    ? items
    : Object.entries(Object(items)).map(([itemKey, value]) => ({ key: itemKey, value }));
  return each.map((item) => ({ ...contexts, [name]: item }));
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** An expression alone keeps its type; within a text it becomes text. */
function fillIn(text: string, contexts: Contexts): unknown {
  const alone = /^\$\{\{ ((?:(?!\}\}).)*) \}\}$/.exec(text)?.[1];
  if (alone !== undefined) return evaluate(alone, contexts);
  return text.replace(/\$\{\{ (.*?) \}\}/g, (_, words: string) => textOf(evaluate(words, contexts)));
}

import { logSafeJson } from '../core/json-text.ts';

/** How a document is laid out. */
export interface Layout {
  /** How many levels of objects have each property on a line of its own. */
  readonly depth: number;
  /** What stands before each line but the first. */
  readonly indent?: string;
}

/**
 * JSON in pieces, without `undefined`. Each element of a list lies on a line of its own and is only asked for when it is
 * written, so a list may be any iterable. Nothing in it begins a command of a CI.
 */
export function* jsonPieces(value: unknown, { depth, indent = '' }: Layout): Generator<string> {
  const inner = `${indent}  `;
  if (isList(value)) {
    let before = '[';
    for (const item of value) {
      yield `${before}\n${inner}${oneLine(item)}`;
      before = ',';
    }
    yield before === '[' ? '[]' : `\n${indent}]`;
  } else if (depth > 0 && typeof value === 'object' && value !== null) {
    let before = '{';
    for (const [name, part] of Object.entries(value)) {
      if (part === undefined) continue;
      yield `${before}\n${inner}${JSON.stringify(name)}: `;
      yield* jsonPieces(part, { depth: depth - 1, indent: inner });
      before = ',';
    }
    yield before === '{' ? '{}' : `\n${indent}}`;
  } else yield oneLine(value);
}

function oneLine(value: unknown): string {
  return logSafeJson(JSON.stringify(value));
}

function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

/** What an expression of Azure Pipelines can see: `parameters`, `variables`, what an `each` names. */
export type Contexts = Readonly<Record<string, unknown>>;

/**
 * Evaluates an expression as far as our templates use them (Azure Pipelines, "Expressions"): names, properties, texts,
 * numbers and calls. What is not known is an error.
 */
export function evaluate(text: string, contexts: Contexts): unknown {
  const tokens = text.match(/'(?:[^']|'')*'|[\w-]+|[.,()[\]]/g) ?? [];
  let at = 0;
  const expect = (token: string) => {
    if (tokens[at] !== token) throw new Error(`'${text}': '${token}' is expected, not '${tokens[at]}'`);
    at += 1;
  };
  const list = (): unknown[] => {
    const values: unknown[] = [];
    while (tokens[at] !== ')') {
      values.push(value());
      if (tokens[at] === ',') at += 1;
    }
    expect(')');
    return values;
  };
  const value = (): unknown => {
    const token = tokens[at++] ?? '';
    if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
    if (/^\d+$/.test(token)) return Number(token);
    let found: unknown;
    if (tokens[at] === '(') {
      at += 1;
      const call = functions[token];
      if (call === undefined) throw new Error(`'${text}': the function '${token}' is not known`);
      found = call(...list());
    } else if (token in contexts) found = contexts[token];
    else throw new Error(`'${text}': '${token}' is not known`);
    for (;;) {
      if (tokens[at] === '.') {
        found = propertyOf(found, tokens[at + 1] ?? '');
        at += 2;
      } else if (tokens[at] === '[') {
        at += 1;
        found = propertyOf(found, textOf(value()));
        expect(']');
      } else return found;
    }
  };
  const result = value();
  if (at < tokens.length) throw new Error(`'${text}': nothing is expected after '${tokens[at - 1]}'`);
  return result;
}

const functions: Readonly<Record<string, (...values: unknown[]) => unknown>> = {
  eq: (a, b) => isEqual(a, b),
  ne: (a, b) => !isEqual(a, b),
  in: (a, ...others) => others.some((other) => isEqual(a, other)),
  and: (...values) => values.every(isTrue),
  not: (value) => !isTrue(value),
  always: () => true,
  convertToJson: (value) => JSON.stringify(value, undefined, 2),
  join: (separator, value) =>
    Array.isArray(value) ? value.map(textOf).join(textOf(separator)) : textOf(value),
};

/** Names are looked up in any case; what is missing is nothing. */
function propertyOf(value: unknown, name: string): unknown {
  const entries = Object.entries(Object(value));
  return entries.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1] ?? null;
}

function isEqual(a: unknown, b: unknown): boolean {
  return textOf(a).toLowerCase() === textOf(b).toLowerCase();
}

export function isTrue(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '' && value !== 0 && value !== false;
}

/** As a value becomes a text. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'boolean' ? (value ? 'True' : 'False') : String(value);
}

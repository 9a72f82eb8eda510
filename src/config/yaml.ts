import { load, YAMLException } from 'js-yaml';

export type YamlReading = { readonly value: unknown } | { readonly refused: string };

/** Reads one small YAML document as data: no aliases, no duplicate keys, no types of its own. */
export function readYaml(text: string): YamlReading {
  try {
    return { value: load(text, { maxAliases: 0 }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) return { refused: 'it is nested too deeply' };
    const at = error.mark ? ` (line ${error.mark.line + 1}, column ${error.mark.column + 1})` : '';
    return { refused: `${error.reason}${at}` };
  }
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

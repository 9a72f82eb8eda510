import type { Rule } from '../core/gate/rules.ts';

/**
 * The kinds of value that an input can have. Plain data, so that the flags, the JSON Schema, the tables of the
 * documentation and the manifests of the platforms can all be generated from it.
 */
export type Kind =
  | { readonly kind: 'boolean' }
  | { readonly kind: 'text'; readonly example: string; readonly pattern?: string }
  /** One of a few words. */
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  /** Several of a few words, separated by commas or lines; `alone` are the words that stand for a whole list. */
  | { readonly kind: 'list'; readonly values: readonly string[]; readonly alone?: readonly string[] }
  /** Several texts; in one line separated by commas or lines. */
  | { readonly kind: 'texts'; readonly example: string }
  /** A whole number, not below `least`. */
  | { readonly kind: 'number'; readonly example: string; readonly least: number; readonly most: number }
  /** `90s`, `30m`, `1h30m`; the value is in milliseconds. */
  | { readonly kind: 'duration'; readonly example: string }
  /** `owner/name`, or an address of a repository, from which credentials are taken off. */
  | { readonly kind: 'repository'; readonly example: string }
  | { readonly kind: 'url'; readonly example: string }
  /** A file or folder, relative to the working directory; the value is absolute. */
  | { readonly kind: 'path'; readonly example: string }
  /** The rules of `fail-on`. */
  | { readonly kind: 'rules'; readonly example: string }
  /** A YAML map. */
  | { readonly kind: 'map'; readonly example: string };

/** The type of a value of a kind, once it is read. */
export type ValueOf<K extends Kind> = K extends { kind: 'boolean' }
  ? boolean
  : K extends { kind: 'duration' } | { kind: 'number' }
    ? number
    : K extends { kind: 'texts' }
      ? readonly string[]
      : K extends { kind: 'choice'; values: readonly (infer Word)[] }
        ? Word
        : K extends { kind: 'list'; values: readonly (infer Word)[]; alone: readonly (infer Alone)[] }
          ? Alone | readonly Word[]
          : K extends { kind: 'list'; values: readonly (infer Word)[] }
            ? readonly Word[]
            : K extends { kind: 'url' }
              ? URL
              : K extends { kind: 'rules' }
                ? readonly Rule[]
                : K extends { kind: 'map' }
                  ? Readonly<Record<string, unknown>>
                  : string;

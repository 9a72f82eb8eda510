import { definitionOf, inputNames } from './inputs.ts';
import type { Kind } from './kinds.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

/** JSON Schema (2020-12) of the config file, for editors. Whatever it allows, the reader accepts. */
export function configJsonSchema(): JsonSchema {
  const properties = inputNames
    .filter((name) => !definitionOf(name).notInFile)
    .map((name) => {
      const { type, description, default: preset } = definitionOf(name);
      const shownDefault =
        preset === undefined ? {} : { default: type.kind === 'boolean' ? preset === 'true' : preset };
      return [name, { description, ...shownDefault, ...schemaOf(type) }];
    });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Scangate configuration (.scangate.yml)',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(properties),
  };
}

function schemaOf(type: Kind): JsonSchema {
  switch (type.kind) {
    case 'boolean':
      return { type: 'boolean' };
    case 'choice':
      return { enum: type.values };
    case 'list': {
      const words = { type: 'array', items: { enum: type.values }, minItems: 1 };
      return { anyOf: [...(type.alone ? [{ enum: type.alone }] : []), words, { type: 'string' }] };
    }
    case 'duration':
      return {
        type: 'string',
        pattern: '^([0-9]+h)?([0-9]+m)?([0-9]+s)?$',
        minLength: 2,
        examples: [type.example],
      };
    case 'rules':
      return {
        anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }],
        examples: [type.example],
      };
    case 'texts':
      return {
        anyOf: [{ type: 'array', items: { type: 'string' } }, { type: 'string' }],
        examples: [type.example],
      };
    case 'number':
      return { type: 'integer', minimum: type.least, maximum: type.most };
    case 'map':
      return { type: 'object', examples: [type.example] };
    case 'url':
      return { type: 'string', format: 'uri', examples: [type.example] };
    case 'path':
    case 'repository':
      return { type: 'string', examples: [type.example] };
    case 'text':
      return { type: 'string', ...(type.pattern ? { pattern: type.pattern } : {}), examples: [type.example] };
  }
}

import { z } from 'zod';
import { resultDocument } from './schema.ts';
import { schemaId } from './version.ts';

/** JSON Schema (draft 2020-12) of `scangate.json`, as committed in `schema/result.schema.json`. */
export function resultJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(resultDocument, { io: 'input' });
  return {
    $schema,
    $id: schemaId,
    title: 'Scangate result',
    description: 'Everything that one run of Scangate knows; docs/result-file.md explains the fields.',
    ...schema,
  };
}

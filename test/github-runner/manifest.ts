import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { z } from 'zod';

const texts = z.record(z.string(), z.string());

const compositeStep = z.strictObject({
  name: z.string().optional(),
  id: z.string(),
  if: z.string().optional(),
  uses: z.string(),
  with: texts.optional(),
});

const manifest = z.object({
  name: z.string(),
  description: z.string(),
  inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string().optional() })),
  outputs: z.record(z.string(), z.object({ description: z.string(), value: z.string().optional() })),
  runs: z.discriminatedUnion('using', [
    z.strictObject({ using: z.literal('composite'), steps: z.array(compositeStep) }),
    z.strictObject({
      using: z.literal('node24'),
      main: z.string(),
      post: z.string().optional(),
      'post-if': z.string().optional(),
    }),
  ]),
});

/** An action: its manifest and the folder that it lies in. */
export type Action = z.infer<typeof manifest> & { readonly folder: string };

/**
 * Resolves what stands after `uses:`. `./` is a folder of the checkout; `$/` is a folder of the repository that the
 * file with the `uses:` belongs to, at the same commit.
 */
export function resolveAction(uses: string, repository: string): Action {
  const [, path] = /^(?:\.|\$)\/(.*)$/.exec(uses) ?? [];
  if (path === undefined) throw new Error(`'${uses}' would be downloaded`);
  if (path === '' && uses.startsWith('$')) throw new Error("'$/' names no action");
  const folder = join(repository, path);
  const file = join(folder, 'action.yml');
  if (!existsSync(file)) throw new Error(`'${uses}': there is no ${file}`);
  return { ...manifest.parse(load(readFileSync(file, 'utf8'))), folder };
}

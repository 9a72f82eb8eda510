import { load } from 'js-yaml';
import { pins } from './known-actions.ts';
import { ourFolder } from './our-actions.ts';
import { textsIn } from './yaml.ts';

/**
 * What is wrong with the `uses:` of a file: a `$/` that names no folder, and an action of others that is not pinned to the
 * reviewed commit with its version beside it.
 */
export function wrongUses(text: string): string[] {
  const lines = [...text.matchAll(/^\s*(?:- )?uses: (\S+)(.*)$/gm)].map(([, uses = '', rest = '']) => ({
    uses,
    comment: rest.trim(),
  }));
  const hidden = [...textsIn(load(text))]
    .filter(([key, uses]) => key === 'uses' && !lines.some((line) => line.uses === uses))
    .map(([, uses]) => `${uses}: write it on a line of its own, as 'uses: …'`);
  return [...lines.flatMap(({ uses, comment }) => wrongIn(uses, comment)), ...hidden];
}

function wrongIn(uses: string, comment: string): string[] {
  if (uses.startsWith('./')) return [];
  if (uses.startsWith('$/'))
    return /^\$\/[a-z]+$/.test(uses) ? [] : [`${uses}: write '$/' and a folder, without a version`];
  if (ourFolder(uses) !== undefined) return uses.endsWith('@v1') ? [] : [`${uses}: our own are '@v1'`];
  const [name = '', ref = ''] = uses.split('@');
  if (!/^[0-9a-f]{40}$/.test(ref)) return [`${uses}: pin it to a full commit SHA`];
  const pin = pins[name];
  if (pin?.sha !== ref) return [`${uses}: not the commit that was reviewed (known-actions.ts)`];
  return comment === `# ${pin.version}` ? [] : [`${uses}: write '# ${pin.version}' after it`];
}

import { createHash } from 'node:crypto';
import type { ScanOrder } from '../../core/ports/backend.ts';
import type { ScancodeioOptions } from './options.ts';

/** Names are unique on a server, and have at most 100 characters. */
const prefixLength = 38;
const repositoryLength = 30;

/**
 * The name of the project for an order: `<prefix>-<repository>-<commit>-<checksum>`, the same for each try at the same
 * work. A further attempt, for when the project of that name has ended, adds its number.
 */
export function projectName(order: ScanOrder, options: ScancodeioOptions, attempt = 1): string {
  const { repository = '', sha = '' } = order.target;
  const { pipelines, 'input-urls': urls } = options;
  const checksum = createHash('sha256')
    .update(JSON.stringify([order.key, pipelines, urls]))
    .digest('hex');
  const parts = [
    plain(options['project-name'], prefixLength),
    plain(
      repository
        .replace(/\.git$/, '')
        .split(/[/:]/)
        .at(-1) ?? '',
      repositoryLength,
    ),
    plain(sha, 12),
    checksum.slice(0, 12),
    attempt === 1 ? '' : String(attempt),
  ];
  return parts.filter((part) => part !== '').join('-');
}

function plain(text: string, length: number): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, length)
    .replaceAll(/^-+|-+$/g, '');
}

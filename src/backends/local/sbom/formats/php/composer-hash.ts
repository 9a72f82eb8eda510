import { createHash } from 'node:crypto';
import { type Data, field, isData } from '../../data.ts';

/** The parts of a `composer.json` that decide what is installed (Composer/Package/Locker.php, getContentHash). */
const relevant = [
  'name',
  'version',
  'require',
  'require-dev',
  'conflict',
  'replace',
  'provide',
  'minimum-stability',
  'prefer-stable',
  'repositories',
  'extra',
];

/**
 * What Composer writes into its lockfile as `content-hash`: the MD5 of the parts of `composer.json` that decide what is
 * installed, as PHP writes them in JSON. Undefined where JavaScript cannot tell what PHP would write.
 */
export function contentHashOf(manifest: Data): string | undefined {
  const parts: [string, unknown][] = relevant
    .filter((key) => field(manifest, key) !== undefined && field(manifest, key) !== null)
    .map((key) => [key, field(manifest, key)]);
  const platform = field(field(manifest, 'config'), 'platform');
  if (platform !== undefined && platform !== null) parts.push(['config', { platform }]);
  const written = phpJson(Object.fromEntries(parts.sort(([a], [b]) => (a < b ? -1 : 1))));
  return written === undefined ? undefined : createHash('md5').update(written).digest('hex');
}

/** That of PHP's own `json_encode` is 512. */
const deepest = 100;

/** As `json_encode` of PHP: `/` and what is not ASCII escaped, an empty object as `[]`, since PHP knows arrays only. */
function phpJson(value: unknown, depth = 0): string | undefined {
  if (depth > deepest) return undefined;
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return undefined;
  if (Array.isArray(value) || isData(value)) {
    const entries = Object.entries(value);
    // JavaScript moves keys that are numbers to the front, and PHP makes lists of them.
    if (isData(value) && entries.some(([key]) => /^(?:0|-?[1-9]\d*)$/.test(key))) return undefined;
    const inner = entries.map(([key, item]) => {
      const written = phpJson(item, depth + 1);
      return written === undefined || Array.isArray(value) ? written : `${phpText(key)}:${written}`;
    });
    if (inner.includes(undefined)) return undefined;
    return isData(value) && entries.length > 0 ? `{${inner.join(',')}}` : `[${inner.join(',')}]`;
  }
  return typeof value === 'string' ? phpText(value) : JSON.stringify(value);
}

function phpText(text: string): string {
  return JSON.stringify(text)
    .replaceAll('/', '\\/')
    .replace(/[\u007f-\uffff]/g, (unit) =>
      unit === '\u007f' ? unit : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}

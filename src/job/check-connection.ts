import type { Connection } from '../backends/backend-module.ts';
import { type ConnectionInput, vendorEnvironment } from '../backends/vendor-environment.ts';
import { definitionOf, environmentName, type Settings } from '../config/inputs.ts';
import type { Problem } from '../core/errors.ts';

/**
 * What is missing to reach the backend: its address, and one of the ways to log in. What was given and cannot be read is
 * not missing: that has been said.
 */
export function checkConnection(
  settings: Partial<Settings>,
  connection: Connection | undefined,
  isReadable: (name: ConnectionInput) => boolean = () => true,
): Problem[] {
  const { backend } = settings;
  if (connection === undefined || backend === undefined) return [];
  const isSet = (name: ConnectionInput) => settings[name] !== undefined || !isReadable(name);
  const ways = connection.credentials;
  const begun = ways.find((way) => way.some(isSet)) ?? ways[0] ?? [];
  const missing = ways.some((way) => way.every(isSet)) ? [] : begun.filter((name) => !isSet(name));
  return [
    ...(settings.offline
      ? [
          {
            input: 'offline',
            message: `true leaves nothing to do: backend ${backend} is somewhere else`,
            hint: "Remove it, or choose 'local' as backend.",
          },
        ]
      : []),
    ...(connection.baseUrl === undefined && !isSet('base-url')
      ? [
          {
            input: 'base-url',
            message: `is not set, and backend ${backend} has no address of its own`,
            hint: howToSet(['base-url'], backend),
          },
        ]
      : []),
    ...missing.map((input) => ({
      input,
      message: `is not set, and backend ${backend} needs it`,
      hint: hintFor(begun.some(isSet) ? [[input]] : ways, backend),
    })),
  ];
}

function hintFor(ways: Connection['credentials'], backend: NonNullable<Settings['backend']>): string {
  const [first = [], ...others] = ways;
  const also = others.map((way) => ` Or ${lowerFirst(howToSet(way, backend))}`);
  return `${howToSet(first, backend)}${also.join('')}`;
}

/** `Set --base-url, SCANGATE_BASE_URL or MDSSC_SERVER.` */
function howToSet(names: readonly ConnectionInput[], backend: NonNullable<Settings['backend']>): string {
  const each = names.map((name) => {
    const foreign = vendorEnvironment[backend][name] ?? [];
    const flag = definitionOf(name).secret ? [] : [`--${name}`];
    return alternatives([...flag, environmentName(name), ...foreign]);
  });
  return `Set ${each.join(' and ')}.`;
}

function alternatives(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

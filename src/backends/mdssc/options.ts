import type { Problem } from '../../core/errors.ts';
import { type OptionTable, type OptionValues, readOptions } from '../options.ts';

/** The `options` of the mdssc backend. */
export const mdsscOptions = {
  'workflow-id': {
    type: { kind: 'text', example: '6a27f0c1' },
    description:
      'Id of the workflow that scans; it names storage and repository as well, so it is often the only option that is needed.',
  },
  'storage-id': {
    type: { kind: 'text', example: '019e4c1d-7a55-7e30-b8a4-0c6f2d9e5b11' },
    description: 'Id of the connection (storage) that holds the repository, where the workflow has several.',
  },
  storage: {
    type: { kind: 'text', example: 'github-acme' },
    description: 'Name of the connection, instead of its id.',
  },
  'repository-id': {
    type: { kind: 'text', example: 'Z2l0aHViLWFjbWUvMTIzNDU2' },
    description: 'Id of the repository in the connection, where the workflow has several.',
    notInFile: true,
  },
  repository: {
    type: { kind: 'text', example: 'shop' },
    description:
      'Name of the repository in the connection, instead of its id; default: the last part of the name of the repository that is checked out.',
    notInFile: true,
  },
  reference: {
    type: { kind: 'text', example: 'main' },
    description: 'Branch or tag to scan; default: the one that is checked out.',
    notInFile: true,
  },
  upload: {
    type: { kind: 'boolean' },
    default: 'false',
    description:
      'Upload the commit that is checked out as an archive, instead of having the server fetch the repository by a connection of its own.',
  },
  settle: {
    type: { kind: 'number', example: '3', least: 0, most: 60 },
    default: '3',
    description:
      'How often a completed scan that shows no packages and no findings is read again, 5 seconds apart, since some servers complete a scan before its counts are there; 0: never.',
  },
} as const satisfies OptionTable;

export type MdsscOptions = OptionValues<typeof mdsscOptions>;

const ofRepository = ['storage-id', 'storage', 'repository-id', 'repository', 'reference'] as const;

export function parseMdsscOptions(
  options: Readonly<Record<string, unknown>>,
  spelled: string,
): { readonly options: MdsscOptions; readonly problems: readonly Problem[] } {
  const { values, problems } = readOptions('mdssc', mdsscOptions, options, spelled);
  return { options: values, problems: problems.length > 0 ? problems : contradictions(values, spelled) };
}

function contradictions(options: MdsscOptions, spelled: string): Problem[] {
  if (options.upload)
    return ofRepository
      .filter((name) => options[name] !== undefined)
      .map((name) => ({
        input: `${spelled}: ${name}`,
        message: 'says nothing about an upload, which is the commit that is checked out',
        hint: "Remove it, or 'upload'.",
      }));
  const named = options['workflow-id'] ?? options['storage-id'] ?? options.storage;
  if (named !== undefined) return [];
  return [
    {
      input: spelled,
      message: 'does not say what to scan',
      hint: "Give 'workflow-id', or 'storage' and 'repository', or 'upload: true'.",
    },
  ];
}

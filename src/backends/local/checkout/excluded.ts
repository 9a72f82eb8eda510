import { counted } from '../../../core/words.ts';

/** What the option `exclude` hides and would have been looked at. A folder that is not entered counts as one. */
export interface Excluded {
  readonly files: number;
  readonly folders: number;
}

/** To be put after what was looked at: `; excluded: 3 files and 1 folder`; empty when nothing is excluded. */
export function describeExcluded({ files, folders }: Excluded): string {
  const parts = [
    ...(files > 0 ? [counted(files, 'file')] : []),
    ...(folders > 0 ? [counted(folders, 'folder')] : []),
  ];
  return parts.length === 0 ? '' : `; excluded: ${parts.join(' and ')}`;
}

/** Why there is no file at all. */
export function nothingToScan({ files, folders }: Excluded): string {
  return `nothing to scan: ${files + folders > 0 ? 'every file is excluded' : 'the folder is empty'}`;
}

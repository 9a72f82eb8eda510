import { realpath } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { isReportName } from '../../../core/model/report-names.ts';

/** What reports are written as until all of them are there. */
const temporaryName = /^\.(.+)\.[0-9a-f]{16}\.tmp$/;

/**
 * Tells the reports of this and earlier runs from the files of a checkout. They lie directly in the report folder (an
 * absolute path); whatever else lies there is looked at like any other file. Paths are relative to `root`.
 */
export async function ownReportsIn(
  root: string,
  reportFolder: string | undefined,
): Promise<(path: string) => boolean> {
  if (reportFolder === undefined) return () => false;
  const real = await realpath(reportFolder).catch(() => reportFolder);
  const folder = relative(root, real).split(sep).join('/');
  return (path) => {
    const slash = path.lastIndexOf('/');
    return path.slice(0, Math.max(slash, 0)) === folder && isOwn(path.slice(slash + 1));
  };
}

function isOwn(fileName: string): boolean {
  const name = temporaryName.exec(fileName)?.[1];
  return name === undefined ? isReportName(fileName) : name === 'probe' || isReportName(name);
}

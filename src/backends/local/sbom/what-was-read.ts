import { counted } from '../../../core/words.ts';
import type { Checkout } from '../checkout/checkout.ts';
import type { LockfileFormat } from './format.ts';
import { formatOf } from './formats/index.ts';

/** `3 lockfiles, 1 workflow and 2 Dockerfiles`. */
export function describeRead(formats: readonly LockfileFormat[]): string {
  const kinds = [...new Set(formats.map(({ called }) => called))].filter((called) => called !== undefined);
  const parts = kinds.map((called) =>
    counted(formats.filter((format) => format.called === called).length, ...called),
  );
  const lockfiles = formats.filter(({ called }) => called === undefined).length;
  if (lockfiles > 0 || parts.length === 0) parts.unshift(counted(lockfiles, 'lockfile'));
  return [...(parts.length > 1 ? [parts.slice(0, -1).join(', ')] : []), ...parts.slice(-1)].join(' and ');
}

/** Texts for people and settings of git and GitHub; none of them can depend on a package. */
const isNoCode =
  /(?:\.md|\.gitignore|\.gitattributes|\.gitkeep|\.dockerignore|\.editorconfig|(?:^|\/)(?:LICEN[CS]E|NOTICE|CODEOWNERS|\.github\/dependabot\.ya?ml)[^/]*)$/;

/** Apart from what names what it uses itself, such as workflows, and of these there is one. */
export function holdsNoCode(checkout: Checkout): boolean {
  const isUser = (path: string) => formatOf(path)?.called !== undefined;
  const paths = checkout.files.map(({ path }) => path);
  return paths.some(isUser) && paths.every((path) => isUser(path) || isNoCode.test(path));
}

import { type Data, field, fieldsOf, isData, Unreadable } from '../data.ts';
import type { LockfileFormat } from '../format.ts';
import { parseJson } from '../parse-text.ts';
import { readPackages } from './npm-packages.ts';
import { readTree } from './npm-tree.ts';

/** `package-lock.json` and `npm-shrinkwrap.json`, versions 1 to 3 (docs.npmjs.com, package-lock.json). */
export const npm: LockfileFormat = {
  id: 'npm',
  ecosystem: 'npm',
  fileNames: ['package-lock.json', 'npm-shrinkwrap.json'],
  async read(lockfile) {
    const data = parseJson(lockfile.text);
    const version = field(data, 'lockfileVersion') ?? versionOfOld(data);
    if (version === 1) return readTree(lockfile, data);
    if (version === 2 || version === 3) return readPackages(lockfile, data);
    throw new Unreadable(
      `has lockfileVersion ${JSON.stringify(version) ?? 'none'}; npm's versions 1, 2 and 3 can be read`,
    );
  },
};

/** npm before 5 wrote npm-shrinkwrap.json without a version, in the shape of version 1: nothing else is one. */
function versionOfOld(data: Data): 1 | undefined {
  const isOld =
    isData(field(data, 'dependencies')) || fieldsOf(data).every(([key]) => /^(?:name|version)$/.test(key));
  return isOld ? 1 : undefined;
}

import type { LockfileFormat } from '../format.ts';
import { refuseConflict } from '../parse-text.ts';
import { readBerry } from './yarn-berry.ts';
import { readClassic } from './yarn-classic.ts';

/** `yarn.lock` of yarn 1 (classic, a format of its own) and of yarn 2 and later (berry, YAML). */
export const yarn: LockfileFormat = {
  id: 'yarn',
  ecosystem: 'npm',
  fileNames: ['yarn.lock'],
  async read(lockfile) {
    refuseConflict(lockfile.text);
    return /^__metadata:/m.test(lockfile.text) ? readBerry(lockfile) : readClassic(lockfile);
  },
};

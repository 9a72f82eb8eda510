import { compare, valid } from '@renovatebot/pep440';
import { longestVersion, type VersionOrder } from './order.ts';

/** Of PyPI (https://packaging.python.org/en/latest/specifications/version-specifiers/, formerly PEP 440). */
export const pep440Order: VersionOrder = {
  isVersion: (text) => text.length <= longestVersion && valid(text) !== null,
  compare,
};

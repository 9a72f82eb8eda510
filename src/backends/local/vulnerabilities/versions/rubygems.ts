import { eq, gt, valid } from '@renovatebot/ruby-semver';
import { longestVersion, type VersionOrder } from './order.ts';

/** Of RubyGems (https://docs.ruby-lang.org/en/master/Gem/Version.html). */
export const rubygemsOrder: VersionOrder = {
  isVersion: (text) => text.length <= longestVersion && valid(text) !== null,
  compare: (a, b) => (eq(a, b) ? 0 : gt(a, b) ? 1 : -1),
};

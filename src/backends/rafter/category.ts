import type { Category } from '../../core/model/finding.ts';

const advisoryId = /^(CVE-\d{4}-\d{4,}|GHSA(-[0-9a-z]{4}){3})$/i;
const secretRule =
  /(^|[^a-z])(secrets?|credentials?|gitleaks|trufflehog|hard-?coded|(api|private|secret|access|encryption)[-_. ]?key|(access|auth|api|refresh|bot|oauth|deploy|personal)[-_. ]?token)([^a-z]|$)/i;
const secretThing =
  '(secret|credential|password|passphrase|token|api[-_ ]?key|private[-_ ]?key|access[-_ ]?key)s?';
const secretMessage = new RegExp(
  `\\b(hard-?coded|exposed|leaked|committed|embedded|detected|found)\\b.{0,60}\\b${secretThing}\\b|\\b${secretThing}\\b.{0,60}\\b(hard-?coded|exposed|leaked|committed|embedded|detected|found)\\b`,
  'i',
);

/**
 * Rafter does not say which of its analyzers found something. What names a package or an advisory is a known
 * vulnerability; what speaks of a secret in its rule, or of one that was found in its first line, is a secret; the rest,
 * configuration included, is code.
 */
export function categoryOf(ruleId: string, firstLine: string, namesPackage: boolean): Category {
  if (namesPackage || advisoryId.test(ruleId)) return 'sca';
  return secretRule.test(ruleId) || secretMessage.test(firstLine) ? 'secret' : 'sast';
}

/** What the stand-in of Rafter can play beside its documented behaviour, a sentence each. */
export const rafterBehaviours = {
  'recorded-shape': 'Findings look as in a recorded run: ruleId, the whole SARIF result, no description.',
  'summary-shape': 'Findings come as `findings` with `severity`, and a `summary` that counts them.',
  'severity-words': 'Findings have critical, high, medium or low as their level, as older servers say.',
  undetailed: 'The `summary` counts two findings more than are listed.',
  'unreadable-entries': 'Two entries of the list of findings are no objects.',
  'no-list': 'A completed scan has no list of findings.',
  'late-list': 'The list of findings is null the first three times that a completed scan is read.',
  'late-scan': 'A scan is not known (404) the first two times that it is asked for.',
  'unknown-state': 'A scan that runs says `analyzing`.',
  'usage-older': 'The usage has the older shape, with can_scan and remaining_scans.',
  'usage-missing': 'There is no usage endpoint.',
  'usage-unknown': 'The usage has a shape that no document describes.',
  'usage-unlimited': 'The plan has no limit: limit and remaining are null.',
  'quota-used-up': 'No scan is left, and the usage says so.',
  'quota-used-up-meanwhile':
    'A start is refused because no scan is left (403), although the usage said otherwise.',
  'quota-older-wording': 'A start is refused with the older words for a quota that is used up (403).',
  'quota-429': 'A start is refused because no scan is left, with 429 in the place of 403.',
  'read-only-key': 'The API key may read, but not start scans.',
  'read-only-key-older-wording': 'The same, in the words of older servers.',
  'private-repository': 'Only a start with a github_token finds the repository.',
  'unknown-repository': 'No start finds the repository or the branch.',
  'start-error': 'A start is carried out, but answered 500.',
  'start-without-id': 'A start is carried out, but the answer names no scan.',
  'start-refused-politely': 'A start is answered 200 with success false.',
  'start-rate-limited': 'The first two starts are answered 429 without a quota and without Retry-After.',
  'sarif-missing': 'format=sarif is answered 400.',
  'sarif-as-json': 'format=sarif gives what format=json gives.',
  'sarif-with-more': 'The SARIF log has one result more than the JSON lists.',
  'markdown-raw': 'format=md gives Markdown itself in the place of JSON.',
  'markdown-empty': 'The Markdown report is empty.',
  'hostile-text':
    'Names, messages and paths hold commands of CI logs, control characters and paths out of the checkout.',
  'names-nothing': 'A completed scan says neither its repository nor its branch nor its mode.',
} as const;

export type RafterBehaviour = keyof typeof rafterBehaviours;

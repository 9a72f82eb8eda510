/** What else a server of this product can do, a sentence each. */
export const behaviours = {
  'camel-case':
    'Keys are in camelCase and enumerations are integers, in requests as well, as in versions 3.1 and 3.3.',
  'flat-direct': 'There is no overview, and a scan is one flat object, as of an uploaded file.',
  'nested-status': 'The state is in ScanStatus.ScanningState.',
  'completed-early': 'A scan is Completed 8 seconds before its packages and counts are there.',
  'two-scans': 'A start brings two scans, of which the second fails.',
  'empty-scan-ids': 'A start is answered 200 without a scan id.',
  'result-error': 'A start is answered 200 with Result: Error.',
  'other-reference': 'The default branch is scanned in place of the one that was asked for.',
  'token-expiry':
    'The token of the first login is refused 15 seconds later, and cannot be renewed, as after a restart.',
  'cookie-login': 'A login puts its token into a cookie instead of the body.',
  'partial-services': 'The list of services is answered 206, since one connection is down.',
  'no-vulnerabilities-in-sbom': 'The CycloneDX export has no vulnerabilities.',
  'no-details': 'Neither the CycloneDX export nor the packages tell vulnerabilities: there are only counts.',
  'no-spdx': 'There is no SPDX export.',
  'login-page-for-pdf': 'The PDF exports answer 200 with an HTML page.',
  'newer-scan':
    'Another scan of the same reference has ended meanwhile, and the CycloneDX export is of that one.',
  infected: 'The scan finds malware.',
  'slow-to-appear': 'A scan is answered 404 in the first 6 seconds.',
  'read-only': 'The account may read, but not start or stop scans.',
} as const;

export type Behaviour = keyof typeof behaviours;

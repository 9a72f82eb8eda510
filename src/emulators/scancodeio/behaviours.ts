/** What odd behaviour a ScanCode.io server can have, a sentence each. */
export const scancodeioBehaviours = {
  synchronous: 'Pipelines run within the request that starts them, which is answered when they have ended.',
  'gateway-timeout': 'The request that starts a pipeline is carried out, but a proxy answers it with 504.',
  'task-queue-down':
    'The first request to start a pipeline is answered 200 without anything being started, as when Redis is down.',
  'second-pipeline-fails': 'The first pipeline succeeds, the second fails, and all others are never started.',
  stale: 'The worker dies: the first pipeline ends as stale.',
  'vulnerablecode-v3': 'Vulnerabilities come in the shape of VulnerableCode v3.',
  'vulnerabilities-of-sbom': 'Vulnerabilities come in the shape of a loaded CycloneDX file.',
  'vulnerablecode-exception':
    'VulnerableCode fails while it is asked: the pipeline succeeds without data and says so in its log only.',
  'vulnerablecode-missing':
    'The server knows no VulnerableCode and does not say so: the pipeline find_vulnerabilities fails.',
  'vulnerablecode-unavailable': 'The list of pipelines says that find_vulnerabilities is not available.',
  'small-pages': 'Lists come in pages of two.',
  'foreign-next': 'Lists come in pages of two, and their links name a host that nobody can reach.',
  'endless-pages': 'Lists say for ever that there is another page, which is the first one again.',
  'lost-items': 'Lists count one item more than they hold.',
  'old-server': 'The server is older than 35.3: it knows neither the clarity nor the scorecard of a project.',
  'no-policies': 'The server has no licence policies.',
  'duplicate-name': 'A failed project has the name of the new one already.',
  'versions-unsupported': 'A version of SPDX or CycloneDX that is asked for is answered 500.',
  'scan-errors': 'The pipelines succeed, but logged errors about single files.',
  'unpinned-dependencies': 'The dependencies have no fixed version, and there is nothing else.',
  virus: 'The pipeline scan_for_virus finds one.',
  'wrong-host': 'The server does not allow the host name that it is asked by.',
  open: 'The server asks nobody for a token.',
} as const;

export type ScancodeioBehaviour = keyof typeof scancodeioBehaviours;

interface KnownAction {
  readonly sha: string;
  readonly version: string;
  /** Of its `action.yml` at that commit, those that are good to use here. */
  readonly inputs: readonly string[];
}

/**
 * The actions of others that the project and its examples may use, each at one commit. An update changes the line here
 * and every `uses:` with it.
 */
export const pins: Readonly<Record<string, KnownAction>> = {
  'actions/checkout': {
    sha: '3d3c42e5aac5ba805825da76410c181273ba90b1',
    version: 'v7.0.1',
    inputs: ['fetch-depth', 'path', 'persist-credentials', 'ref', 'submodules'],
  },
  'actions/setup-node': {
    sha: '820762786026740c76f36085b0efc47a31fe5020',
    version: 'v7.0.0',
    inputs: ['cache', 'node-version', 'package-manager-cache'],
  },
  'actions/upload-artifact': {
    sha: '043fb46d1a93c77aae656e7c1c64a875d1fc6a0a',
    version: 'v7.0.1',
    inputs: ['if-no-files-found', 'name', 'path'],
  },
  'actions/download-artifact': {
    sha: '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c',
    version: 'v8.0.1',
    inputs: ['github-token', 'name', 'path', 'run-id'],
  },
  'actions/attest': {
    sha: '1e69f48acb82d1966a394da916b4c1698aa569d6',
    version: 'v4.2.2',
    inputs: ['sbom-path', 'subject-checksums', 'subject-path'],
  },
};

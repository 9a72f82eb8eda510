import type { Severity } from '../../../core/model/severity.ts';

/** One thing that is better not done. Each has a section of its own in docs/backends/local-policy.md. */
export interface PolicyRule {
  readonly severity: Extract<Severity, 'low' | 'info'>;
  /** What is wrong, in one sentence. */
  readonly why: string;
  readonly remediation: string;
  readonly cwes: readonly string[];
}

/** By id. None is above `low`, so that no rule of `fail-on` above that is ever broken by them. */
export const policyRules = {
  'lockfile-plain-http': {
    severity: 'low',
    why: 'A package that comes over plain http, or git without encryption, can be replaced on its way.',
    remediation: 'Give the address with https, and write the lockfile again.',
    cwes: ['CWE-319'],
  },
  'lockfile-no-integrity': {
    severity: 'low',
    why: 'The lockfile holds no digest of the package, so that what is installed may be something else than what was locked.',
    remediation: 'Write the lockfile again with a current package manager and a registry that gives digests.',
    cwes: ['CWE-353'],
  },
  'lockfile-git-source': {
    severity: 'info',
    why: 'A package from a git repository has no digest, and it vanishes with the repository.',
    remediation: 'Use a published version, or publish it to a registry of your own.',
    cwes: ['CWE-829'],
  },
  'lockfile-foreign-host': {
    severity: 'info',
    why: 'Packages come from another host than most of the lockfile: whoever owns that host decides what is installed.',
    remediation: 'Use the same packages from your registry, or make sure that you trust the host.',
    cwes: ['CWE-829'],
  },
  'lockfile-install-script': {
    severity: 'info',
    why: 'The package runs a script when it is installed, with the rights of whoever installs it.',
    remediation:
      'Install with scripts off (--ignore-scripts), and allow them for the packages that need one.',
    cwes: ['CWE-829'],
  },
  'lockfile-deprecated': {
    severity: 'info',
    why: 'Its authors gave this version up: it gets no fixes.',
    remediation: 'Use the version or the package that its authors name.',
    cwes: ['CWE-1104'],
  },
  'workflow-untrusted-input': {
    severity: 'low',
    why: 'What a stranger can write (a title, a branch name) is put into a script before it runs, and so becomes a part of it.',
    remediation: 'Put the expression into `env` of the step, and use the variable, in quotes, in the script.',
    cwes: ['CWE-78'],
  },
  'workflow-untrusted-checkout': {
    severity: 'low',
    why: 'The workflow has the rights of the base repository and checks out the code of a change that anybody can propose.',
    remediation:
      'Use the trigger pull_request for what runs that code, and workflow_run for what needs the rights.',
    cwes: ['CWE-829'],
  },
  'workflow-write-all': {
    severity: 'low',
    why: 'The token of the job may write everything in the repository, and so may every action that the job uses.',
    remediation: 'Name the permissions that the job needs, such as `contents: read`.',
    cwes: ['CWE-250'],
  },
  'workflow-no-permissions': {
    severity: 'info',
    why: 'A job without `permissions` has those of the settings of the repository, which may be all of them.',
    remediation:
      'Write `permissions: {}` or `contents: read` at the top, and more only for the job that needs it.',
    cwes: ['CWE-250'],
  },
  'workflow-unpinned-action': {
    severity: 'info',
    why: 'A tag or branch can be moved to other code; a full commit, or the digest of an image, cannot.',
    remediation: 'Write the full commit after the @, and the version as a comment behind it.',
    cwes: ['CWE-829'],
  },
} as const satisfies Readonly<Record<string, PolicyRule>>;

export type PolicyRuleId = keyof typeof policyRules;

export const policyRuleIds = Object.keys(policyRules) as readonly PolicyRuleId[];

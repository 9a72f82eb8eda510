import { type SampleVulnerability, sampleVulnerabilities } from '../kit/sample.ts';

/** One finding as Rafter's analyzers have it, before it takes one of the shapes of the API. */
export interface SampleFinding {
  readonly rule: string;
  /** Which analyzer: the index of its run in the SARIF log. */
  readonly run: number;
  readonly level: 'error' | 'warning' | 'note';
  /** What older servers say in the place of `level`. */
  readonly severity: 'critical' | 'high' | 'medium' | 'low';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly description: string;
  readonly suggestion: string;
}

/** The analyzers, in the order of their runs. */
export const analyzers = ['semgrep', 'Checkov', 'gitleaks', 'patterns', 'Trivy'] as const;

const code: readonly SampleFinding[] = [
  {
    rule: 'javascript.express.security.injection.tainted-sql-string',
    run: 0,
    level: 'error',
    severity: 'critical',
    file: 'src/orders/search.js',
    line: 27,
    column: 19,
    message: 'User input becomes a part of a SQL query',
    description: 'A request parameter is put into a SQL statement, so a visitor can change the statement.',
    suggestion: 'Use a prepared statement with parameters',
  },
  {
    rule: 'CKV2_GHA_1',
    run: 1,
    level: 'warning',
    severity: 'medium',
    file: '.github/workflows/release.yml',
    line: 1,
    column: 1,
    message: 'Ensure top-level permissions are not set to write-all',
    description: 'A workflow whose token may write everything gives that to every step.',
    suggestion: 'Give the workflow the permissions that it needs',
  },
  {
    rule: 'SEC001',
    run: 2,
    level: 'error',
    severity: 'high',
    file: 'src/auth.js',
    line: 42,
    column: 15,
    message: 'Hardcoded API key detected',
    description: 'API keys should be stored in environment variables',
    suggestion: 'Move the API key to an environment variable',
  },
  {
    rule: 'WEAK_CRYPTO',
    run: 3,
    level: 'warning',
    severity: 'medium',
    file: 'src/lib/checksum.js',
    line: 8,
    column: 3,
    message: 'Weak crypto usage (md5/sha1) found: createHash("md5")',
    description: 'MD5 and SHA-1 no longer withstand an attacker.',
    suggestion: 'Use SHA-256',
  },
];

const levels = {
  critical: ['error', 'critical'],
  high: ['error', 'high'],
  medium: ['warning', 'medium'],
  low: ['note', 'low'],
  info: ['note', 'low'],
} as const;

/** As Trivy puts a vulnerable package into a SARIF message. */
function packageFinding(vulnerability: SampleVulnerability, index: number): SampleFinding {
  const { cve, component, severity, title, fixedIn } = vulnerability;
  const [level, word] = levels[severity];
  return {
    rule: cve,
    run: 4,
    level,
    severity: word,
    file: 'package-lock.json',
    line: 120 + index * 35,
    column: 1,
    message: [
      `Package: ${component.name}`,
      `Installed Version: ${component.version}`,
      `Vulnerability ${cve}`,
      `Severity: ${severity.toUpperCase()}`,
      `Fixed Version: ${fixedIn}`,
      `Link: [${cve}](https://avd.aquasec.com/nvd/${cve.toLowerCase()})`,
    ].join('\n'),
    description: title,
    suggestion: `Upgrade ${component.name} to ${fixedIn}`,
  };
}

export const sampleFindings: readonly SampleFinding[] = [
  ...code,
  ...sampleVulnerabilities.map(packageFinding),
];

/** Of the last analyzer; no list has it. */
export const onlyInSarif: SampleFinding = {
  rule: 'only.in.sarif',
  run: analyzers.length - 1,
  level: 'error',
  severity: 'critical',
  file: 'src/only-in-sarif.js',
  line: 27,
  column: 19,
  message: 'The list of findings leaves this one out',
  description: 'A result that the SARIF log alone has.',
  suggestion: 'Read the SARIF log',
};

/** What an attacker would like to see in a log, a comment or a path. */
export const hostileFindings: readonly SampleFinding[] = [
  '../../etc/passwd',
  '/etc/passwd',
  'C:\\Windows\\system32',
  'file:///etc/passwd',
  'src/\u202Etxt.js',
  '',
].map((file, index) => ({
  rule: '##vso[task.setvariable variable=PATH]x',
  run: 0,
  level: 'error',
  severity: 'high',
  file,
  line: index === 0 ? -1 : index,
  column: 0,
  message: `\u001b[31m::add-mask::${index}\r\n<img src=x onerror=alert(1)> | a | b |`,
  description: `${'long '.repeat(5_000)}[click](javascript:alert(1))`,
  suggestion: '</details>\n\n# heading @everyone',
}));

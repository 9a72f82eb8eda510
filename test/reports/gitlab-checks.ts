import { z } from 'zod';

/**
 * GitLab's formats, in our own words: what the "Secure report schemas", version 15.0.7, and "Code Quality report format"
 * of docs.gitlab.com demand. Strict: a field that these do not name is a mistake of ours.
 */

const some = z.string().min(1);
const webAddress = z.string().regex(/^(https?|ftp):\/\/.+/);
const lineNumber = z.int().positive();
const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/);

const analyzer = z.strictObject({
  id: some,
  name: some,
  version: some,
  vendor: z.strictObject({ name: some }),
  url: webAddress.optional(),
});

const identifier = z.strictObject({ type: some, name: some, value: some, url: webAddress.optional() });

const dependency = z.strictObject({ package: z.strictObject({ name: z.string() }), version: z.string() });

const lines = { start_line: lineNumber.optional(), end_line: lineNumber.optional() };

/** Relative to the root of the repository, which it never leaves. */
const file = z.string().regex(/^(?!\/|\.\/|\.\.(?:\/|$)).+/s);

const inOrder = ({
  start_line: start = 1,
  end_line: end = start,
}: {
  start_line?: number | undefined;
  end_line?: number | undefined;
}) => start <= end;

const locations = {
  sast: z.strictObject({ file, ...lines }).refine(inOrder),
  dependency_scanning: z.strictObject({ file, dependency }),
  container_scanning: z.strictObject({ image: some, operating_system: some, dependency }),
  secret_detection: z.strictObject({ file, commit: z.strictObject({ sha: some }), ...lines }).refine(inOrder),
};

function securityReport(type: keyof typeof locations) {
  const vulnerability = z.strictObject({
    id: some,
    name: z.string().max(255).optional(),
    description: z.string().max(1_048_576).optional(),
    severity: z.enum(['Info', 'Unknown', 'Low', 'Medium', 'High', 'Critical']).optional(),
    solution: z.string().max(7_000).optional(),
    identifiers: z.array(identifier).min(1).max(20).refine(areDistinct, 'identifiers are not unique'),
    links: z.array(z.strictObject({ name: z.string().optional(), url: webAddress })).optional(),
    location: locations[type],
  });
  return z.strictObject({
    version: z.literal('15.0.7'),
    scan: z.strictObject({
      analyzer,
      scanner: analyzer,
      start_time: instant,
      end_time: instant,
      status: z.enum(['success', 'failure']),
      type: z.literal(type),
      messages: z.array(z.strictObject({ level: z.enum(['info', 'warn', 'fatal']), value: some })).optional(),
    }),
    vulnerabilities: z.array(vulnerability).refine(areUnique('id'), 'ids are not unique'),
    ...(type === 'dependency_scanning'
      ? {
          dependency_files: z.array(
            z.strictObject({ path: some, package_manager: some, dependencies: z.array(dependency) }),
          ),
        }
      : {}),
  });
}

const codeQuality = z
  .array(
    z.strictObject({
      description: some,
      check_name: some,
      fingerprint: some,
      severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
      location: z.strictObject({
        path: file,
        lines: z.strictObject({ begin: lineNumber }),
      }),
    }),
  )
  .refine(areUnique('fingerprint'), 'fingerprints are not unique');

const schemas: Readonly<Record<string, z.ZodType>> = {
  'gl-sast-report.json': securityReport('sast'),
  'gl-dependency-scanning-report.json': securityReport('dependency_scanning'),
  'gl-container-scanning-report.json': securityReport('container_scanning'),
  'gl-secret-detection-report.json': securityReport('secret_detection'),
  'scangate.codequality.json': codeQuality,
};

/** What is wrong with a report that GitLab reads, or undefined. */
export function judgeForGitLab(fileName: string, text: string): unknown {
  if (text.startsWith('\uFEFF')) return 'begins with a byte order mark';
  const schema = schemas[fileName];
  if (!schema) return `no such report: ${fileName}`;
  return schema.safeParse(JSON.parse(text)).error?.issues.slice(0, 3);
}

/** GitLab tells identifiers apart by what they are of and their value. */
function areDistinct(identifiers: readonly { readonly type: string; readonly value: string }[]): boolean {
  return (
    new Set(identifiers.map(({ type, value }) => JSON.stringify([type, value]))).size === identifiers.length
  );
}

function areUnique<Key extends string>(key: Key) {
  return (items: readonly Readonly<Record<Key, string>>[]) =>
    new Set(items.map((item) => item[key])).size === items.length;
}

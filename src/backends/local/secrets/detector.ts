import type { lintSource } from '@secretlint/core';
import type { SecretLintCoreResultMessage, SecretLintRuleCreator } from '@secretlint/types';
import { careful, type Range, type RuleLog } from './careful-rule.ts';
import { shortKeyRule } from './short-key-rule.ts';

/** Reports of one file that are kept. */
export const mostPerFile = 1_000;

/** One secret in one text. Nothing in it holds any part of the secret. */
export interface Detection {
  /** secretlint's message id, which its documentation is ordered by: `AWSSecretAccessKey`, `GITHUB_TOKEN`. */
  readonly messageId: string;
  readonly message: string;
  readonly level: SecretLintCoreResultMessage['severity'];
  readonly range: Range;
  readonly docsUrl?: string;
}

export interface Detections {
  /** In order of place, one for each place. */
  readonly detections: readonly Detection[];
  /** Ids of rules that could not look at this text. */
  readonly failedRules: readonly string[];
  /** There are more than `mostPerFile`. */
  readonly truncated: boolean;
}

/** Looks for secrets in a text; of the path only the end matters (`.npmrc`, `package.json`, `.json`). */
export type Detector = (text: string, path: string) => Promise<Detections>;

/** Obeys `secretlint-disable` comments: whoever can write a file could hide a secret in it. */
const commentRule = '@secretlint/secretlint-rule-filter-comments';

/** secretlint with its recommended rules; nothing in a checkout configures it. */
export async function loadDetector(): Promise<Detector> {
  const [{ lintSource }, { rules }, { secretLintProfiler }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
    import('@secretlint/profiler'),
  ]);
  // On by default, it keeps some 170 performance marks for each file until the process ends.
  secretLintProfiler.setEnabled(false);
  return createDetector(lintSource, [...rules.filter((rule) => rule.meta.id !== commentRule), shortKeyRule]);
}

export function createDetector(lint: typeof lintSource, rules: readonly SecretLintRuleCreator[]): Detector {
  return async (text, path) => {
    const log: RuleLog = { remaining: mostPerFile, truncated: false, failed: [] };
    const { messages } = await lint({
      source: { ...nameOf(path), content: withoutEscapedReturns(text), contentType: 'text' },
      options: {
        maskSecrets: true,
        noPhysicFilePath: true,
        config: { rules: rules.map((rule) => ({ id: rule.meta.id, rule: careful(rule, log) })) },
      },
    });
    return {
      detections: onePerPlace(messages.map(toDetection)),
      failedRules: log.failed,
      truncated: log.truncated,
    };
  };
}

const tellingEnds = ['.npmrc', 'package.json', 'package-lock.json', '.json'];

/**
 * All of the path that rules look at. The path itself stays out: secretlint prints it when DEBUG is set, and the rule
 * for GCP opens a `.p12` file by it.
 */
function nameOf(path: string): { filePath: string; ext: string } {
  const end = tellingEnds.find((name) => path.toLowerCase().endsWith(name)) ?? '.txt';
  return { filePath: `file${end}`, ext: end.endsWith('.json') ? '.json' : '.txt' };
}

/**
 * The rule for private keys takes the escape `\n` for a line end but not `\r\n`, and misses such a key. The copy has
 * spaces for the `\r`, so that offsets stay.
 */
function withoutEscapedReturns(text: string): string {
  return text.includes('-----BEGIN') ? text.replaceAll('\\r\\n', '  \\n') : text;
}

function toDetection({
  messageId,
  message,
  severity,
  range,
  docsUrl,
}: SecretLintCoreResultMessage): Detection {
  return { messageId, message, level: severity, range, ...(docsUrl !== undefined && { docsUrl }) };
}

/** A token in `.npmrc` is both an `_authToken` and an npm token: the rule that comes later knows it better. */
function onePerPlace(detections: readonly Detection[]): Detection[] {
  return [...new Map(detections.map((detection) => [detection.range.join('-'), detection])).values()];
}

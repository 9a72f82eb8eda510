import type { SecretLintRuleCreator, SecretLintRuleReportDescriptor } from '@secretlint/types';
import { redacted } from '../../../core/redact.ts';

/** Offsets in UTF-16 code units; the end is exclusive. */
export type Range = readonly [start: number, end: number];

/** What the rules leave behind on one file, apart from their reports. */
export interface RuleLog {
  /** Reports that may still come; secretlint compares each with every other one, so their number must have an end. */
  remaining: number;
  /** More came than might. */
  truncated: boolean;
  /** Ids of the rules that threw. */
  readonly failed: string[];
}

/**
 * The rule with three precautions: its messages never hold the secret, not even on the way to secretlint's masking
 * (which leaves a short secret readable by masking its letters everywhere); its ranges are those of the secret; and
 * when it throws, the other rules go on.
 */
export function careful(rule: SecretLintRuleCreator, log: RuleLog): SecretLintRuleCreator {
  return {
    ...rule,
    create(context, options) {
      let content = '';
      const handler = rule.create(
        {
          ...context,
          createTranslator(messages) {
            const translate = context.createTranslator(messages);
            return (id, props) => ({ ...translate(id, hidden(props)), data: props });
          },
          report(descriptor) {
            if (log.remaining === 0) {
              log.truncated = true;
              return;
            }
            log.remaining -= 1;
            const { message, messageId } = descriptor.message;
            context.report({
              range: rangeOfSecret(content, descriptor),
              message: { message, messageId, data: undefined },
            });
          },
        },
        options,
      );
      return {
        async file(source) {
          content = source.content;
          try {
            await handler.file?.(source);
          } catch {
            log.failed.push(rule.meta.id);
          }
        },
      };
    },
  };
}

function hidden<Props extends object>(props: Props | undefined): Props | undefined {
  return (
    props && Object.assign({}, props, Object.fromEntries(Object.keys(props).map((key) => [key, redacted])))
  );
}

/**
 * Where the secret itself is. The rules for AWS secret keys, `_authToken` and `x-oauth-basic` report a range that has
 * its length but starts at the words before it, so the secret's end would lie outside.
 */
function rangeOfSecret(content: string, { range, message }: SecretLintRuleReportDescriptor): Range {
  const [start, end] = range;
  const values: unknown[] = Object.values(message.data ?? {});
  const secret = values.find((value) => typeof value === 'string' && value.length === end - start);
  if (typeof secret !== 'string' || content.startsWith(secret, start)) return range;
  let at = content.indexOf(secret, start + 1);
  while (at > 0 && /\w/.test(content.charAt(at - 1))) at = content.indexOf(secret, at + 1);
  return at > 0 ? [at, at + secret.length] : range;
}

import { isUtf8 } from 'node:buffer';
import type { NativeReport, ReportKind } from '../core/model/report.ts';
import { deliveredFileName } from '../core/model/report-names.ts';
import type { Logger } from '../core/ports/logger.ts';
import type { Redactor } from '../core/redact.ts';
import { line, message } from '../core/text.ts';
import { whyNotOfKind } from './native-check.ts';

/** A report of the backend that is kept. */
export interface Delivered {
  readonly kind: NativeReport['kind'];
  readonly fileName: string;
  readonly content: Uint8Array;
}

/** What says how Scangate judged is never taken from a backend. */
const ownKinds: ReadonlySet<NativeReport['kind']> = new Set(['json', 'gitlab']);

/**
 * The reports of the backend that were asked for, and those that only a backend makes. One that is not what it says is
 * left out with a warning, as is one that a secret of this run cannot be taken out of.
 */
export function keepDelivered(
  native: readonly NativeReport[],
  kinds: readonly ReportKind[],
  { redactor, logger }: { readonly redactor: Redactor; readonly logger: Logger },
): Delivered[] {
  const wanted = new Set<NativeReport['kind']>([...kinds, 'other']);
  const kept = new Map<string, Delivered>();
  for (const report of native) {
    if (!wanted.has(report.kind) || ownKinds.has(report.kind)) continue;
    const fileName = deliveredFileName(report);
    const content = withoutSecrets(report.content, redactor);
    const why =
      whyNotOfKind(report) ??
      (fileName === undefined ? 'has a name that is taken' : undefined) ??
      (content === undefined ? 'holds a secret of this run' : undefined) ??
      (kept.has(fileName ?? '') ? 'came twice' : undefined);
    if (fileName !== undefined && content !== undefined && why === undefined)
      kept.set(fileName, { kind: report.kind, fileName, content });
    else logger.warn(line`the ${report.kind} report of the backend is left out: it ${message(why ?? '')}`);
  }
  return [...kept.values()];
}

/**
 * A report stays as it came, byte for byte, unless it repeats a secret of this run; undefined where taking that out would
 * break the file.
 */
function withoutSecrets(content: Uint8Array, redactor: Redactor): Uint8Array | undefined {
  const isText = isUtf8(content);
  const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString(
    isText ? 'utf8' : 'latin1',
  );
  const clean = redactor.redact(text);
  if (clean === text) return content;
  return isText && !text.startsWith('%PDF-') ? Buffer.from(clean, 'utf8') : undefined;
}

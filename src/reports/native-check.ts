import { isUtf8 } from 'node:buffer';
import type { NativeReport } from '../core/model/report.ts';

/** A PDF may have so much after its end. */
const pdfTail = 1_024;

/**
 * Why a report is not what its kind says, as the rest of a sentence: `is not JSON`; undefined when it is. Only what can
 * be told without reading all of it as a program for it would.
 */
export function whyNotOfKind({ kind, content }: NativeReport): string | undefined {
  if (content.length === 0) return 'is empty';
  switch (kind) {
    case 'pdf':
      return whyNotPdf(Buffer.from(content.buffer, content.byteOffset, content.byteLength));
    case 'cyclonedx':
      return whyNotJson(content, isCycloneDx, 'CycloneDX');
    case 'sarif':
      return whyNotJson(content, isSarif, 'SARIF 2.1.0');
    case 'spdx':
      return whyNotJson(content, isSpdx, 'SPDX');
    case 'other':
      return undefined;
    default:
      return isUtf8(content) ? undefined : 'is not text in UTF-8';
  }
}

function whyNotPdf(content: Buffer): string | undefined {
  if (content.toString('latin1', 0, 5) !== '%PDF-') return 'does not begin as a PDF does';
  return content.subarray(-pdfTail).includes('%%EOF') ? undefined : 'ends in the middle of the PDF';
}

type Fields = Readonly<Record<string, unknown>>;

function whyNotJson(
  content: Uint8Array,
  isOne: (document: Fields) => boolean,
  name: string,
): string | undefined {
  const document = parseObject(content);
  if (document === undefined) return 'is not a JSON object';
  return isOne(document) ? undefined : `is JSON, but not ${name}`;
}

/** The object that a JSON text holds; undefined when it holds none. */
export function parseObject(content: Uint8Array): Fields | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Fields)
      : undefined;
  } catch {
    return undefined;
  }
}

function isCycloneDx({ bomFormat, specVersion, components }: Fields): boolean {
  const listsComponents = components === undefined || Array.isArray(components);
  return bomFormat === 'CycloneDX' && typeof specVersion === 'string' && listsComponents;
}

function isSarif({ version, runs }: Fields): boolean {
  return version === '2.1.0' && Array.isArray(runs);
}

/** Version 2 says so in a field (ScanCode.io adds a UUID to its id), version 3 by its JSON-LD context. */
function isSpdx(document: Fields): boolean {
  const { spdxVersion, SPDXID } = document;
  if (typeof spdxVersion === 'string')
    return /^SPDX-2\.\d$/.test(spdxVersion) && String(SPDXID).startsWith('SPDXRef-DOCUMENT');
  return Array.isArray(document['@graph']) && JSON.stringify(document['@context']).includes('spdx.org/rdf/3');
}

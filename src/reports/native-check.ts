import { isUtf8 } from 'node:buffer';
import { largestAnswer } from '../core/limits.ts';
import type { NativeReport } from '../core/model/report.ts';
import { parseJson } from '../core/parse-json.ts';
import { mebibytes } from '../core/words.ts';

/** A PDF may have so much after its end. */
const pdfTail = 1_024;

/**
 * Why a report is not what its kind says, as the rest of a sentence: `is not JSON`; undefined when it is. Only what can
 * be told without reading all of it as a program for it would.
 */
export function whyNotOfKind({ kind, extension, content }: NativeReport): string | undefined {
  if (content.length === 0) return 'is empty';
  switch (kind === 'other' ? extension : kind) {
    case 'pdf':
      return whyNotPdf(bufferOf(content));
    case 'cyclonedx':
      return whyNotJson(content, isCycloneDx, 'CycloneDX');
    case 'sarif':
      return whyNotJson(content, isSarif, 'SARIF 2.1.0');
    case 'spdx':
      return whyNotJson(content, isSpdx, 'SPDX');
    case 'xlsx':
      return whyNotSpreadsheet(bufferOf(content));
    case 'html':
    case 'junit':
      return beginsWithTag(content) ? undefined : 'does not begin with a tag';
    case 'codequality':
    case 'json':
    case undefined:
      return jsonIn(content) === undefined ? 'is not JSON' : undefined;
    default:
      return isUtf8(content) ? undefined : 'is not text in UTF-8';
  }
}

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** A ZIP archive (APPNOTE.TXT 4.3.7) with the part that names the types of all others (ECMA-376 part 2, 7.2.3). */
function whyNotSpreadsheet(content: Buffer): string | undefined {
  if (content.toString('latin1', 0, 4) !== 'PK\u0003\u0004') return 'does not begin as a spreadsheet does';
  return content.includes('[Content_Types].xml') ? undefined : 'is an archive, but no spreadsheet';
}

function beginsWithTag(content: Uint8Array): boolean {
  return isUtf8(content) && /^\uFEFF?\s*</.test(bufferOf(content).toString('utf8', 0, 1_024));
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
  if (content.length > largestAnswer) return `is larger than ${mebibytes(largestAnswer)}`;
  const document = parseObject(content);
  if (document === undefined) return 'is not a JSON object';
  return isOne(document) ? undefined : `is JSON, but not ${name}`;
}

/** The object that a JSON text holds; undefined when it holds none. */
export function parseObject(content: Uint8Array): Fields | undefined {
  const value = jsonIn(content);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

/** The value of a JSON text; undefined when it is none. */
function jsonIn(content: Uint8Array): unknown {
  try {
    return parseJson(content);
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
  const context = JSON.stringify(document['@context']) ?? '';
  return Array.isArray(document['@graph']) && context.includes('spdx.org/rdf/3');
}

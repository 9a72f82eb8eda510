import { type Data, isData, Unreadable } from './data.ts';
import { refuseConflict } from './parse-text.ts';

/** Deeper than any project file; the parser has a limit of its own, and reports it as any other fault. */
const deepest = 100;

/**
 * Parses XML whose root has one of these names: elements as fields, texts as strings, an element that is repeated as a list,
 * attributes with `@` before their name. No text is expanded: a document type, which could define what would be, is refused.
 * Throws `Unreadable` that names the line, never the text at it.
 */
export async function parseXml(source: string, root: string): Promise<Data> {
  refuseConflict(source);
  if (source.trim() === '') throw new Unreadable('is empty');
  const doctype = source.search(/<!(?:DOCTYPE|ENTITY)/i);
  if (doctype >= 0)
    throw new Unreadable(
      `has a document type (line ${source.slice(0, doctype).split('\n').length}), which is not read`,
    );
  const { XMLParser, XMLValidator } = await import('fast-xml-parser');
  const valid = XMLValidator.validate(source);
  if (valid !== true) throw new Unreadable(`is not valid XML (line ${valid.err.line})`);
  let document: unknown;
  try {
    document = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '@',
      parseTagValue: false,
      parseAttributeValue: false,
      processEntities: false,
      ignoreDeclaration: true,
      ignorePiTags: true,
      removeNSPrefix: true,
      maxNestedTags: deepest,
    }).parse(source);
  } catch {
    throw new Unreadable(
      `is not XML that can be read: it nests deeper than ${deepest} elements, or uses names that are kept`,
    );
  }
  const found = isData(document) ? document[root] : undefined;
  if (found === '') return {};
  if (!isData(found)) throw new Unreadable(`has no <${root}> at its root`);
  return found;
}

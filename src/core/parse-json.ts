import { JsonOutline } from './json-outline.ts';
import { mostJsonValues } from './limits.ts';
import { number } from './words.ts';

/**
 * The value of a JSON text in UTF-8 of any origin; a byte order mark is accepted, of two members with one name the last
 * counts. Throws an `Error` that quotes nothing of the text: for what is no JSON, for what has more values than fit into
 * memory, and for what is too deep for whoever walks it. How long it may be is for the caller to say.
 */
export function parseJson(bytes: Uint8Array): unknown {
  const outline = new JsonOutline();
  outline.push(bytes);
  if (outline.tooDeep) throw new Error(outline.problem());
  if (outline.values > mostJsonValues)
    throw new Error(`its JSON has more than ${number(mostJsonValues)} values`);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Error(outline.problem() ?? 'its JSON is broken');
  }
}

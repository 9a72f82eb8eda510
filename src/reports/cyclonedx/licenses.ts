import parseExpression from 'spdx-expression-parse';

/** `licenseChoice` of CycloneDX 1.6: a list of licences, or one expression alone. */
export type LicenseChoice =
  | { readonly license: { readonly id: string } | { readonly name: string } }
  | { readonly expression: string };

/** Longer text is no licence expression, and is not worth parsing. */
const longestExpression = 1_000;

/**
 * Licences as CycloneDX wants them: an id of the SPDX list by its exact spelling, an SPDX expression when it stands
 * alone (the schema allows no other licence beside one), anything else as a name.
 */
export function toLicenses(licenses: readonly string[]): LicenseChoice[] {
  const texts = [...new Set(licenses.map((text) => text.trim()).filter((text) => text !== ''))];
  const [only] = texts;
  if (texts.length === 1 && only !== undefined && kindOf(only) === 'expression')
    return [{ expression: only }];
  return texts.map((text) => ({ license: kindOf(text) === 'id' ? { id: text } : { name: text } }));
}

function kindOf(text: string): 'id' | 'expression' | 'name' {
  if (text.length > longestExpression) return 'name';
  try {
    const parsed = parseExpression(text);
    return 'license' in parsed && parsed.license === text && !text.includes('LicenseRef-')
      ? 'id'
      : 'expression';
  } catch {
    return 'name';
  }
}

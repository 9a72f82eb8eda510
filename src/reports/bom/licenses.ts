import parseExpression from 'spdx-expression-parse';

/** Longer text is no licence expression, and is not worth parsing. */
const longestExpression = 1_000;

/** An id of the SPDX list by its exact spelling, an SPDX expression, or anything else. */
export function licenseKind(text: string): 'id' | 'expression' | 'name' {
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

/** Each once, without space around it. */
export function licenseTexts(licenses: readonly string[]): string[] {
  return [...new Set(licenses.map((text) => text.trim()).filter((text) => text !== ''))];
}

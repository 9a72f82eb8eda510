import { licenseKind, licenseTexts } from '../bom/licenses.ts';

/** `licenseChoice` of CycloneDX 1.6: a list of licences, or one expression alone. */
export type LicenseChoice =
  | { readonly license: { readonly id: string } | { readonly name: string } }
  | { readonly expression: string };

/**
 * Licences as CycloneDX wants them: an id of the SPDX list by its exact spelling, an SPDX expression when it stands
 * alone (the schema allows no other licence beside one), anything else as a name.
 */
export function toLicenses(licenses: readonly string[]): LicenseChoice[] {
  const texts = licenseTexts(licenses);
  const [only] = texts;
  if (texts.length === 1 && only !== undefined && licenseKind(only) === 'expression')
    return [{ expression: only }];
  return texts.map((text) => ({ license: licenseKind(text) === 'id' ? { id: text } : { name: text } }));
}

import { createHash } from 'node:crypto';
import type { Component } from '../../core/model/sbom.ts';
import { licenseKind, licenseTexts } from '../bom/licenses.ts';

const noAssertion = 'NOASSERTION';

/** The licences of components as SPDX wants them. */
export interface DeclaredLicenses {
  /** One expression for all licences of a component. */
  of(component: Component): string;
  /** What the `LicenseRef-…` in these expressions stand for. */
  readonly extracted: readonly object[];
}

/** Text that is no SPDX expression becomes a `LicenseRef-…`; several licences apply all, since nobody says otherwise. */
export function declareLicenses(components: readonly Component[]): DeclaredLicenses {
  const extracted = new Map<string, { readonly name: string; readonly text: string }>();
  const termOf = (text: string): string => {
    const refs = text.match(/LicenseRef-[A-Za-z0-9.-]+/g) ?? [];
    if (licenseKind(text) !== 'name' && !text.includes('DocumentRef-')) {
      for (const ref of refs) extracted.set(ref, { name: ref, text: 'The source gives the name only.' });
      return text;
    }
    const ref = refFor(text);
    extracted.set(ref, { name: text, text });
    return ref;
  };
  const expressionOf = ({ licenses }: Component): string => {
    const texts = licenseTexts(licenses).filter((text) => text !== noAssertion);
    if (texts.length === 0) return noAssertion;
    if (texts.length === 1 && texts[0] === 'NONE') return 'NONE';
    const terms = texts.filter((text) => text !== 'NONE').map(termOf);
    return terms.length === 1 ? terms.join('') : terms.map(parenthesised).join(' AND ');
  };
  for (const component of components) expressionOf(component);
  return {
    of: expressionOf,
    extracted: [...extracted].map(([licenseId, { name, text }]) => ({
      licenseId,
      name,
      extractedText: text,
    })),
  };
}

function refFor(text: string): string {
  const digest = createHash('sha256').update(text.toWellFormed()).digest('hex').slice(0, 12);
  const slug = text
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return `LicenseRef-${slug === '' ? '' : `${slug}-`}${digest}`;
}

function parenthesised(term: string): string {
  return / (?:AND|OR) /.test(term) && !/^\([^()]*\)$/.test(term) ? `(${term})` : term;
}

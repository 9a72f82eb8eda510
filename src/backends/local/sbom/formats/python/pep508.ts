import { ecosystems } from '../../ecosystems.ts';

/** How a Python project or package asks for another (PEP 508: `name[extra] >=1,<2; marker` or `name @ url; marker`). */
export interface Requirement {
  /** As it is written there. */
  readonly name: string;
  /** PEP 440; empty for any version. */
  readonly specifier: string;
  readonly url?: string;
  readonly marker?: string;
}

/** The spelling that is the same for all spellings of one name (PEP 503). */
export const pypiName = ecosystems.PyPI.canonical;

const shape = /^([A-Za-z0-9](?:[\w.-]{0,212}[A-Za-z0-9])?)\s{0,20}(?:\[[^\]]{0,500}\])?\s{0,20}(.*)$/s;

/** Undefined for what is no requirement with a name. */
export function parseRequirement(text: string): Requirement | undefined {
  const [, name, rest = ''] = shape.exec(text.trim()) ?? [];
  if (name === undefined) return undefined;
  const isUrl = rest.startsWith('@');
  // The marker of a URL is set apart by a space, since a URL may hold a semicolon.
  const parting = isUrl ? rest.search(/\s;/) : rest.indexOf(';');
  const wanted = (parting < 0 ? rest : rest.slice(0, parting)).trim();
  const marker = parting < 0 ? '' : rest.slice(rest.indexOf(';', parting) + 1).trim();
  const given = marker === '' ? {} : { marker };
  if (isUrl) return { name, specifier: '', url: wanted.slice(1).trim(), ...given };
  const specifier = wanted.replace(/^\((.*)\)$/s, '$1').trim();
  return /^(?:[~=!<>]|$)/.test(specifier) ? { name, specifier, ...given } : undefined;
}

/** The one version that a specifier allows: `==1.2` or `===1.2`, among others or alone. */
export function pinnedVersion(specifier: string): string | undefined {
  for (const clause of specifier.split(',')) {
    const version = /^\s*={2,3}\s*([^\s*]+)\s*$/.exec(clause)?.[1];
    if (version !== undefined) return version;
  }
  return undefined;
}

import type { AffectedComponent } from '../../core/model/finding.ts';

const shape = /^pkg:\/*([A-Za-z][A-Za-z0-9.+-]*)\/([^?#]+)(\?[^#]*)?(#.*)?$/;

/** The component that a package URL names (ECMA-427); one that is none is taken for a plain name. */
export function componentOf(purl: string): AffectedComponent {
  const [, type = '', path = ''] = shape.exec(purl) ?? [];
  if (type === '') return { purl: '', name: purl, version: '' };
  const at = path.lastIndexOf('@');
  // An `@` at the start belongs to a scope that was not encoded.
  const hasVersion = at > path.lastIndexOf('/') + 1 || (at > 0 && !path.slice(at).includes('/'));
  const [name, version] = hasVersion ? [path.slice(0, at), path.slice(at + 1)] : [path, ''];
  return { purl, name: nameOf(type, decode(name)), version: decode(version) };
}

/** Without version, qualifiers and subpath: whether two package URLs name the same package. */
export function packageOf(purl: string): string {
  const { name } = componentOf(purl);
  return `${shape.exec(purl)?.[1]?.toLowerCase() ?? ''}/${name}`;
}

/** The ecosystem's own spelling; where a namespace is no part of the name, it stands before it. */
function nameOf(type: string, path: string): string {
  const parts = path.split('/').filter((part) => part !== '');
  if (type.toLowerCase() === 'maven') return parts.join(':');
  return ['deb', 'rpm', 'apk', 'alpm'].includes(type.toLowerCase()) ? (parts.at(-1) ?? '') : parts.join('/');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

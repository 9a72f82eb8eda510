import type { Component } from '../../../core/model/sbom.ts';
import type { OsvAffected, OsvRecord } from './schema.ts';

/** The entries of a record that are about this component. */
export function affectedOf(
  record: OsvRecord,
  component: Pick<Component, 'ecosystem' | 'name'>,
): OsvAffected[] {
  const name = canonicalName(component.ecosystem, component.name);
  return record.affected.filter((entry) => {
    const ecosystem = packageEcosystem(entry);
    return ecosystem === component.ecosystem && canonicalName(ecosystem, entry.package?.name ?? '') === name;
  });
}

/** Without what may follow it: `Maven:https://repo.example` is Maven. */
export function packageEcosystem({ package: subject }: OsvAffected): string | undefined {
  return subject?.ecosystem.split(':', 1)[0];
}

/** The name to ask OSV by: it has one spelling for all those of a Python package. */
export function nameToAsk({ ecosystem, name }: Pick<Component, 'ecosystem' | 'name'>): string {
  return ecosystem === 'PyPI' ? canonicalName(ecosystem, name) : name;
}

/** Spellings of one name are equal here; most ecosystems, npm among them, have only one. */
export function canonicalName(ecosystem: string, name: string): string {
  switch (ecosystem) {
    case 'PyPI': // PEP 503
      return name.replace(/[-_.]+/g, '-').toLowerCase();
    case 'NuGet':
    case 'Packagist':
    case 'GitHub Actions':
      return name.toLowerCase();
    case 'SwiftURL': // the address of a repository, which some write without its scheme
      return name
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .replace(/\.git$/, '');
    default:
      return name;
  }
}

import type { Component } from '../../../core/model/sbom.ts';
import type { OsvAffected, OsvRecord } from './schema.ts';

/** The entries of a record that are about this component. */
export function affectedOf(record: OsvRecord, component: Component): OsvAffected[] {
  const name = canonicalName(component.ecosystem, component.name);
  return record.affected.filter(({ package: subject }) => {
    if (!subject) return false;
    const [ecosystem = ''] = subject.ecosystem.split(':', 1);
    return ecosystem === component.ecosystem && canonicalName(ecosystem, subject.name) === name;
  });
}

/** Spellings of one name are equal here; most ecosystems, npm among them, have only one. */
function canonicalName(ecosystem: string, name: string): string {
  switch (ecosystem) {
    case 'PyPI': // PEP 503
      return name.replace(/[-_.]+/g, '-').toLowerCase();
    case 'NuGet':
    case 'Packagist':
    case 'GitHub Actions':
      return name.toLowerCase();
    default:
      return name;
  }
}

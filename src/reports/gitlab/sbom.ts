import { logSafeJson } from '../../core/json-text.ts';
import { pathWithin } from '../locator.ts';
import { parseObject } from '../native-check.ts';
import { provenanceOf } from './package-managers.ts';

type Fields = Readonly<Record<string, unknown>>;

const inputFile = 'gitlab:dependency_scanning:input_file:path';

/**
 * A CycloneDX document with the properties without which GitLab finds nothing in it ("CycloneDX property taxonomy"): the
 * version of its schema and the file that names each component, for all of them at once where that is one file. What is
 * there stays. Undefined where it is not a version that GitLab reads: 1.4, 1.5 or 1.6, in JSON.
 */
export function withGitLabProperties(
  text: string,
  manifests: ReadonlyMap<string, string>,
): string | undefined {
  const bom = parseObject(Buffer.from(text));
  if (bom?.bomFormat !== 'CycloneDX' || !/^1\.[456]$/.test(String(bom.specVersion))) return undefined;
  const metadata = fieldsOf(bom.metadata);
  const components = listOf(bom.components).map(fieldsOf);
  const described = components.map((component) => describe(component, manifests));
  const isSaid = propertyOf(metadata, inputFile) !== undefined;
  const common = isSaid ? undefined : commonOf(described);
  const schema = { name: 'gitlab:meta:schema_version', value: '1' };
  const added = {
    ...bom,
    metadata: withProperties(metadata, [schema, ...(common ?? [])]),
    ...(isSaid || common !== undefined || components.length === 0
      ? {}
      : {
          components: components.map((component, index) => withProperties(component, described[index] ?? [])),
        }),
  };
  return `${logSafeJson(JSON.stringify(added))}\n`;
}

interface Property {
  readonly name: string;
  readonly value: string;
}

/** The file that names a component, its package manager and its language; nothing where no file is known. */
function describe(component: Fields, manifests: ReadonlyMap<string, string>): readonly Property[] {
  const origin = originOf(component, manifests);
  if (origin === undefined) return [];
  const { packageManager, language } = provenanceOf(origin.purl, origin.file);
  return [
    { name: inputFile, value: origin.file },
    ...(packageManager === undefined
      ? []
      : [{ name: 'gitlab:dependency_scanning:package_manager:name', value: packageManager }]),
    ...(language === undefined
      ? []
      : [{ name: 'gitlab:dependency_scanning:language:name', value: language }]),
  ];
}

/** That of the first component in it counts for one that has none: only components of the first level are described. */
function originOf(
  component: Fields,
  manifests: ReadonlyMap<string, string>,
): { readonly purl: string; readonly file: string } | undefined {
  const purl = textOf(component.purl);
  const file = propertyOf(component, inputFile) ?? manifests.get(purl) ?? occurrenceOf(component);
  if (file !== undefined) return { purl, file };
  for (const part of listOf(component.components)) {
    const origin = originOf(fieldsOf(part), manifests);
    if (origin !== undefined) return origin;
  }
  return undefined;
}

/** What is the same for every component. */
function commonOf(described: readonly (readonly Property[])[]): readonly Property[] | undefined {
  const [first] = described;
  const isSame = (properties: readonly Property[]) => JSON.stringify(properties) === JSON.stringify(first);
  return first !== undefined && first.length > 0 && described.every(isSame) ? first : undefined;
}

/** Where the scanner says that it saw the component (CycloneDX 1.5, `evidence.occurrences`). */
function occurrenceOf({ evidence }: Fields): string | undefined {
  const [first] = listOf(fieldsOf(evidence).occurrences);
  return pathWithin(textOf(fieldsOf(first).location));
}

function withProperties(owner: Fields, properties: readonly Property[]): Fields {
  const missing = properties.filter(({ name }) => propertyOf(owner, name) === undefined);
  return missing.length === 0 ? owner : { ...owner, properties: [...listOf(owner.properties), ...missing] };
}

function propertyOf({ properties }: Fields, name: string): string | undefined {
  const found = listOf(properties)
    .map(fieldsOf)
    .find((property) => property.name === name);
  return textOf(found?.value) || undefined;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

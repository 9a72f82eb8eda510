import type { Component, Scope } from '../../../../core/model/sbom.ts';
import { counted, someOf } from '../../../../core/words.ts';
import type { ReportContext } from '../engine.ts';
import { packageOf } from '../purl-parts.ts';
import { type BomComponent, bomComponent, bomHash, bomLicense, bomProperty } from './schema.ts';

const scopes: Readonly<Record<string, Scope>> = {
  required: 'required',
  optional: 'optional',
  excluded: 'development',
};
/** What engines list besides packages: files, the system, and the projects themselves. */
const noPackages = new Set(['file', 'operating-system', 'application', 'container', 'device', 'data']);

export interface BomComponents {
  readonly components: readonly Component[];
  /** The package URL behind each reference of the document. */
  readonly purlOf: ReadonlyMap<string, string>;
  readonly problems: readonly string[];
}

/** The third-party packages of a document, nested ones included. */
export function componentsOf(listed: readonly unknown[], context: ReportContext): BomComponents {
  const components = new Map<string, Component>();
  const purlOf = new Map<string, string>();
  const [nameless, malformed]: [string[], number[]] = [[], []];
  const queue = [...listed];
  for (const [index, raw] of queue.entries()) {
    const parsed = bomComponent.safeParse(raw);
    if (!parsed.success) {
      malformed.push(index);
      continue;
    }
    const { data } = parsed;
    for (const inner of data.components) queue.push(inner);
    const known = data.purl === undefined ? undefined : packageOf(data.purl, data.name);
    if (known === undefined) {
      if (!noPackages.has(data.type) && !context.projects.has(data.name)) nameless.push(data.name);
      continue;
    }
    if (context.projects.has(known.name)) continue;
    for (const ref of [data['bom-ref'], data.purl]) if (ref !== undefined) purlOf.set(ref, known.purl);
    const before = components.get(known.purl);
    const lockfiles = [...new Set([...(before?.lockfiles ?? []), ...placesOf(data, context)])].sort();
    components.set(known.purl, {
      ...known,
      scope: before?.scope ?? scopes[data.scope ?? 'required'] ?? 'required',
      licenses: data.licenses.flatMap((license) => bomLicense.safeParse(license).data ?? []),
      hashes: data.hashes.flatMap((hash) => {
        const read = bomHash.safeParse(hash).data;
        return read === undefined ? [] : [{ algorithm: read.alg, hex: read.content.toLowerCase() }];
      }),
      lockfiles,
    });
  }
  return {
    components: [...components.values()],
    purlOf,
    problems: [
      ...(malformed.length > 0
        ? [`${counted(malformed.length, 'component')} of its report cannot be understood`]
        : []),
      ...(nameless.length > 0
        ? [
            `${counted(nameless.length, 'component')} of its report ${nameless.length === 1 ? 'has' : 'have'} no package URL with a version: ${someOf(nameless)}`,
          ]
        : []),
    ],
  };
}

/** Where syft, trivy and cdxgen say that they found it, if that is a file of the checkout. */
function placesOf({ properties }: BomComponent, { root, isFile }: ReportContext): readonly string[] {
  return properties.flatMap((raw) => {
    const { data } = bomProperty.safeParse(raw);
    if (data === undefined) return [];
    const path = data.value.startsWith(`${root}/`) ? data.value.slice(root.length) : data.value;
    const inside = path.replace(/^\.?\/+/, '');
    if (/^(?:syft:location:\d+:path|aquasecurity:trivy:FilePath)$/.test(data.name))
      return isFile(inside) ? [inside] : [];
    // cdxgen writes paths from a folder somewhere above the checkout.
    return data.name === 'SrcFile' ? (endsOf(inside).find(isFile) ?? []) : [];
  });
}

function endsOf(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.slice(0, 50).map((_, index) => parts.slice(index).join('/'));
}

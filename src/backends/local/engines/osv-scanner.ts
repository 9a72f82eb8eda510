import { z } from 'zod';
import type { Finding } from '../../../core/model/finding.ts';
import type { Component } from '../../../core/model/sbom.ts';
import { counted } from '../../../core/words.ts';
import { Unreadable } from '../sbom/data.ts';
import { type EcosystemName, ecosystemOf, ecosystems } from '../sbom/ecosystems.ts';
import { purlOf } from '../sbom/purl.ts';
import { normalise } from '../vulnerabilities/normalise.ts';
import { osvRecord } from '../vulnerabilities/schema.ts';
import type { EngineReport, ReportContext } from './engine.ts';

/** The JSON of OSV-Scanner 2 (google.github.io/osv-scanner/output): sources, their packages, and OSV records of each. */
const frame = z.object({
  results: z.array(
    z.object({
      source: z.object({ path: z.string().catch('') }).catch({ path: '' }),
      packages: z.array(z.unknown()).nullish(),
    }),
  ),
});
const listed = z.object({
  package: z.object({ name: z.string().min(1), version: z.string(), ecosystem: z.string() }),
  dependency_groups: z.array(z.string()).nullish().catch(null),
  licenses: z.array(z.string()).nullish().catch(null),
  vulnerabilities: z.array(z.unknown()).nullish(),
});

export function readOsvScanner(report: unknown, { root, isFile, projects }: ReportContext): EngineReport {
  const { data } = frame.safeParse(report);
  if (data === undefined) throw new Unreadable('is no report of OSV-Scanner 2');
  const components = new Map<string, Component>();
  const records = new Map<string, Map<string, z.infer<typeof osvRecord>>>();
  let [malformed, unreadable] = [0, 0];
  for (const { source, packages } of data.results)
    for (const raw of packages ?? []) {
      const { data: entry } = listed.safeParse(raw);
      const component = entry && toComponent(entry, placeOf(source.path, root, isFile));
      if (entry === undefined || component === undefined) {
        malformed += 1;
        continue;
      }
      if (projects.has(component.name)) continue;
      const before = components.get(component.purl);
      components.set(
        component.purl,
        before ? { ...before, lockfiles: joined(before, component) } : component,
      );
      const known = records.get(component.purl) ?? new Map();
      records.set(component.purl, known);
      for (const one of entry.vulnerabilities ?? []) {
        const { data: record } = osvRecord.safeParse(one);
        if (record === undefined) unreadable += 1;
        else if (record.withdrawn === undefined) known.set(record.id, record);
      }
    }
  const findings = [...components.values()].flatMap((component): Finding[] =>
    normalise(component, [...(records.get(component.purl)?.values() ?? [])]),
  );
  return {
    components: [...components.values()],
    dependencies: [],
    findings,
    problems: [
      ...(malformed > 0 ? [`${counted(malformed, 'package')} of its report cannot be understood`] : []),
      ...(unreadable > 0
        ? [`${counted(unreadable, 'vulnerability', 'vulnerabilities')} of its report cannot be understood`]
        : []),
    ],
  };
}

function toComponent(
  { package: named, dependency_groups: groups, licenses }: z.infer<typeof listed>,
  place: readonly string[],
): Component | undefined {
  const { name, version } = named;
  const ecosystem = named.ecosystem.replace(/:.*$/, '');
  const isOurs = Object.hasOwn(ecosystems, ecosystem);
  if (version === '' || ecosystem === '') return undefined;
  if (isOurs && !ecosystemOf(ecosystem as EcosystemName).names.test(name)) return undefined;
  const isDevelopment = (groups ?? []).length > 0 && (groups ?? []).every((group) => /^dev/.test(group));
  return {
    purl: isOurs
      ? purlOf(ecosystem as EcosystemName, name, version)
      : `pkg:generic/${encodeURIComponent(name)}@${encodeURIComponent(version)}`,
    ecosystem,
    name,
    version,
    scope: isDevelopment ? 'development' : 'required',
    licenses: licenses ?? [],
    hashes: [],
    lockfiles: place,
  };
}

function placeOf(path: string, root: string, isFile: (path: string) => boolean): readonly string[] {
  const inside = path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
  return isFile(inside) ? [inside] : [];
}

function joined(a: Component, b: Component): readonly string[] {
  return [...new Set([...a.lockfiles, ...b.lockfiles])].sort();
}

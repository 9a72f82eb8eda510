import { Unreadable } from '../../sbom/data.ts';
import type { EngineReport, ReportContext } from '../engine.ts';
import { componentsOf } from './components.ts';
import { bomDependency, bomFrame, bomTool } from './schema.ts';
import { vulnerabilitiesOf } from './vulnerabilities.ts';

/** Reads a CycloneDX document as engines write it. Throws `Unreadable` for anything else. */
export function readBom(
  report: unknown,
  context: ReportContext,
  { tool, withVulnerabilities }: { readonly tool: string; readonly withVulnerabilities: boolean },
): EngineReport {
  const { data: bom } = bomFrame.safeParse(report);
  if (bom === undefined) throw new Unreadable('is no CycloneDX document of version 1');
  const { components, purlOf, problems } = componentsOf(bom.components, context);
  const found = withVulnerabilities ? vulnerabilitiesOf(bom.vulnerabilities, purlOf, components) : undefined;
  const edges = bom.dependencies.flatMap((raw) => {
    const { data } = bomDependency.safeParse(raw);
    const ref = data && purlOf.get(data.ref);
    if (ref === undefined) return [];
    const targets = data?.dependsOn.flatMap((one) => purlOf.get(one) ?? []) ?? [];
    return [{ ref, dependsOn: [...new Set(targets)].filter((one) => one !== ref).sort() }];
  });
  return {
    version: versionOf(bom.metadata.tools, tool),
    components,
    dependencies: edges,
    ...(found && { findings: found.findings }),
    problems: [...problems, ...(found?.problems ?? [])],
  };
}

/** A list before 1.5, an object with components since. */
function versionOf(tools: unknown, name: string): string | undefined {
  const listed =
    typeof tools === 'object' && tools !== null && 'components' in tools ? tools.components : tools;
  const found = (Array.isArray(listed) ? listed : [])
    .map((tool) => bomTool.safeParse(tool).data)
    .find((tool) => tool?.name === name);
  return found?.version.slice(0, 40);
}
